// What the learner has done, folded from the events of his record.
import type { Response } from '../../schema/words/response.ts';

/** A place in a lesson, and when (hlc) the learner was there. */
export type Position = { readonly section: string; readonly fraction: number; readonly hlc: string };

/** One lesson: when it was first opened (UTC ms), the sections read in order of reading, the last position. */
export type LessonProgress = {
  readonly openedAt?: number;
  readonly sectionsRead: readonly string[];
  readonly position?: Position;
};

/** One committed answer. Score, verdict and misconceptions are there once it was graded. */
export type AnswerAttempt = {
  /** Id of the event that committed it. */
  readonly event: string;
  readonly device: string;
  readonly at: number;
  readonly attempt: number;
  readonly response: Response;
  readonly seed: number;
  readonly hintsUsed: number;
  readonly refHash: string;
  readonly score?: number;
  readonly correct?: boolean;
  readonly misconceptions?: readonly string[];
};

/** One question: its attempts and the hints seen, each in order. */
export type AnswerProgress = {
  readonly attempts: readonly AnswerAttempt[];
  readonly hintsShown: readonly string[];
};

/** One saved field; the last writer by (hlc, device, seq) wins. `at`: UTC ms. */
export type FieldProgress = { readonly value: string; readonly at: number; readonly hlc: string };

/** The fields of a block by field id. */
export type BlockProgress = { readonly [fieldId: string]: FieldProgress };

/** The lesson that was last in hand; no section when it was only opened. */
export type LastPlace = { readonly lesson: string; readonly section?: string; readonly hlc: string };

/** Everything, by lesson, question and block id. Ids may name things that the content no longer has. */
export type Progress = {
  readonly lessons: { readonly [lessonId: string]: LessonProgress };
  readonly answers: { readonly [questionId: string]: AnswerProgress };
  readonly fields: { readonly [blockId: string]: BlockProgress };
  readonly last?: LastPlace;
};

/** Nothing done yet. */
export const NO_PROGRESS: Progress = { lessons: {}, answers: {}, fields: {} };
