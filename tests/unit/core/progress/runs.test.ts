// A game in the record: a tree of moves in which nothing is lost, whatever is taken back or made in two places at once.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldAll } from '../../../../src/core/progress/fold.ts';
import {
  branchesOf,
  endingOf,
  isHidden,
  lineInHand,
  type RunProgress,
  runOf,
} from '../../../../src/core/progress/run-progress.ts';
import { sortEvents } from '../../../../src/core/record/compare-events.ts';
import { upcast } from '../../../../src/core/record/upcast.ts';
import type { StoredEvent } from '../../../../src/schema/words/event.ts';
import type { RunBodies } from '../../../../src/schema/words/run-bodies.ts';
import { eventWith, historiesArbitrary } from '../record/event-samples.ts';

const START: RunBodies['runStarted'] = {
  run: 'r1',
  caseId: 'c1',
  typeId: 't1',
  contentHash: 'abcd',
  engine: 1,
  seed: 5,
  variant: 2,
  mode: 'practice',
};
const started = eventWith({ seq: 1, type: 'runStarted', body: START });
const made = (seq: number, index: number, move: string, from: string, hash: string, device = 'd1') =>
  eventWith({ seq, device, type: 'moveMade', body: { run: 'r1', index, move, from, hash, lines: [move] } });
const takenBack = (seq: number, index: number) =>
  eventWith({ seq, type: 'moveTakenBack', body: { run: 'r1', index } });
const ended = (seq: number, hash: string, result = 60) =>
  eventWith({ seq, type: 'runEnded', body: { run: 'r1', hash, ending: 'e1', result } });

function runIn(events: readonly StoredEvent[]): RunProgress {
  const run = foldAll(events).runs['r1'];
  if (!run) throw new Error('no run');
  return run;
}
const movesOf = (events: readonly StoredEvent[]) => lineInHand(runIn(events)).map(({ move }) => move);
const branches = (events: readonly StoredEvent[]) =>
  branchesOf(runIn(events)).map(({ at, moves }) => [at, moves.map(({ move }) => move)]);

describe('an examination', () => {
  const exam = eventWith({ seq: 1, type: 'runStarted', body: { ...START, mode: 'exam' } });

  test('hides whom it is against until it has come to an ending', () => {
    expect(isHidden(runIn([started]))).toBe(false);
    expect(isHidden(runIn([exam, made(2, 0, 'm1', 's0', 's1')]))).toBe(true);
    expect(isHidden(runIn([exam, made(2, 0, 'm1', 's0', 's1'), ended(3, 's1')]))).toBe(false);
  });
});

test('a cut says where the learner chooses; no other game says so', () => {
  const begun = (body: object) => foldAll([eventWith({ seq: 1, type: 'runStarted', body })]).runs['r1']?.mode;
  expect(begun({ ...START, mode: 'cut', cut: ['b1', 'b2'] })).toBe('cut');
  expect(begun({ ...START, mode: 'cut' })).toBeUndefined();
  expect(begun({ ...START, cut: ['b1'] })).toBeUndefined();
  expect(begun({ ...START, mode: 'dream' })).toBeUndefined();
});

describe('any history', () => {
  test('keeps every move of a game that began, in the line in hand or beside it', () => {
    fc.assert(
      fc.property(historiesArbitrary, (events) => {
        const { runs } = foldAll(events);
        const began = new Set<string>();
        for (const event of sortEvents(events).flatMap((one) => upcast(one) ?? [])) {
          if (event.type === 'runStarted') began.add(event.body.run);
          if (event.type !== 'moveMade' || !began.has(event.body.run)) continue;
          const run = runs[event.body.run];
          if (!run) throw new Error('a game that began is gone');
          const all = [...lineInHand(run), ...branchesOf(run).flatMap(({ moves }) => moves)];
          const { move, hash, index } = event.body;
          expect(all.map((one) => `${one.index} ${one.move} ${one.hash}`)).toContain(
            `${index} ${move} ${hash}`,
          );
        }
      }),
    );
  });

  test('has a line in hand that counts from 0 without a gap, each move from the state before it', () => {
    fc.assert(
      fc.property(historiesArbitrary, (events) => {
        for (const run of Object.values(foldAll(events).runs)) {
          expect(lineInHand(run).map(({ index }) => index)).toEqual(lineInHand(run).map((_, i) => i));
        }
      }),
    );
  });
});

