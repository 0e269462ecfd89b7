// Set positions and comparisons in the record: what was tried, what is solved, what was written last.
import { describe, expect, test } from 'vitest';
import { foldAll } from '../../../../src/core/progress/fold.ts';
import { comparisonKey } from '../../../../src/core/progress/practice-progress.ts';
import { makeEvent, type Writer } from '../../../../src/core/record/make-event.ts';
import type { EventDraft } from '../../../../src/schema/words/event.ts';

const ref = { id: 'tiny-debt', hash: 'h' };

function folded(bodies: readonly EventDraft[]) {
  let writer: Writer = { course: 'c', profile: 'p', device: 'd', seq: 0 };
  const events = bodies.map((draft, index) => {
    const event = makeEvent(draft, writer, { now: () => 1000 + index, tzOffsetMin: () => 0 });
    writer = { ...writer, seq: event.seq, hlc: event.hlc };
    return event;
  });
  return foldAll(events.toReversed());
}

const tried = (move: string, loss: number): EventDraft => ({
  type: 'puzzleAnswered',
  ref,
  body: { puzzle: 'pz', move, loss },
});
const compared = (a: string, b: string, principle: string): EventDraft => ({
  type: 'runsCompared',
  ref,
  body: { a, b, principle },
});

describe('a set position', () => {
  test('is tried until a move loses next to nothing, and stays solved', () => {
    const { puzzles } = folded([tried('x', 30), tried('y', 3), tried('z', 2.9), tried('x', 30)]);
    expect(puzzles).toEqual({
      pz: { attempts: 4, lastAt: 1003, lastMove: 'x', lastLoss: 30, solvedAt: 1002 },
    });
    expect(folded([tried('y', 3)]).puzzles['pz']?.solvedAt).toBeUndefined();
  });
});

describe('a comparison', () => {
  test('is the same in both orders, and holds what was written last', () => {
    const { comparisons } = folded([compared('r1', 'r2', '先问'), compared('r2', 'r1', '先问哪一批')]);
    expect(Object.keys(comparisons)).toEqual([comparisonKey('r1', 'r2')]);
    expect(comparisons[comparisonKey('r2', 'r1')]).toEqual({
      a: 'r2',
      b: 'r1',
      caseId: 'tiny-debt',
      principle: '先问哪一批',
      at: 1001,
    });
  });
});
