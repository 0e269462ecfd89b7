// No place of an answer pays: the right ones are spread evenly, as they stand on the page (options aren't shuffled there).
import type { Question } from '../../../../src/schema/question.ts';
import type { Bank } from '../bank.ts';
import type { BankContract } from '../bank-contract.ts';
import { type BankFinding, bankFinding } from '../bank-finding.ts';

/** How often each place is right among questions of one form; `chance` is what each should have. */
export type Places = {
  readonly form: string;
  readonly count: number;
  readonly chance: number;
  readonly shares: readonly { readonly place: string; readonly share: number }[];
};

/** Fewer of a form say nothing. */
const ENOUGH = 10;

export function checkPlaces(bank: Bank, { aboveChance }: BankContract): readonly BankFinding[] {
  return placesOf(bank.questions)
    .filter(({ count }) => count >= ENOUGH)
    .flatMap(({ form, chance, shares }) =>
      shares
        .filter(({ share }) => share > chance + aboveChance)
        .map(({ place, share }) => bankFinding('place-wins', form, place, share, chance)),
    );
}

export function placesOf(questions: readonly Question[]): readonly Places[] {
  const judged = questions.filter((question) => question.type === 'true-false');
  const yes = judged.filter(({ answer }) => answer).length / judged.length;
  return [
    ...choicePlaces(questions, 'single', '单选'),
    ...choicePlaces(questions, 'multiple', '多选'),
    {
      form: '判断',
      count: judged.length,
      chance: 0.5,
      shares: [
        { place: '“对”', share: yes },
        { place: '“错”', share: 1 - yes },
      ],
    },
  ];
}

/** By number of options: of all right options the share that stands at each place. */
function choicePlaces(
  questions: readonly Question[],
  type: 'single' | 'multiple',
  name: string,
): readonly Places[] {
  const rights = questions.flatMap((question) =>
    question.type === type && 'options' in question
      ? [question.options.map(({ correct }) => correct === true)]
      : [],
  );
  return [...new Set(rights.map(({ length }) => length))].sort().map((length) => {
    const same = rights.filter((each) => each.length === length);
    const all = same.flat().filter(Boolean).length;
    return {
      form: `${length} 项的${name}`,
      count: same.length,
      chance: 1 / length,
      shares: Array.from({ length }, (_, at) => ({
        place: `第 ${at + 1} 项`,
        share: same.filter((each) => each[at]).length / all,
      })),
    };
  });
}
