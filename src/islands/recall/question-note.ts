// A question that was answered, as a note for Anki: what was asked with its choices, and behind it what is right and why.
import { answerRules } from '../../core/quiz/answer-rules-by-type.ts';
import { gradeAnswer } from '../../core/quiz/grade-answer.ts';
import type { Part, PublicItem } from '../../core/quiz/item.ts';
import type { QuestionKey } from '../../core/quiz/key.ts';
import { plainText, type RichText } from '../../core/quiz/rich-text.ts';
import { recall } from '../../i18n/zh-CN/recall.ts';
import { showParameters, showValue } from '../quiz/show-value.ts';
import { parametersOf } from '../quiz/use-question.ts';

type Sides = { readonly front: string; readonly back: string };

/** Both sides as plain text; `seed` draws the numbers that were asked. */
export function questionNote(item: PublicItem, key: QuestionKey, seed: number): Sides {
  const parameters = parametersOf(item, seed);
  const plain = (text: RichText) => plainText(showParameters(text, parameters));
  const listed = (parts: readonly Part[]) => parts.map(({ text }) => `· ${plain(text)}`);
  const choices = 'options' in item ? item.options : 'items' in item ? item.items : [];
  const sides = 'left' in item ? [...item.left, ...item.right] : choices;
  return {
    front: [plain(item.stem), ...listed(sides)].join('\n'),
    back: [recall.anki.right, ...rightOf(item, key, seed, plain), plain(key.explanation)].join('\n'),
  };
}

function rightOf(
  item: PublicItem,
  key: QuestionKey,
  seed: number,
  plain: (text: RichText) => string,
): readonly string[] {
  const named = (parts: readonly Part[], id: string) =>
    plain(parts.find((part) => part.id === id)?.text ?? [id]);
  if (item.type === 'number') {
    const empty = answerRules(item.type).emptyResponse(item);
    const { expected } = gradeAnswer(item, key, empty, parametersOf(item, seed));
    return expected === undefined ? [] : [showValue(item.unit, expected)];
  }
  if (key.type === 'true-false') return [key.answer ? recall.anki.true : recall.anki.false];
  if (item.type === 'single' && key.type === 'single') return [named(item.options, key.correct)];
  if (item.type === 'multiple' && key.type === 'multiple') {
    return key.correct.map((id) => named(item.options, id));
  }
  if (item.type === 'ordering' && key.type === 'ordering') {
    return key.order.map((id, at) => `${at + 1}. ${named(item.items, id)}`);
  }
  if (item.type === 'matching' && key.type === 'matching') {
    return item.left.map(({ id, text }) => `${plain(text)} → ${named(item.right, key.pairs[id] ?? '')}`);
  }
  throw new Error(`the key of ${item.id} is of type ${key.type}`);
}
