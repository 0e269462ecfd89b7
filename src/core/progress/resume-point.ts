// Where the learner goes on: the answer behind the button for continuing.
import { lessonState } from './lesson-state.ts';
import type { Progress } from './progress.ts';

/** A written lesson in course order, with the sections and questions of today's content. */
export type LessonInOrder = {
  readonly id: string;
  readonly sections: readonly { readonly id: string }[];
  readonly questions: readonly string[];
};

/** A lesson, and the section to go on from when there is one. */
export type ResumePoint = { readonly lesson: string; readonly section?: string };

/**
 * The lesson last in hand while it isn't done, at its last position; else the next one that isn't done, after it first,
 * then from the start. Undefined when all are done. A lesson or section that has left the content is passed over.
 */
export function resumePoint(progress: Progress, order: readonly LessonInOrder[]): ResumePoint | undefined {
  const lastIndex = Math.max(
    0,
    order.findIndex(({ id }) => id === progress.last?.lesson),
  );
  const next = [...order.slice(lastIndex), ...order.slice(0, lastIndex)].find(
    (lesson) => !isDone(progress, lesson),
  );
  if (!next) return undefined;
  const section = lastSection(progress, next.id);
  return section !== undefined && next.sections.some(({ id }) => id === section)
    ? { lesson: next.id, section }
    : { lesson: next.id };
}

function isDone(progress: Progress, { id, sections, questions }: LessonInOrder): boolean {
  const ids = sections.map((section) => section.id);
  return lessonState(progress, id, ids, questions).state === 'done';
}

function lastSection(progress: Progress, lesson: string): string | undefined {
  const position = progress.lessons[lesson]?.position?.section;
  return position ?? (progress.last?.lesson === lesson ? progress.last.section : undefined);
}
