// What a learner can show for an objective: the questions that ask for it, and how they stand.
import type { ObjectiveAccount, ObjectiveState, QuestionAccount } from './archive.ts';

/** The account of an objective; `questions` are those that name it. */
export function objectiveAccount(
  { id, text }: { readonly id: string; readonly text: string },
  questions: readonly QuestionAccount[],
): ObjectiveAccount {
  return { id, text, state: stateOf(questions), questions };
}

function stateOf(questions: readonly QuestionAccount[]): ObjectiveState {
  if (questions.length === 0) return 'none';
  if (questions.every(({ last }) => last?.verdict === 'right')) return 'proven';
  return questions.some(({ attempts }) => attempts > 0) ? 'partial' : 'untried';
}
