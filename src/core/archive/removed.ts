// What the record holds of content that is no longer in the course: named by its id, with all that was done.
import type { Progress } from '../progress/progress.ts';
import type { Removed } from './archive.ts';
import type { ArchiveCourse, ArchiveLesson } from './archive-course.ts';
import { own } from './own.ts';
import { tryAccount } from './question-account.ts';
import { entriesOf } from './worksheet-account.ts';

/** Lessons, sections, questions and fields that today's course doesn't name. */
export function removedContent(progress: Progress, { modules }: ArchiveCourse): readonly Removed[] {
  const lessons = modules.flatMap((module) => module.lessons);
  return [
    ...removedLessons(progress, lessons),
    ...lessons.flatMap((lesson) => removedSections(progress, lesson)),
    ...removedQuestions(progress, lessons),
    ...removedEntries(progress, lessons),
  ];
}

function removedLessons(progress: Progress, lessons: readonly ArchiveLesson[]): readonly Removed[] {
  const known = new Set(lessons.map(({ id }) => id));
  const ids = new Set([...Object.keys(progress.lessons), ...Object.keys(progress.time)]);
  return [...ids]
    .filter((id) => !known.has(id))
    .map((id) => {
      const time = own(progress.time, id);
      const lesson = own(progress.lessons, id);
      const at = time?.lastAt ?? lesson?.openedAt;
      return {
        kind: 'lesson',
        id,
        sections: lesson?.sectionsRead.length ?? 0,
        activeMs: time?.activeMs ?? 0,
        ...(at === undefined ? {} : { at }),
      };
    });
}

function removedSections(progress: Progress, { id, title, sections }: ArchiveLesson): readonly Removed[] {
  const known = new Set(sections.map((section) => section.id));
  return (own(progress.lessons, id)?.sectionsRead ?? [])
    .filter((section) => !known.has(section))
    .map((section) => ({ kind: 'section', id: section, lesson: title }));
}

function removedQuestions(progress: Progress, lessons: readonly ArchiveLesson[]): readonly Removed[] {
  const known = new Set(lessons.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return Object.entries(progress.answers)
    .filter(([id]) => !known.has(id))
    .map(([id, { attempts, attemptCount, hintsShown }]) => {
      const last = attempts.at(-1);
      return {
        kind: 'question',
        id,
        attempts: attemptCount,
        hints: hintsShown.length,
        ...(last ? { last: tryAccount(last) } : {}),
      };
    });
}

function removedEntries(progress: Progress, lessons: readonly ArchiveLesson[]): readonly Removed[] {
  const known = new Map(lessons.flatMap(({ worksheets }) => worksheets.map((one) => [one.id, one.fields])));
  return Object.entries(progress.fields).flatMap(([id, block]) => {
    const there = new Set(known.get(id)?.map((field) => field.id));
    const gone = Object.keys(block).filter((field) => !there.has(field));
    const entries = entriesOf(
      block,
      gone.map((field) => ({ id: field, label: field })),
    );
    return entries.length > 0 ? [{ kind: 'worksheet', id, entries }] : [];
  });
}