test('a game is its moves in order, and can be replayed from what it remembers', () => {
  const run = runIn([started, made(2, 0, 'a', 'h0', 'h1'), made(3, 1, 'b', 'h1', 'h2'), ended(4, 'h2')]);
  expect(runOf('r1', run)).toEqual({
    id: 'r1',
    course: 'c',
    caseId: 'c1',
    typeId: 't1',
    contentHash: 'abcd',
    engine: 1,
    seed: 5,
    variant: 2,
    mode: 'practice',
    moves: [
      { move: 'a', hash: 'h1', lines: ['a'] },
      { move: 'b', hash: 'h2', lines: ['b'] },
    ],
  });
  expect(endingOf(run)).toEqual({ ending: 'e1', result: 60, at: 1004 });
  expect(run).toMatchObject({ startedAt: 1001, lastAt: 1004 });
});

test('what is taken back stays as a branch; the same moves again are no second branch', () => {
  const before = [started, made(2, 0, 'a', 'h0', 'h1'), made(3, 1, 'b', 'h1', 'h2'), takenBack(4, 1)];
  expect(movesOf(before)).toEqual(['a']);
  expect(branches(before)).toEqual([[1, ['b']]]);
  const other = [...before, made(5, 1, 'c', 'h1', 'h3'), made(6, 2, 'd', 'h3', 'h4')];
  expect(movesOf(other)).toEqual(['a', 'c', 'd']);
  expect(branches(other)).toEqual([[1, ['b']]]);
  const again = [...before, made(5, 1, 'b', 'h1', 'h2')];
  expect(movesOf(again)).toEqual(['a', 'b']);
  expect(branches(again)).toEqual([]);
});

test('an ending belongs to its line: taken back, the game goes on', () => {
  const over = [started, made(2, 0, 'a', 'h0', 'h1'), ended(3, 'h1')];
  expect(endingOf(runIn(over))).toBeDefined();
  expect(endingOf(runIn([...over, takenBack(4, 0)]))).toBeUndefined();
  expect(endingOf(runIn([...over, takenBack(4, 0), made(5, 0, 'a', 'h0', 'h1')]))).toBeDefined();
});

describe('the same number in two places', () => {
  const both = [
    started,
    made(2, 0, 'a', 'h0', 'h1'),
    made(3, 1, 'x', 'h1', 'hx'),
    made(4, 1, 'y', 'h1', 'hy', 'd2'),
  ];

  test('the later one is in hand, the other a branch', () => {
    expect(movesOf(both)).toEqual(['a', 'y']);
    expect(branches(both)).toEqual([[1, ['x']]]);
  });

  test('each goes on from its own move, and the one that went on last is in hand', () => {
    const more = [...both, made(5, 2, 'x2', 'hx', 'hx2'), made(6, 2, 'y2', 'hy', 'hy2', 'd2')];
    expect(movesOf(more)).toEqual(['a', 'y', 'y2']);
    expect(branches(more)).toEqual([[1, ['x', 'x2']]]);
  });

  test('a move whose place is not here waits beside the line', () => {
    const lost = [...both, made(7, 5, 'z', 'nowhere', 'hz')];
    expect(movesOf(lost)).toEqual(['a', 'y']);
    expect(branches(lost)).toEqual([
      [1, ['x']],
      [5, ['z']],
    ]);
  });
});

test('guesses are kept in order, answers of the review are the last ones, and nothing is said of a game that never began', () => {
  const guessed = (seq: number, index: number, type: string) =>
    eventWith({ seq, type: 'typeGuessed', body: { run: 'r1', index, type } });
  const reviewed = (seq: number, body: object) =>
    eventWith({ seq, type: 'runReviewed', body: { run: 'r1', ...body } });
  const run = runIn([
    started,
    guessed(2, 0, ''),
    guessed(3, 2, 't1'),
    reviewed(4, { step: 'goal', text: '书面约期' }),
    reviewed(5, { step: 'goal', text: '进计划' }),
    reviewed(6, { step: 'ownTurn', value: 3 }),
  ]);
  expect(run.guesses).toEqual([
    { index: 0, type: '' },
    { index: 2, type: 't1' },
  ]);
  expect(run.review).toEqual({ goal: { at: 1005, text: '进计划' }, ownTurn: { at: 1006, value: 3 } });
  expect(foldAll([guessed(2, 0, 't1'), made(3, 0, 'a', 'h0', 'h1')]).runs).toEqual({});
});
