// Positions of one's own games: found game by game, what can't be counted is told and stops nothing.
import { expect, test, vi } from 'vitest';
import { NO_PROGRESS } from '../../../src/core/progress/progress.ts';

const run = (lastAt: number) => ({
  caseId: 'c1',
  typeId: 't1',
  course: 'c',
  contentHash: 'h',
  engine: 1,
  seed: 0,
  variant: 0,
  mode: 'practice',
  nodes: [
    { after: -1, index: 0, move: 'm', hash: 'x', lines: [], ended: { ending: 'e', result: 9, at: lastAt } },
  ],
  tip: 0,
  guesses: [],
  review: {},
  startedAt: 1,
  lastAt,
});
const runs = { r1: run(1), r2: run(2) };
vi.mock('../../../src/stores/record-store.ts', () => ({
  openRecord: async () => {},
  recordStore: { getState: () => ({ progress: { ...NO_PROGRESS, runs } }) },
}));
vi.mock('../../../src/stores/run-opener.ts', () => ({
  runOpener: {
    byRecord: async (id: string) =>
      id === 'r2'
        ? { ok: false, reason: 'gone' }
        : {
            ok: true,
            opened: {
              isWhole: true,
              shared: {
                run: { id, caseId: 'c1', typeId: 't1', variant: 0, moves: [{ move: 'a' }, { move: 'b' }] },
                scenario: { hash: 'h', ir: {} },
              },
            },
          },
  },
}));
vi.mock('../../../src/stores/position.ts', () => ({
  askRun: async () => ({
    ok: true,
    analysis: {
      steps: [
        { move: 'a', loss: 3 },
        { move: 'b', loss: 25 },
      ],
    },
  }),
}));
const { findOwnPuzzles } = await import('../../../src/stores/own-puzzles.ts');

test('each game in its turn, the newest first; one that can’t be counted is told at the end', async () => {
  const types = [{ id: 't1', number: 1, name: '', monogram: '', hash: 'h' }];
  const shelf = [{ caseId: 'c1', title: '', unit: '', url: '', types, endings: {} }];
  const told: unknown[] = [];
  for await (const { puzzles, left, isPartial } of findOwnPuzzles(shelf)) {
    told.push([puzzles.map(({ id }) => id), left, isPartial]);
  }
  expect(told).toEqual([
    [[], 2, false],
    [[], 1, true],
    [['own.r1.1'], 0, true],
  ]);
});
