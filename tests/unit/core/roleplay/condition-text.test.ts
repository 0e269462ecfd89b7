// A condition written back from its integers is the condition that its author wrote.
import { expect, test } from 'vitest';
import { compileCondition } from '../../../../src/core/roleplay/compile/condition.ts';
import { namesOf } from '../../../../src/core/roleplay/compile/names.ts';
import { conditionText } from '../../../../src/core/roleplay/condition-text.ts';
import { goodScenarios } from '../../../support/roleplay/check-good-case.ts';
import { goodCase } from '../../../support/roleplay/good-case.ts';
import { steady } from '../../../support/roleplay/good-clients.ts';

const [scenario] = goodScenarios();

test.each([
  'fact.desk',
  '!fact.desk',
  'variant.at-sun',
  '!variant.at-sun',
  'memory.pushed',
  '!memory.pushed',
  'stance.warm',
  '!stance.warm',
  'openness>=1',
  'openness<2',
  'trust>=4',
  'trust<2',
  'patience>=1',
  'patience<3',
  'chain>=plan',
  'chain<plan',
  'promise>=written',
  'promise<planned',
  'day<=12',
  'day>12',
  'outcome.holds',
  'trait.vague',
  '!trait.vague',
  'beat.talk',
])('%s', (atom) => {
  if (!scenario) throw new Error('no scenario');
  const condition = compileCondition([atom], namesOf(goodCase, steady));
  expect(conditionText(scenario.ir, condition)).toEqual([atom]);
});
