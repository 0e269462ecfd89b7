// Assembles the two forms of the test before and after the course: alike in objectives and difficulty, with no item in common.
import { seededRandom, shuffled } from '../quiz/random.ts';
import type { BankQuestion } from './bank-question.ts';

export type Pair<Q extends BankQuestion> = { readonly A: Q; readonly B: Q };

/**
 * One pair for each objective, in their order: the same objective, the same difficulty, and where there is a choice the same
 * type. Which of the two goes into A is drawn by the objective's id. `undefined` where an objective has no such pair.
 */
export function parallelForms<Q extends BankQuestion>(
  bank: readonly Q[],
  objectives: readonly string[],
): readonly (Pair<Q> | undefined)[] {
  return objectives.map((objective) => {
    const items = shuffled(
      [...bank].filter((one) => one.objective === objective).sort((a, b) => (a.id < b.id ? -1 : 1)),
      seededRandom(`forms/${objective}`),
    );
    const pairs = items.flatMap((A, place) =>
      items
        .slice(place + 1)
        .filter((B) => B.difficulty === A.difficulty)
        .map((B) => ({ A, B })),
    );
    return pairs.find(({ A, B }) => A.type === B.type) ?? pairs[0];
  });
}
