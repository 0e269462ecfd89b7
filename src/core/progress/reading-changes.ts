// What the events of reading change in the progress.
import type { EventType, LearningEvent } from '../../schema/words/event.ts';
import type { ReadingBodies } from '../../schema/words/reading-bodies.ts';
import type { ProgressDraft } from './progress-draft.ts';

type ReadingChanges = {
  readonly [T in EventType & keyof ReadingBodies]: (draft: ProgressDraft, event: LearningEvent<T>) => void;
};

/** One entry a type: what was said last holds. */
export const READING_CHANGES: ReadingChanges = {
  annotationSet: (draft, { at, body }) => {
    draft.annotations.update(body.id, (before) => ({ ...body, at: before?.at ?? at }));
  },
  bookmarkSet: (draft, { at, body }) => {
    draft.bookmarks.update(`${body.lesson} ${body.section}`, () => ({ ...body, at }));
  },
};
