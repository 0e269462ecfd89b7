// Papers in the record: frozen at the beginning, open until they are handed in, closed for good afterwards.
import { describe, expect, test } from 'vitest';
import { foldAll } from '../../../../src/core/progress/fold.ts';
import { isClockJump } from '../../../../src/core/progress/paper-progress.ts';
import { makeEvent, type Writer } from '../../../../src/core/record/make-event.ts';
import type { EventDraft } from '../../../../src/schema/words/event.ts';
import { chosen } from '../record/event-samples.ts';

const ref = { id: 'exam', hash: 'h' };
const items = ['q1', 'q2'].map((question) => ({ question, hash: 'w', objective: 'o', seed: 7 }));
const started: EventDraft = {
  type: 'paperStarted',
  ref,
  body: { paper: 'p', kind: 'exam', form: '', seed: 3, items },
};
const answered = (question: string, option: string): EventDraft => ({
  type: 'paperAnswered',
  ref,
  body: { paper: 'p', question, response: chosen(option) },
});
const ticked = (elapsedMs: number, wallMs = elapsedMs, wasHidden = false): EventDraft => ({
  type: 'paperTicked',
  ref,
  body: { paper: 'p', elapsedMs, wallMs, wasHidden },
});
const handedIn: EventDraft = {
  type: 'paperHandedIn',
  ref,
  body: { paper: 'p', elapsedMs: 900, jumps: 0 },
};
const graded = (score: number): EventDraft => ({
  type: 'paperGraded',
  ref,
  body: {
    paper: 'p',
    grades: [
      { question: 'q1', score, correct: score === 1, misconceptions: [] },
      { question: 'elsewhere', score: 1, correct: true, misconceptions: [] },
    ],
  },
});

function paperOf(drafts: readonly EventDraft[]) {
  let writer: Writer = { course: 'c', profile: 'p', device: 'd', seq: 0 };
  const events = drafts.map((draft, index) => {
    const event = makeEvent(draft, writer, { now: () => 1000 + index, tzOffsetMin: () => 480 });
    writer = { ...writer, seq: event.seq, hlc: event.hlc };
    return event;
  });
  return foldAll(events.toReversed()).papers['p'];
}

describe('a paper in the record', () => {
  test('holds the last answer to each of its questions, and none to others', () => {
    const paper = paperOf([started, answered('q1', 'a'), answered('q1', 'b'), answered('q9', 'a')]);
    expect(paper?.answers).toEqual({ q1: chosen('b') });
    expect(paper?.items).toEqual(items);
  });

  test('takes nothing in once it is handed in, and keeps the first grades', () => {
    const paper = paperOf([
      started,
      answered('q1', 'a'),
      handedIn,
      answered('q1', 'b'),
      ticked(5000),
      { ...handedIn, body: { paper: 'p', elapsedMs: 1, jumps: 9 } } as EventDraft,
      graded(1),
      graded(0),
    ]);
    expect(paper?.answers).toEqual({ q1: chosen('a') });
    expect(paper?.elapsedMs).toBe(0);
    expect(paper?.handedIn).toEqual({ at: 1002, tzOffsetMin: 480, elapsedMs: 900, jumps: 0 });
    expect(paper?.grades).toEqual([{ question: 'q1', score: 1, correct: true, misconceptions: [] }]);
  });

  test('is not graded before it is handed in', () => {
    expect(paperOf([started, graded(1)])?.grades).toBeUndefined();
  });

  test('is drawn once: a second beginning under its id changes nothing', () => {
    const again: EventDraft = {
      type: 'paperStarted',
      ref,
      body: { paper: 'p', kind: 'pre', form: 'A', seed: 1, items: [] },
    };
    expect(paperOf([started, again])).toMatchObject({ kind: 'exam', items });
  });

  test('a mark is set and taken away again', () => {
    const marked = (question: string, isMarked: boolean): EventDraft => ({
      type: 'paperMarked',
      ref,
      body: { paper: 'p', question, isMarked },
    });
    expect(paperOf([started, marked('q1', true), marked('q2', true), marked('q2', true)])?.marked).toEqual([
      'q1',
      'q2',
    ]);
    expect(paperOf([started, marked('q1', true), marked('q1', false)])?.marked).toEqual([]);
  });

  test('sums the time of all page lives, and counts jumps of the wall clock beside it', () => {
    const paper = paperOf([
      started,
      ticked(15_000),
      ticked(15_000, 15_000 - 3_600_000),
      ticked(4_000, 90_000),
    ]);
    expect(paper).toMatchObject({ elapsedMs: 34_000, jumps: 2 });
  });
});

describe('a jump of the wall clock', () => {
  test('back is always one; ahead only while the page was in sight the whole time', () => {
    const beat = (aheadMs: number, wasHidden: boolean) =>
      isClockJump({ elapsedMs: 15_000, wallMs: 15_000 + aheadMs, wasHidden });
    expect([beat(60_000, false), beat(-60_000, false)]).toEqual([false, false]);
    expect([beat(60_001, false), beat(-60_001, false)]).toEqual([true, true]);
    // A laptop that slept: the page went out of sight, and the wall clock ran on without it.
    expect([beat(3_600_000, true), beat(-3_600_000, true)]).toEqual([false, true]);
  });
});
