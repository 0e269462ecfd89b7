// A small course and what somebody did in it, for the tests of the archive.
import type { ArchiveCourse } from '../../../../src/core/archive/archive-course.ts';
import { foldAll } from '../../../../src/core/progress/fold.ts';
import type { Progress } from '../../../../src/core/progress/progress.ts';
import { makeEvent } from '../../../../src/core/record/make-event.ts';
import type { EventDraft, StoredEvent } from '../../../../src/schema/words/event.ts';

const lesson = (id: string) => ({
  id,
  title: `课 ${id}`,
  url: `/learn/${id}/`,
  minutes: 10,
  sections: ['s1', 's2'].map((section) => ({ id: section, title: `节 ${section}` })),
  questions: [
    { id: `${id}-q1`, title: '第一问', objective: `${id}-o1` },
    { id: `${id}-q2`, title: '第二问', objective: `${id}-o1` },
    { id: `${id}-q3`, title: '第三问', objective: `${id}-o2` },
  ],
  objectives: ['o1', 'o2', 'o3'].map((name) => ({ id: `${id}-${name}`, text: `能做 ${name}` })),
  worksheets: [
    {
      id: `${id}-sheet`,
      kind: 'worksheet' as const,
      title: '表',
      fields: [
        { id: 'who', label: '谁' },
        { id: 'when', label: '哪天' },
      ],
    },
  ],
});

/** Two modules of one lesson each. */
export const COURSE: ArchiveCourse = {
  modules: [
    { id: 'm1', title: '甲', lessons: [lesson('l1')] },
    { id: 'm2', title: '乙', lessons: [lesson('l2')] },
  ],
};

export const TODAY = '2026-11-24';

/** 2026-11-20, 20:00 in Shanghai. */
export const EVENING = Date.UTC(2026, 10, 20, 12);

/** The events of one device, a minute apart, from the evening of 20 November on. */
export function eventsOf(drafts: readonly Omit<EventDraft, 'ref'>[]): readonly StoredEvent[] {
  let hlc: string | undefined;
  return drafts.map((draft, seq) => {
    const event = makeEvent(
      { ...draft, ref: { id: 'x', hash: '' } } as EventDraft,
      { course: 'c', profile: 'p', device: 'd1', seq, hlc },
      { now: () => EVENING + seq * 60_000, tzOffsetMin: () => 480 },
    );
    hlc = event.hlc;
    return event;
  });
}

export function progressOf(drafts: readonly Omit<EventDraft, 'ref'>[]): Progress {
  return foldAll(eventsOf(drafts));
}

export const opened = (id: string) => ({ type: 'lessonOpened' as const, body: { lesson: id } });
export const read = (id: string, section: string) => ({
  type: 'sectionRead' as const,
  body: { lesson: id, section },
});
export const spent = (id: string, activeMs: number) => ({
  type: 'timeSpent' as const,
  body: { lesson: id, section: '', activeMs },
});
export const wrote = (block: string, field: string, value: string) => ({
  type: 'fieldSaved' as const,
  body: { lesson: 'l1', block, field, value },
});

/** An answer with its grade: a score from 0 to 1. */
export function answered(question: string, attempt: number, score: number, hintsUsed = 0) {
  const response = { kind: 'choice' as const, chosen: ['a'] };
  return [
    {
      type: 'answerCommitted' as const,
      body: { question, attempt, response, hintsUsed, seed: attempt },
    },
    {
      type: 'answerGraded' as const,
      body: { question, attempt, score, correct: score === 1, misconceptions: [] },
    },
  ];
}
