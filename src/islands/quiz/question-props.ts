// What the page tells a question.
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
};
