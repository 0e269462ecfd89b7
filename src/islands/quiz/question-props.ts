// What the page tells a question.
import type { Grade } from '../../core/quiz/answer-rules.ts';
import type { PublicItem } from '../../core/quiz/item.ts';

export type QuestionProps = {
  readonly item: PublicItem;
  /** Address of the key; asked for only after an answer was committed. */
  readonly keyUrl: string;
  readonly lesson: string;
  /** Hash of the question's wording, kept with every event about it. */
  readonly refHash: string;
  readonly sectionTitle: string;
  readonly sectionHref: string;
  /** A new try, whatever the record holds: the review asks again. */
  readonly startsAnew?: boolean;
  /** Told what came of an answer that was given now. */
  readonly onGraded?: (grade: Grade) => void;
};
