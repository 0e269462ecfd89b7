// Draws the items of an examination by its blueprint: the same seed and bank give the same paper on every device.
import type { ModuleShare } from '../../schema/papers.ts';
import { seededRandom, shuffled } from '../quiz/random.ts';
import type { BankQuestion } from './bank-question.ts';

/**
 * The drawn items in the order of the blueprint's modules, each at most once; in a module objectives repeat only where
 * there is no other item of the difficulty.
 * @throws RangeError when the bank has too few items of a module and difficulty; the content check refuses such a bank.
 */
export function drawExam<Q extends BankQuestion>(
  bank: readonly Q[],
  modules: readonly ModuleShare[],
  seed: number,
): readonly Q[] {
  return modules.flatMap(({ module, difficulty }) => {
    const drawn: Q[] = [];
    // The scarcest first: with one hard item left for an objective, an easy one of it is passed over.
    for (const level of [3, 2, 1]) {
      const count = difficulty[level - 1] ?? 0;
      const candidates = bank.filter((one) => one.module === module && one.difficulty === level);
      if (candidates.length < count)
        throw new RangeError(`${module}: ${candidates.length} items of difficulty ${level}, ${count} wanted`);
      take(shuffled(candidates, seededRandom(`${seed}/${module}/${level}`)), count, drawn);
    }
    return shuffled(drawn, seededRandom(`${seed}/${module}`));
  });
}

/** Moves `count` of the candidates to the drawn ones, those of the least used objectives first. */
function take<Q extends BankQuestion>(candidates: readonly Q[], count: number, drawn: Q[]): void {
  const left = [...candidates];
  for (let n = 0; n < count; n += 1) {
    const uses = left.map(({ objective }) => drawn.filter((one) => one.objective === objective).length);
    drawn.push(...left.splice(uses.indexOf(Math.min(...uses)), 1));
  }
}

/** The seed of an item's numbers in an attempt: an integer from 0. */
export function itemSeed(seed: number, question: string): number {
  return Math.floor(seededRandom(`${seed}/${question}`)() * 2 ** 31);
}
