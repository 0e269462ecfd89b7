// One worker for games of several start variants: each is counted as a worker of its own would.
import { expect, test } from 'vitest';
import { createAnswerer } from '../../../src/stores/analysis-answer.ts';
import { sharedRun } from '../../support/roleplay/shared-run.ts';
import { tinyScenario } from '../../support/roleplay/tiny-scenarios.ts';

const steady = tinyScenario('steady');
const requests = [0, 1, 2, 3].map((seed) => {
  const { run, scenario } = sharedRun(steady, seed);
  const moves = run.moves.map(({ move }) => move);
  return { hash: scenario.hash, ir: scenario.ir, variant: run.variant, moves };
});

test('held tables are those of the game that is asked about', () => {
  expect(new Set(requests.map(({ variant }) => variant)).size).toBeGreaterThan(1);
  const answer = createAnswerer();
  expect(requests.map(answer)).toEqual(requests.map((request) => createAnswerer()(request)));
});

test('a game that is not in the scenario is said to be changed', () => {
  const [request] = requests;
  if (!request) throw new Error('no request');
  expect(createAnswerer()({ ...request, moves: ['gone'] })).toEqual({ ok: false, reason: 'changed' });
});
