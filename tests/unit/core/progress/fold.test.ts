// Progress is the same for any arrival order and any copies, and unknown events leave no trace in it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldAll, foldEvent } from '../../../../src/core/progress/fold.ts';
import { KEPT_ATTEMPTS, NO_PROGRESS } from '../../../../src/core/progress/progress.ts';
import { createProgressFold } from '../../../../src/core/progress/progress-fold.ts';
import { unsavedEvents } from '../../../../src/core/progress/unsaved-events.ts';
import { sortEvents } from '../../../../src/core/record/compare-events.ts';
import { isEventType } from '../../../../src/schema/words/event.ts';
import { chosen, eventWith, historiesArbitrary } from '../record/event-samples.ts';

const shuffled = historiesArbitrary.chain((events) =>
  fc.tuple(
    fc.constant(events),
    fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
  ),
);

describe('any history of three devices', () => {
  test('folds to the same progress in any arrival order, with copies', () => {
    fc.assert(
      fc.property(shuffled, ([events, arrived]) => {
        expect(foldAll(arrived)).toEqual(foldAll(events));
      }),
    );
  });

  test('folds one by one to what it folds to at once', () => {
    fc.assert(
      fc.property(historiesArbitrary, (events) => {
        expect(sortEvents(events).reduce(foldEvent, NO_PROGRESS)).toEqual(foldAll(events));
      }),
    );
  });

  test('folds to the same from any result in between', () => {
    fc.assert(
      fc.property(historiesArbitrary, fc.nat(40), (events, cut) => {
        const sorted = sortEvents(events);
        const fold = createProgressFold(structuredClone(foldAll(sorted.slice(0, cut))));
        for (const event of sorted.slice(cut)) fold.add(event);
        expect(fold.progress()).toEqual(foldAll(events));
      }),
    );
  });

  test('only counts what this version does not know', () => {
    fc.assert(
      fc.property(historiesArbitrary, (events) => {
        const known = events.filter(({ type, v }) => isEventType(type) && v === 1);
        const { devices, backup, ...rest } = foldAll(events);
        const { devices: _, backup: __, ...restOfKnown } = foldAll(known);
        expect(rest).toEqual(restOfKnown);
        expect(Object.values(devices).reduce((sum, { events: count }) => sum + count, 0)).toBe(
          sortEvents(events).length,
        );
        expect(backup.file).toBe(foldAll(known).backup.file);
      }),
    );
  });

  test('leaves the events and the progress before as they were', () => {
    fc.assert(
      fc.property(historiesArbitrary, (events) => {
        const before = foldAll(events);
        const copies = structuredClone([before, events]);
        foldEvent(
          before,
          eventWith({
            seq: 99,
            hlc: '999999999999999-00000',
            type: 'sectionRead',
            body: { lesson: 'l1', section: 's9' },
          }),
        );
        expect([before, events]).toEqual(copies);
      }),
    );
  });
});

test('a lesson: opened once, sections in order of reading, the last position', () => {
  const progress = foldAll([
    eventWith({ seq: 1, type: 'lessonOpened', body: { lesson: 'l1' } }),
    eventWith({ seq: 2, type: 'sectionRead', body: { lesson: 'l1', section: 's2' } }),
    eventWith({ seq: 3, type: 'sectionRead', body: { lesson: 'l1', section: 's1' } }),
    eventWith({ seq: 4, type: 'sectionRead', body: { lesson: 'l1', section: 's2' } }),
    eventWith({ seq: 5, type: 'positionMoved', body: { lesson: 'l1', section: 's2', fraction: 0.4 } }),
    eventWith({ seq: 6, type: 'lessonOpened', body: { lesson: 'l1' } }),
  ]);
  expect(progress.lessons['l1']).toEqual({
    openedAt: 1001,
    sectionsRead: ['s2', 's1'],
    position: { section: 's2', fraction: 0.4, hlc: '000000000001005-00000' },
  });
  expect(progress.last).toEqual({ lesson: 'l1', hlc: '000000000001006-00000' });
});

describe('answers', () => {
  const commit = (seq: number, device: string, response: string) =>
    eventWith({
      seq,
      device,
      type: 'answerCommitted',
      body: { question: 'q1', attempt: 1, response: chosen(response), hintsUsed: 0, seed: 7 },
    });
  const grade = (seq: number, device: string, score: number) =>
    eventWith({
      seq,
      device,
      type: 'answerGraded',
      body: { question: 'q1', attempt: 1, score, correct: score === 1, misconceptions: [] },
    });
  const scores = (events: Parameters<typeof foldAll>[0]) =>
    foldAll(events).answers['q1']?.attempts.map(({ device, response, score }) => [
      device,
      'chosen' in response && response.chosen[0],
      score,
    ]);

  test('a grade finds the attempt of its own device', () => {
    expect(
      scores([commit(1, 'd1', 'a'), commit(1, 'd2', 'b'), grade(2, 'd1', 0), grade(2, 'd2', 1)]),
    ).toEqual([
      ['d1', 'a', 0],
      ['d2', 'b', 1],
    ]);
    expect(
      scores([commit(1, 'd1', 'a'), commit(1, 'd2', 'b'), grade(2, 'd2', 1), grade(3, 'd1', 0)]),
    ).toEqual([
      ['d1', 'a', 0],
      ['d2', 'b', 1],
    ]);
  });

  test('two tabs that both count attempt 1 get their own grades; a later grade replaces the newest', () => {
    const both = [commit(1, 'd1', 'a'), commit(2, 'd1', 'b'), grade(3, 'd1', 0), grade(4, 'd1', 1)];
    expect(scores(both)).toEqual([
      ['d1', 'a', 0],
      ['d1', 'b', 1],
    ]);
    expect(scores([...both, grade(5, 'd1', 0.5)])).toEqual([
      ['d1', 'a', 0],
      ['d1', 'b', 0.5],
    ]);
  });

  test('a grade without an answer changes nothing', () => {
    expect(scores([grade(1, 'd1', 1)])).toEqual([]);
  });
});

