// Marks and bookmarks: written into the record, read out of its progress.
import type { AnnotationProgress } from '../core/progress/reading-progress.ts';
import type { ReadingBodies } from '../schema/words/reading-bodies.ts';
import { randomId } from '../storage/random-id.ts';
import { record } from './record-store.ts';

type MarkBody = ReadingBodies['annotationSet'];

/** An id for a new mark. */
export function newMarkId(): string {
  return randomId((bytes) => crypto.getRandomValues(bytes));
}

/** Keeps a mark as it is now. True once the device has it. */
export async function setMark(
  { id, lesson, block, quote, before, after, kind, text, removed }: MarkBody,
  refHash: string,
): Promise<boolean> {
  const body = { id, lesson, block, quote, before, after, kind, text, removed };
  const { saved } = await record('annotationSet', { id: lesson, hash: refHash }, body);
  return saved;
}

/** Sets or takes the bookmark of a section. True once the device has it. */
export async function setBookmark(body: ReadingBodies['bookmarkSet'], refHash: string): Promise<boolean> {
  const { saved } = await record('bookmarkSet', { id: body.lesson, hash: refHash }, body);
  return saved;
}

/** The marks of a lesson that weren't removed, in the order they were made. */
export function marksOfLesson(
  annotations: { readonly [id: string]: AnnotationProgress },
  lesson: string,
): readonly AnnotationProgress[] {
  return Object.values(annotations)
    .filter((mark) => mark.lesson === lesson && !mark.removed)
    .sort((a, b) => a.at - b.at);
}
