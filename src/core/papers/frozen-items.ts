// The items of an attempt as they can be shown now: those whose wording still is what was drawn, and those that were changed.
import type { PaperItem } from '../../schema/words/paper-bodies.ts';
import type { Response } from '../../schema/words/response.ts';
import type { PaperProgress } from '../progress/paper-progress.ts';
import { answerRules } from '../quiz/answer-rules-by-type.ts';
import { drawParameters, type Parameters } from '../quiz/parameters.ts';
import type { PaperQuestion } from './paper-bank.ts';

/** `undefined` as question: the course has moved on, the wording that was drawn is not there any more. */
export type FrozenItem = { readonly drawn: PaperItem; readonly question: PaperQuestion | undefined };

/** In the order of the paper. */
export function frozenItems(
  items: PaperProgress['items'],
  questions: readonly PaperQuestion[],
): readonly FrozenItem[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return items.map((drawn) => {
    const question = byId.get(drawn.question);
    return { drawn, question: question?.hash === drawn.hash ? question : undefined };
  });
}

/** What was answered, if it has the form of the question; a record may come from anywhere. */
export function answerTo({ question }: FrozenItem, answers: PaperProgress['answers']): Response | undefined {
  if (!question || !Object.hasOwn(answers, question.id)) return undefined;
  const response = answers[question.id];
  return response && answerRules(question.item.type).fits(question.item, response) ? response : undefined;
}

/** Whether nothing more has to be done for an item; one that was changed can't be answered any more. */
export function isAnswered(one: FrozenItem, answers: PaperProgress['answers']): boolean {
  if (!one.question) return true;
  const response = answerTo(one, answers);
  return (
    response !== undefined && answerRules(one.question.item.type).isComplete(one.question.item, response)
  );
}

/** The numbers that the learner sees. */
export function itemParameters({ drawn, question }: FrozenItem): Parameters {
  const item = question?.item;
  return item?.type === 'number' ? drawParameters(item.parameters, `${item.id}/${drawn.seed}`) : {};
}