test('of two writers of a field the later clock wins, then the device', () => {
  const saved = (device: string, hlc: string, value: string) =>
    eventWith({ device, hlc, type: 'fieldSaved', body: { lesson: 'l1', block: 'b1', field: 'f1', value } });
  const early = '000000000000001-00000';
  const late = '000000000000002-00000';
  expect(foldAll([saved('d1', late, 'new'), saved('d2', early, 'old')]).fields['b1']?.['f1']?.value).toBe(
    'new',
  );
  expect(foldAll([saved('d2', late, 'second'), saved('d1', late, 'first')]).fields['b1']?.['f1']?.value).toBe(
    'second',
  );
});

test('ids named like properties of every object are ids like others', () => {
  const progress = foldAll([
    eventWith({ seq: 1, type: 'sectionRead', body: { lesson: '__proto__', section: 's1' } }),
    eventWith({ seq: 2, type: 'sectionRead', body: { lesson: 'constructor', section: 's1' } }),
  ]);
  expect(Object.keys(progress.lessons)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(progress.lessons)).toBe(Object.prototype);
});

test('of many attempts the newest are held, and all of them counted', () => {
  const answered = Array.from({ length: 25 }, (_, i) => [
    eventWith({
      seq: 2 * i + 1,
      type: 'answerCommitted',
      body: { question: 'q1', attempt: i + 1, response: chosen('a'), hintsUsed: 0, seed: 0 },
    }),
    eventWith({
      seq: 2 * i + 2,
      type: 'answerGraded',
      body: {
        question: 'q1',
        attempt: i + 1,
        score: i === 2 ? 1 : 0.5,
        correct: i === 2,
        misconceptions: [],
      },
    }),
  ]).flat();
  const answer = foldAll(answered).answers['q1'];
  expect(answer?.attempts.map(({ attempt }) => attempt)).toEqual(
    Array.from({ length: KEPT_ATTEMPTS }, (_, i) => i + 26 - KEPT_ATTEMPTS),
  );
  expect(answer).toMatchObject({ attemptCount: 25, lastAttempt: 25, bestScore: 1, firstCorrectAt: 1006 });
});

test('time adds up by lesson, and by day where the learner is', () => {
  const spent = (seq: number, at: number, lesson: string, activeMs: number, tzOffsetMin = 480) =>
    eventWith({ seq, at, tzOffsetMin, type: 'timeSpent', body: { lesson, section: '', activeMs } });
  const evening = Date.UTC(2026, 10, 23, 15, 59);
  const progress = foldAll([
    spent(1, evening, 'l1', 1000),
    spent(2, evening + 60_000, 'l1', 2000),
    spent(3, evening + 60_000, 'l2', 4000, 0),
    spent(4, 1e300, 'l2', 8000),
  ]);
  expect(progress.time).toEqual({
    l1: { activeMs: 3000, lastAt: evening + 60_000 },
    l2: { activeMs: 12_000, lastAt: 1e300 },
  });
  expect(progress.days).toEqual({ '2026-11-23': 5000, '2026-11-24': 2000 });
});

test('what no backup holds is counted by device; the note of a backup itself is not', () => {
  const backup = (seq: number, covered: Record<string, number>) =>
    eventWith({
      seq,
      type: 'backupMade',
      body: { way: 'file', file: `${seq}.hkb`, events: 9, covered },
    });
  const before = [1, 2, 3].map((seq) => eventWith({ seq }));
  const other = [1, 2].map((seq) => eventWith({ seq, device: 'constructor' }));
  expect(unsavedEvents(foldAll([...before, ...other]))).toBe(5);
  const backedUp = foldAll([...before, ...other, backup(4, { d1: 3 })]);
  expect(unsavedEvents(backedUp)).toBe(2);
  expect(backedUp.backup).toMatchObject({ file: '4.hkb', way: 'file', events: 9, at: 1004 });
  expect(
    unsavedEvents(
      foldAll([...before, ...other, backup(4, { d1: 3, constructor: 2 }), eventWith({ seq: 5 })]),
    ),
  ).toBe(1);
  expect(unsavedEvents(foldAll([backup(4, { d1: 3, constructor: 2 }), backup(5, { d1: 1 }), ...other]))).toBe(
    0,
  );
});
