// Every rule of the scenario check: the good case keeps all of them, and for each there is a change that breaks it and only it.
import { describe, expect, test } from 'vitest';
import { ruleCodes } from '../../../../../scripts/scenarios/rule-words.ts';
import { checkGoodCase } from '../../../../support/roleplay/check-good-case.ts';
import { RULE_BREAKS } from '../../../../support/roleplay/rule-breaks.ts';

const rulesBrokenBy = (patch?: Parameters<typeof checkGoodCase>[0]) => [
  ...new Set(checkGoodCase(patch).findings.map(({ rule }) => rule)),
];

test('the good case keeps every rule', () => {
  const { findings, figures } = checkGoodCase();
  expect(findings).toEqual([]);
  expect(figures?.readerShare).toBe(1);
  expect(figures?.blindShare).toBe(0.5);
});

describe('a small change breaks one rule', () => {
  test.each(RULE_BREAKS)('$rule: $how', ({ rule, patch }) => {
    expect(rulesBrokenBy(patch)).toEqual([rule]);
  });

  test('of every rule', () => {
    expect([...new Set(RULE_BREAKS.map(({ rule }) => rule))].toSorted()).toEqual(
      Object.keys(ruleCodes).toSorted(),
    );
  });
});
