// Splits an authored question into the item that everybody sees and the key that comes after an answer; runs at build time.
import type { Question, QuestionType } from '../../schema/question.ts';
import type { PublicItem, Setting } from './item.ts';
import type { QuestionKey } from './key.ts';
import { type CiteLaw, richText } from './rich-text.ts';
import { splitMatching, splitOrdering } from './split/arranged.ts';
import { splitMultiple, splitSingle, splitTrueFalse } from './split/choices.ts';
import { type Halves, type Resolve, type Splitter, toParts } from './split/halves.ts';
import { splitNumber } from './split/number.ts';

/** How each type is split. */
const splitters: { readonly [T in QuestionType]: Splitter<T> } = {
  single: splitSingle,
  multiple: splitMultiple,
  'true-false': splitTrueFalse,
  ordering: splitOrdering,
  matching: splitMatching,
  number: splitNumber,
};

/**
 * Item and key of a question with all references resolved. The item holds nothing of the answer: no explanation,
 * misconception, right option, right order or formula.
 * `setting` is the situation of its set, as the author wrote it.
 */
export function buildQuestionData(
  question: Question,
  citeLaw: CiteLaw,
  setting?: Setting<string>,
): { readonly item: PublicItem; readonly key: QuestionKey } {
  const rich = (source: string) => richText(source, citeLaw);
  const { id, type, difficulty, stem, hints, explanation } = question;
  const halves = splitterOf(type).split(question, rich);
  return {
    item: {
      id,
      type,
      difficulty,
      ...(setting && { setting: { ...setting, text: rich(setting.text) } }),
      stem: rich(stem),
      hints: toParts(hints, rich),
      ...halves.item,
    } as PublicItem,
    key: { id, type, explanation: rich(explanation), ...halves.key } as QuestionKey,
  };
}

/** The row of a type, for a caller that holds any question; the question must be of that type. */
function splitterOf(type: QuestionType): { split(question: Question, rich: Resolve): Halves<QuestionType> } {
  return splitters[type];
}
