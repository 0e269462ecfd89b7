// How far the learner is in one lesson.
import type { Progress } from './progress.ts';

/** `read` of `of` sections, `answered` questions, and what that makes: done means all read and all answered. */
export type LessonState = {
  readonly read: number;
  readonly of: number;
  readonly answered: number;
  readonly state: 'untouched' | 'begun' | 'done';
};

/** The state of a lesson whose sections and questions are those of today's content; what has left the content doesn't count. */
export function lessonState(
  progress: Progress,
  lesson: string,
  sectionIds: readonly string[],
  questionIds: readonly string[],
): LessonState {
  const known = progress.lessons[lesson];
  const read = sectionIds.filter((id) => known?.sectionsRead.includes(id)).length;
  const answered = questionIds.filter((id) => (progress.answers[id]?.attemptCount ?? 0) > 0).length;
  const isDone = read === sectionIds.length && read > 0 && answered === questionIds.length;
  const isUntouched = known === undefined && answered === 0;
  return {
    read,
    of: sectionIds.length,
    answered,
    state: isDone ? 'done' : isUntouched ? 'untouched' : 'begun',
  };
}
