// The course as the archive needs it: what can be done in each lesson and where it stands; no answers, no texts.
import type { TiedField } from '../../schema/words/deal-card.ts';

/** What a block with fields is. */
export type WorksheetKind = 'worksheet' | 'reflect' | 'apply' | 'calculation';

/** A field; its label is '' where the block's title is the question; `tied`: what of the learner's card it is tied to. */
export type ArchiveField = { readonly id: string; readonly label: string; readonly tied?: TiedField };

/** A block of a lesson that the learner fills in. */
export type ArchiveWorksheet = {
  readonly id: string;
  readonly kind: WorksheetKind;
  readonly title: string;
  readonly fields: readonly ArchiveField[];
};

/** A question: the beginning of its stem, at most 40 characters, and the id of the objective it is evidence for. */
export type ArchiveQuestion = { readonly id: string; readonly title: string; readonly objective: string };

/** A lesson of today's content. `minutes`: planned. */
export type ArchiveLesson = {
  readonly id: string;
  readonly title: string;
  /** Its address; sections, questions and worksheets are anchors on that page, named by their ids. */
  readonly url: string;
  readonly minutes: number;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly questions: readonly ArchiveQuestion[];
  readonly objectives: readonly { readonly id: string; readonly text: string }[];
  readonly worksheets: readonly ArchiveWorksheet[];
};

/** The whole course in its order. */
export type ArchiveCourse = {
  readonly modules: readonly {
    readonly id: string;
    readonly title: string;
    readonly lessons: readonly ArchiveLesson[];
  }[];
};
