// A model game as a game: the same words every time, as far as its moves are offered.
import { expect, test } from 'vitest';
import type { Model } from '../../../../../src/core/roleplay/drills/drill.ts';
import { modelReplay } from '../../../../../src/core/roleplay/drills/model-replay.ts';
import { replay } from '../../../../../src/core/roleplay/replay.ts';
import { tinyScenario } from '../../../../support/roleplay/tiny-scenarios.ts';

const steady = tinyScenario('steady');
const model: Model = {
  id: 'm',
  caseId: 'tiny-debt',
  typeId: 'steady',
  variant: 0,
  kind: 'strong',
  title: '',
  moves: ['td-list', 'td-who-signs', 'td-ask-zhao', 'td-window', 'td-put-in-plan'],
  stops: [],
  endUrl: '',
};

test('it ends, and its moves replay as those of any run', () => {
  const whole = modelReplay(steady, model);
  expect(whole.played).toHaveLength(5);
  expect(whole.played.at(-1)?.result.state.ending).toBeGreaterThanOrEqual(0);
  const moves = whole.played.map(({ kept }) => kept);
  expect(replay(steady.ir, 0, moves).broken).toBeUndefined();
  expect(modelReplay(steady, { ...model, moves: model.moves.slice(0, 2) }).played).toEqual(
    whole.played.slice(0, 2),
  );
});

test('a move that is no longer offered, or a variant that is gone, breaks it', () => {
  expect(modelReplay(steady, { ...model, moves: ['td-list', 'td-plead'] })).toMatchObject({
    played: [{}],
    broken: 'not-offered',
  });
  expect(modelReplay(steady, { ...model, variant: 9 }).broken).toBe('no-variant');
});
