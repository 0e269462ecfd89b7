// Answers that somebody might give: the right one, or one of the wrong ones that the author foresaw.
import type { Grade } from '../../src/core/quiz/answer-rules.ts';
import { evaluateFormula } from '../../src/core/quiz/formulas.ts';
import { gradeAnswer } from '../../src/core/quiz/grade-answer.ts';
import type { KeyOf } from '../../src/core/quiz/key.ts';
import { drawParameters, type Parameters } from '../../src/core/quiz/parameters.ts';
import { valueOfGrain } from '../../src/core/quiz/value.ts';
import type { Response } from '../../src/schema/words/response.ts';
import type { SeedQuestion } from './read-lessons.ts';

type Random = () => number;

/** An answer that is right, or as wrong as people are, and what it is worth. `seed` draws the numbers of the question. */
export function answerTo(
  { item, key }: SeedQuestion,
  isRight: boolean,
  seed: number,
  random: Random,
): { readonly response: Response; readonly grade: Grade } {
  const parameters = item.type === 'number' ? drawParameters(item.parameters, `${item.id}/${seed}`) : {};
  const right = rightAnswer({ item, key }, parameters);
  const response = isRight ? right : wrongAnswer({ item, key }, right, parameters, random);
  return { response, grade: gradeAnswer(item, key, response, parameters) };
}

type Both = Pick<SeedQuestion, 'item' | 'key'>;

function rightAnswer({ item, key }: Both, parameters: Parameters): Response {
  switch (key.type) {
    case 'single':
      return { kind: 'choice', chosen: [key.correct] };
    case 'multiple':
      return { kind: 'choice', chosen: key.correct };
    case 'true-false':
      return { kind: 'choice', chosen: [String(key.answer)] };
    case 'ordering':
      return { kind: 'order', order: key.order };
    case 'matching':
      return { kind: 'pairs', pairs: key.pairs };
    case 'number':
      return { kind: 'value', text: typedValue(item, key, key.formula, parameters) };
  }
}

function wrongAnswer({ item, key }: Both, right: Response, parameters: Parameters, random: Random): Response {
  switch (key.type) {
    case 'single':
      return { kind: 'choice', chosen: [pick(Object.keys(key.misconceptions), random)] };
    case 'multiple': {
      const [first, ...rest] = key.correct;
      const wrong = pick(Object.keys(key.misconceptions), random);
      return { kind: 'choice', chosen: random() < 0.5 && first ? [first, wrong] : [...rest, wrong] };
    }
    case 'true-false':
      return { kind: 'choice', chosen: [String(!key.answer)] };
    case 'ordering': {
      const at = Math.floor(random() * (key.order.length - 1));
      return { kind: 'order', order: swapped(key.order, at) };
    }
    case 'matching': {
      const pitfall = pick(key.pitfalls, random);
      return { kind: 'pairs', pairs: { ...key.pairs, [pitfall.left]: pitfall.right } };
    }
    case 'number': {
      const values = key.pitfalls.map(({ formula }) => typedValue(item, key, formula, parameters));
      const foreseen = values.filter((text) => right.kind === 'value' && text !== right.text);
      return { kind: 'value', text: foreseen.length > 0 ? pick(foreseen, random) : '1' };
    }
  }
}

function typedValue(
  item: Both['item'],
  key: KeyOf<'number'>,
  formula: KeyOf<'number'>['formula'],
  parameters: Parameters,
): string {
  if (item.type !== 'number') throw new TypeError(`${key.id}: item and key don't belong together`);
  return valueOfGrain(item.unit, evaluateFormula(formula, parameters, item.unit));
}

function swapped(list: readonly string[], at: number): readonly string[] {
  const [one, other] = [list[at], list[at + 1]];
  if (one === undefined || other === undefined) return list;
  return [...list.slice(0, at), other, one, ...list.slice(at + 2)];
}

function pick<T>(list: readonly T[], random: Random): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new RangeError('nothing to pick from');
  return chosen;
}
