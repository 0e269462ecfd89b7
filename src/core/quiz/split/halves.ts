// What splitting a question gives, and what a type has to add to each half.
import type { QuestionType } from '../../../schema/question.ts';
import type { ItemCommon, ItemOf, Part, QuestionOf } from '../item.ts';
import type { KeyOf } from '../key.ts';
import type { RichText } from '../rich-text.ts';

/** Resolves an author's string. */
export type Resolve = (source: string) => RichText;

/** What a type adds to the item and to the key, beside what all questions have. */
export type Halves<T extends QuestionType> = {
  readonly item: Omit<ItemOf<T>, keyof ItemCommon | 'type'>;
  readonly key: Omit<KeyOf<T>, 'id' | 'type' | 'explanation'>;
};

/** Splits the parts of one type. A method, so that one row can be called for any type. */
export type Splitter<T extends QuestionType> = { split(question: QuestionOf<T>, rich: Resolve): Halves<T> };

/** Parts with resolved texts, and nothing else of what the author wrote beside them. */
export function toParts(
  parts: readonly { readonly id: string; readonly text: string }[],
  rich: Resolve,
): readonly Part[] {
  return parts.map(({ id, text }) => ({ id, text: rich(text) }));
}
