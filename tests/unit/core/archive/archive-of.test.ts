// The archive says what the record says: every figure is the length of the list behind it, and nothing is dropped.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive, LessonAccount } from '../../../../src/core/archive/archive.ts';
import { archiveOf } from '../../../../src/core/archive/archive-of.ts';
import { foldAll } from '../../../../src/core/progress/fold.ts';
import { KEPT_ATTEMPTS, NO_PROGRESS, type Progress } from '../../../../src/core/progress/progress.ts';
import { historiesArbitrary } from '../record/event-samples.ts';
import {
  answered,
  COURSE,
  EVENING,
  opened,
  progressOf,
  read,
  spent,
  TODAY,
  wrote,
} from './archive-samples.ts';

const archive = (progress: Progress) => archiveOf(progress, COURSE, TODAY);

function lessonOf({ modules }: Archive, id: string): LessonAccount {
  const lesson = modules.flatMap(({ lessons }) => lessons).find((one) => one.id === id);
  if (!lesson) throw new Error(`no lesson ${id}`);
  return lesson;
}

describe('nobody yet', () => {
  it('is empty, shows the whole course untouched and leads to the first lesson', () => {
    const { isEmpty, goOn, modules, removed, score, strip, days, lessons } = archive(NO_PROGRESS);
    expect(isEmpty).toBe(true);
    expect(goOn).toMatchObject({ lesson: 'l1', url: '/learn/l1/', hasBegun: false });
    expect(modules.map((module) => module.lessons.map(({ state }) => state))).toEqual([
      ['untouched'],
      ['untouched'],
    ]);
    expect(removed).toEqual([]);
    expect(score).toEqual({ of: 6, tried: 0, right: 0, rightAtFirst: 0 });
    expect(days).toEqual([]);
    expect(strip.map(({ activeMs }) => activeMs)).toEqual(Array(14).fill(0));
    expect(lessons).toEqual({ done: 0, begun: 0, of: 2 });
  });
});

describe('a lesson', () => {
  it('counts sections, questions by the last try, first tries and time against the plan', () => {
    const progress = progressOf([
      opened('l1'),
      read('l1', 's1'),
      ...answered('l1-q1', 1, 0),
      ...answered('l1-q1', 2, 1, 1),
      ...answered('l1-q2', 1, 1),
      ...answered('l1-q3', 1, 0.5),
      spent('l1', 60_000),
      spent('l1', 30_000),
    ]);
    const lesson = lessonOf(archive(progress), 'l1');
    expect(lesson).toMatchObject({ state: 'begun', read: 1, activeMs: 90_000, plannedMinutes: 10 });
    expect(lesson.openedAt).toBe(EVENING);
    expect(lesson.score).toEqual({ of: 3, tried: 3, right: 2, rightAtFirst: 1 });
    expect(lesson.sections.map(({ url, isRead }) => [url, isRead])).toEqual([
      ['/learn/l1/#s1', true],
      ['/learn/l1/#s2', false],
    ]);
    const [first, , third] = lesson.questions;
    expect(first?.tries.map(({ verdict, hintsUsed }) => [verdict, hintsUsed])).toEqual([
      ['wrong', 0],
      ['right', 1],
    ]);
    expect(first).toMatchObject({ url: '/learn/l1/#l1-q1', attempts: 2, last: { verdict: 'right' } });
    expect(third?.last?.verdict).toBe('partly');
  });

  it('is done when all is read and answered, right or wrong', () => {
    const progress = progressOf([
      opened('l1'),
      read('l1', 's1'),
      read('l1', 's2'),
      ...['l1-q1', 'l1-q2', 'l1-q3'].flatMap((id) => answered(id, 1, 0)),
    ]);
    const all = archive(progress);
    expect(lessonOf(all, 'l1').state).toBe('done');
    expect(all.lessons).toEqual({ done: 1, begun: 0, of: 2 });
    expect(all.goOn).toMatchObject({ lesson: 'l2', hasBegun: true });
  });

  it('says where it stopped and when, and goes on there', () => {
    const progress = progressOf([
      opened('l1'),
      { type: 'positionMoved', body: { lesson: 'l1', section: 's2', fraction: 0.4 } },
    ]);
    const all = archive(progress);
    expect(lessonOf(all, 'l1').stopped).toEqual({
      title: '节 s2',
      url: '/learn/l1/#s2',
      at: EVENING + 60_000,
    });
    expect(all.goOn).toMatchObject({
      lesson: 'l1',
      section: '节 s2',
      at: EVENING + 60_000,
      url: '/learn/l1/#s2',
    });
  });

  it('does not know the first try any more after very many', () => {
    const tries = Array.from({ length: 25 }, (_, index) => answered('l1-q1', index + 1, 1)).flat();
    const [question] = lessonOf(archive(progressOf(tries)), 'l1').questions;
    expect(question?.attempts).toBe(25);
    expect(question?.tries).toHaveLength(KEPT_ATTEMPTS);
    expect(question?.first).toBeUndefined();
    expect(question?.last?.verdict).toBe('right');
  });

  it('shows an answer without a key as not marked', () => {
    const [committed] = answered('l1-q1', 1, 1);
    const lesson = lessonOf(archive(progressOf(committed ? [committed] : [])), 'l1');
    expect(lesson.questions[0]?.last?.verdict).toBe('unmarked');
    expect(lesson.score).toMatchObject({ tried: 1, right: 0 });
  });

  it('shows what was written, without what was cleared again', () => {
    const progress = progressOf([
      wrote('l1-sheet', 'who', '经办小吴'),
      wrote('l1-sheet', 'when', '2026-11-27'),
      wrote('l1-sheet', 'when', ''),
    ]);
    expect(lessonOf(archive(progress), 'l1').worksheets).toEqual([
      {
        id: 'l1-sheet',
        kind: 'worksheet',
        title: '表',
        url: '/learn/l1/#l1-sheet',
        of: 2,
        entries: [{ id: 'who', label: '谁', value: '经办小吴', at: EVENING }],
        lastAt: EVENING,
      },
    ]);
  });
});

