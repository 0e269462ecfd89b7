// Progress is the same for any arrival order and any copies, and unknown events leave no trace in it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldAll, foldEvent } from '../../../../src/core/progress/fold.ts';
import { NO_PROGRESS } from '../../../../src/core/progress/progress.ts';
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

  test('folds to the same without what this version does not know', () => {
    fc.assert(
      fc.property(historiesArbitrary, (events) => {
        const known = events.filter(({ type, v }) => isEventType(type) && v === 1);
        expect(foldAll(events)).toEqual(foldAll(known));
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
