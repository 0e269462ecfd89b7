// Of many attempts only the newest are held; what they all add up to agrees with a fold that would hold every one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldAll, foldEvent } from '../../../../src/core/progress/fold.ts';
import { type AnswerAttempt, KEPT_ATTEMPTS } from '../../../../src/core/progress/progress.ts';
import { createProgressFold } from '../../../../src/core/progress/progress-fold.ts';
import { makeEvent } from '../../../../src/core/record/make-event.ts';
import { upcast } from '../../../../src/core/record/upcast.ts';
import type { EventDraft, StoredEvent } from '../../../../src/schema/words/event.ts';
import { chosen, eventWith, REF } from '../record/event-samples.ts';

type Step = { readonly device: string; readonly ago: number | undefined; readonly score: number };

const commitBody = (attempt: number) => ({
  question: 'q1',
  attempt,
  response: chosen('a'),
  hintsUsed: 0,
  seed: 0,
});
const gradeBody = (attempt: number, score: number) => ({
  question: 'q1',
  attempt,
  score,
  correct: score === 1,
  misconceptions: [],
});

/** Long histories of one question on two devices; a grade is for the attempt `ago` back on its device, however old. */
const longHistories: fc.Arbitrary<readonly StoredEvent[]> = fc
  .array(
    fc.record({
      device: fc.constantFrom('d1', 'd2'),
      ago: fc.oneof(fc.constant(undefined), fc.nat(40)),
      score: fc.constantFrom(0, 0.5, 1),
    }),
    { minLength: 20, maxLength: 160, size: 'max' },
  )
  .map(historyOf);

function historyOf(steps: readonly Step[]): readonly StoredEvent[] {
  const written = new Map<string, { seq: number; hlc?: string; attempts: number }>();
  return steps.flatMap(({ device, ago, score }, now) => {
    const before = written.get(device) ?? { seq: 0, attempts: 0 };
    const graded = ago === undefined ? undefined : before.attempts - ago;
    if (graded !== undefined && graded < 1) return [];
    const draft: EventDraft =
      graded === undefined
        ? { type: 'answerCommitted', ref: REF, body: commitBody(before.attempts + 1) }
        : { type: 'answerGraded', ref: REF, body: gradeBody(graded, score) };
    const event = makeEvent(draft, { course: 'c', profile: 'p', device, ...before }, { now: () => now });
    const attempts = before.attempts + (graded === undefined ? 1 : 0);
    written.set(device, { seq: event.seq, hlc: event.hlc, attempts });
    return [event];
  });
}

const gradesIn = (events: readonly StoredEvent[]) =>
  events.flatMap((event) => {
    const known = upcast(event);
    return known?.type === 'answerGraded' ? [known] : [];
  });

describe('any long history of one question', () => {
  test('adds up as if every attempt were held, and holds the newest', () => {
    let longest = 0;
    let forgotten = 0;
    fc.assert(
      fc.property(longHistories, (events) => {
        const commits = events.filter(({ type }) => type === 'answerCommitted');
        const answer = foldAll(events).answers['q1'];
        const grades = gradesIn(events);
        const best = grades.length > 0 ? Math.max(...grades.map(({ body }) => body.score)) : undefined;
        expect(answer?.attempts.map(({ event }) => event) ?? []).toEqual(
          commits.slice(-KEPT_ATTEMPTS).map(({ id }) => id),
        );
        expect(answer?.attemptCount ?? 0).toBe(commits.length);
        expect(answer?.bestScore).toBe(best);
        expect(answer?.firstCorrectAt).toBe(grades.find(({ body }) => body.correct)?.at);
        longest = Math.max(longest, commits.length);
        forgotten += grades.filter(({ body }) => body.attempt < commits.length - KEPT_ATTEMPTS).length;
      }),
    );
    expect(longest).toBeGreaterThan(2 * KEPT_ATTEMPTS);
    expect(forgotten).toBeGreaterThan(100);
  });

  test('folds to the same from any result in between, in any arrival order', () => {
    const cutAnywhere = longHistories.chain((events) =>
      fc.tuple(
        fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
        fc.constant(events),
        fc.nat(events.length),
      ),
    );
    fc.assert(
      fc.property(cutAnywhere, ([arrived, events, cut]) => {
        const fold = createProgressFold(JSON.parse(JSON.stringify(foldAll(events.slice(0, cut)))));
        for (const event of events.slice(cut)) fold.add(event);
        expect(fold.progress()).toEqual(foldAll(arrived));
      }),
    );
  });
});

/** 25 attempts of device d1, none graded. */
const many = Array.from({ length: 25 }, (_, i) =>
  eventWith({ seq: i + 1, type: 'answerCommitted', body: commitBody(i + 1) }),
);
const late = (attempt: number, score: number) =>
  eventWith({ seq: 26, type: 'answerGraded', body: gradeBody(attempt, score) });
const held = (attempts: readonly AnswerAttempt[] = []) => attempts.filter(({ score }) => score !== undefined);

test('a grade for an attempt no longer held counts, and is put to no other', () => {
  const answer = foldEvent(foldAll(many), late(3, 1)).answers['q1'];
  expect(answer).toMatchObject({ attemptCount: 25, lastAttempt: 25, bestScore: 1, firstCorrectAt: 1026 });
  expect(held(answer?.attempts)).toEqual([]);
});

test('a grade for an attempt that is held is put to it', () => {
  const oldest = many.length - KEPT_ATTEMPTS + 1;
  const answer = foldAll([...many, late(oldest, 0.5)]).answers['q1'];
  expect(held(answer?.attempts).map(({ attempt, score }) => [attempt, score])).toEqual([[oldest, 0.5]]);
  expect(answer?.firstCorrectAt).toBeUndefined();
});

test('a worse grade later takes nothing back', () => {
  const graded = [...many, late(25, 1), eventWith({ seq: 27, type: 'answerGraded', body: gradeBody(25, 0) })];
  expect(foldAll(graded).answers['q1']).toMatchObject({ bestScore: 1, firstCorrectAt: 1026 });
});
