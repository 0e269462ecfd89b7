// The table of question types, as far as answers go: a new type is added here, and the compiler asks for the rest.
import type { QuestionType } from '../../schema/question.ts';
import type { AnswerRules, AnyAnswerRules } from './answer-rules.ts';
import { matching } from './rules/matching.ts';
import { multiple } from './rules/multiple.ts';
import { number } from './rules/number.ts';
import { ordering } from './rules/ordering.ts';
import { single } from './rules/single.ts';
import { trueFalse } from './rules/true-false.ts';

/** Rules for answers by question type. */
export const answerRulesByType: { readonly [T in QuestionType]: AnswerRules<T> } = {
  single,
  multiple,
  'true-false': trueFalse,
  ordering,
  matching,
  number,
};

/** The rules of a type for callers that hold any item. */
export function answerRules(type: QuestionType): AnyAnswerRules {
  return answerRulesByType[type];
}
