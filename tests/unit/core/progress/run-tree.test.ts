// The tree of one's games: every game of the case once, children below their parents, whatever the parents say.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RunProgress } from '../../../../src/core/progress/run-progress.ts';
import { runTree } from '../../../../src/core/progress/run-tree.ts';

const run = (startedAt: number, parent?: string, caseId = 'c1'): RunProgress => ({
  course: 'c',
  engine: 1,
  caseId,
  typeId: 't1',
  contentHash: 'h',
  seed: 1,
  variant: 0,
  mode: 'practice',
  nodes: [],
  tip: -1,
  guesses: [],
  review: {},
  startedAt,
  lastAt: startedAt,
  ...(parent === undefined ? {} : { parent: { run: parent, at: 1 } }),
});
const rows = (runs: { readonly [id: string]: RunProgress }) =>
  runTree(runs, 'c1').map(({ id, depth }) => [id, depth]);

test('children stand below their parent, older first', () => {
  expect(rows({ b: run(2, 'a'), a: run(1), d: run(4), c: run(3, 'b'), e: run(5, 'a') })).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 2],
    ['e', 1],
    ['d', 0],
  ]);
});

test('games of another case are left out, one whose parent is not here begins by itself', () => {
  expect(rows({ a: run(1, 'gone'), b: run(2, undefined, 'c2') })).toEqual([['a', 0]]);
});

test('every game of the case stands there once, also when parents go round in a circle', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const parents = fc.array(fc.option(fc.constantFrom(...ids), { nil: undefined }), {
    minLength: ids.length,
    maxLength: ids.length,
  });
  fc.assert(
    fc.property(parents, (given) => {
      const runs = Object.fromEntries(ids.map((id, at) => [id, run(at, given[at])]));
      expect(
        runTree(runs, 'c1')
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(ids);
    }),
  );
});
