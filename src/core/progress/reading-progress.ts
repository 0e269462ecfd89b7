// Marks and bookmarks as the record holds them.
import type { ReadingBodies } from '../../schema/words/reading-bodies.ts';

/** A mark, its last version; `at` (UTC ms) when it was first made. One that was removed stays, so that it can come back. */
export type AnnotationProgress = ReadingBodies['annotationSet'] & { readonly at: number };

/** A section that has, or had, a bookmark; `at` UTC ms. */
export type BookmarkProgress = ReadingBodies['bookmarkSet'] & { readonly at: number };
