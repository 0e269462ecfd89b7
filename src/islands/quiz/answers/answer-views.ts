// The table of question types, as far as the screen goes: a new type is added here, and the compiler asks for the rest.
import type { QuestionType } from '../../../schema/question.ts';
import type { AnswerView, AnyAnswerView } from './answer-props.ts';
import { multipleView, singleView } from './choice-answer.tsx';
import { matchingView } from './matching-answer.tsx';
import { numberView } from './number-answer.tsx';
import { orderingView } from './ordering-answer.tsx';
import { trueFalseView } from './true-false-answer.tsx';

const answerViews: { readonly [T in QuestionType]: AnswerView<T> } = {
  single: singleView,
  multiple: multipleView,
  'true-false': trueFalseView,
  ordering: orderingView,
  matching: matchingView,
  number: numberView,
};

/** The view of a type for callers that hold any item. */
export function answerView(type: QuestionType): AnyAnswerView {
  return answerViews[type];
}