describe('an objective', () => {
  const states = (progress: Progress) =>
    lessonOf(archive(progress), 'l1').objectives.map(({ state }) => state);

  it('is proven only when every question for it is right at the last try', () => {
    expect(states(progressOf(answered('l1-q1', 1, 1)))).toEqual(['partial', 'untried', 'none']);
    const both = [...answered('l1-q1', 1, 1), ...answered('l1-q2', 1, 1)];
    expect(states(progressOf(both))).toEqual(['proven', 'untried', 'none']);
    expect(states(progressOf([...both, ...answered('l1-q1', 2, 0)]))).toEqual(['partial', 'untried', 'none']);
  });

  it('brings the questions that are its evidence', () => {
    const [first] = lessonOf(archive(progressOf(answered('l1-q2', 1, 0))), 'l1').objectives;
    expect(first?.questions.map(({ id, last }) => [id, last?.verdict])).toEqual([
      ['l1-q1', undefined],
      ['l1-q2', 'wrong'],
    ]);
  });

  it('counts among all only when some question asks for it', () => {
    expect(archive(NO_PROGRESS).objectives).toEqual({ of: 4, proven: 0 });
  });
});

describe('days', () => {
  it('are those of the learner, not of Greenwich, and the strip ends today', () => {
    const { days, strip } = archive(progressOf([spent('l1', 60_000), spent('l1', 1000)]));
    expect(days).toEqual([{ date: '2026-11-20', activeMs: 61_000 }]);
    expect(strip.map(({ date }) => date).slice(-5)).toEqual([
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
    ]);
    expect(strip.find(({ date }) => date === '2026-11-20')?.activeMs).toBe(61_000);
  });
});

describe('what has left the course', () => {
  it('is listed, with what was done', () => {
    const progress = progressOf([
      opened('gone'),
      read('gone', 's9'),
      spent('gone', 60_000),
      read('l1', 'old-section'),
      ...answered('old-question', 1, 1),
      wrote('old-sheet', 'f', '留着'),
      wrote('l1-sheet', 'old-field', '也留着'),
    ]);
    const { removed, activeMs } = archive(progress);
    expect(removed).toMatchObject([
      { kind: 'lesson', id: 'gone', sections: 1, activeMs: 60_000 },
      { kind: 'section', id: 'old-section', lesson: '课 l1' },
      { kind: 'question', id: 'old-question', attempts: 1, last: { verdict: 'right' } },
      { kind: 'worksheet', id: 'old-sheet', entries: [{ id: 'f', value: '留着' }] },
      { kind: 'worksheet', id: 'l1-sheet', entries: [{ id: 'old-field', value: '也留着' }] },
    ]);
    expect(activeMs).toBe(60_000);
  });
});

describe('any record', () => {
  it('is shown whole: the times add up, and every id is in a lesson or among what was removed', () => {
    fc.assert(
      fc.property(historiesArbitrary, (events) => {
        const progress = foldAll(events);
        const all = archive(progress);
        const lessons = all.modules.flatMap((module) => module.lessons);
        const removedTime = all.removed.map((one) => (one.kind === 'lesson' ? one.activeMs : 0));
        const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
        expect(sum(lessons.map(({ activeMs }) => activeMs)) + sum(removedTime)).toBe(all.activeMs);
        const removed = (kind: string) => all.removed.filter((one) => one.kind === kind).map(({ id }) => id);
        const shown = new Set([...lessons.map(({ id }) => id), ...removed('lesson')]);
        for (const id of Object.keys(progress.lessons)) expect(shown).toContain(id);
        expect(removed('question').sort()).toEqual(Object.keys(progress.answers).sort());
        expect(all.isEmpty).toBe(
          [
            progress.lessons,
            progress.answers,
            progress.fields,
            progress.time,
            progress.runs,
            progress.deals,
          ].every((part) => Object.keys(part).length === 0),
        );
      }),
    );
  });

  it('has figures that are as long as their lists', () => {
    fc.assert(
      fc.property(historiesArbitrary, (events) => {
        const renamed = JSON.parse(
          JSON.stringify(events).replaceAll('"q1"', '"l1-q1"').replaceAll('"q2"', '"l2-q2"'),
        );
        const all = archive(foldAll(renamed));
        const lessons = all.modules.flatMap((module) => module.lessons);
        for (const lesson of lessons) {
          expect(lesson.read).toBe(lesson.sections.filter(({ isRead }) => isRead).length);
          expect(lesson.score.tried).toBe(lesson.questions.filter(({ attempts }) => attempts > 0).length);
        }
        expect(all.score.right).toBe(
          lessons.flatMap(({ questions }) => questions).filter(({ last }) => last?.verdict === 'right')
            .length,
        );
        expect(all.score.tried).toBeGreaterThanOrEqual(all.score.right);
        expect(all.days.every(({ activeMs }) => activeMs > 0)).toBe(true);
      }),
    );
  });
});
