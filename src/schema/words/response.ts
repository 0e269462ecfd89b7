// The forms of an answer to a question: chosen options, an order, pairs, or a value. They stay as they are for good.
import { isObject, isTextList } from './guards.ts';

/** Ids of the chosen options; `true` and `false` are the options of a true-false question. */
export type Choice = { readonly kind: 'choice'; readonly chosen: readonly string[] };
/** Ids of the items, first one first. */
export type Order = { readonly kind: 'order'; readonly order: readonly string[] };
/** Id on the left → id on the right. */
export type Pairs = { readonly kind: 'pairs'; readonly pairs: { readonly [left: string]: string } };
/** A plain decimal in the question's unit, or YYYY-MM-DD. */
export type Value = { readonly kind: 'value'; readonly text: string };

/** A learner's answer. */
export type Response = Choice | Order | Pairs | Value;

/** True for anything that has the form of an answer; whether it fits its question is another matter. */
export function isResponse(value: unknown): value is Response {
  if (!isObject(value)) return false;
  switch (value['kind']) {
    case 'choice':
      return isTextList(value['chosen']);
    case 'order':
      return isTextList(value['order']);
    case 'pairs':
      return (
        isObject(value['pairs']) && Object.values(value['pairs']).every((right) => typeof right === 'string')
      );
    case 'value':
      return typeof value['text'] === 'string';
    default:
      return false;
  }
}
