// What may be shown of slips: counts of five people or more, once, so that no two views can be taken from each other.
import { SLIP_QUESTIONS, type SlipCounts, type SlipQuestion } from './slip-questions.ts';

/** Fewer people than these are nobody's to know. */
export const LEAST_PEOPLE = 5;

/** Options that are shown with their people, most first, and all the others together as `rest`. */
export type SlipTable = {
  readonly people: number;
  readonly cells: readonly { readonly option: string; readonly people: number }[];
  /** People of all options that aren't shown, 0 or at least five; which options those are isn't told apart from none. */
  readonly rest: number;
};

export type ShownSlips =
  | { readonly kind: 'table'; readonly table: SlipTable }
  /** Not even the number is told. */
  | { readonly kind: 'tooFew' };

/**
 * The rule, whole: fewer than five slips show nothing. An option with fewer than five, none included, goes to the rest. A
 * rest of one to four would be known by subtraction, so the smallest shown options go to it until it has five.
 */
export function slipTable(question: SlipQuestion, counts: SlipCounts): ShownSlips {
  const all = SLIP_QUESTIONS[question]
    .map((option) => ({ option, people: counts[option] ?? 0 }))
    .sort((a, b) => b.people - a.people);
  const people = sum(all);
  if (people < LEAST_PEOPLE) return { kind: 'tooFew' };
  const cells = all.filter((cell) => cell.people >= LEAST_PEOPLE);
  let rest = people - sum(cells);
  while (rest > 0 && rest < LEAST_PEOPLE) rest += cells.pop()?.people ?? LEAST_PEOPLE;
  return { kind: 'table', table: { people, cells, rest } };
}

/** Whether a table keeps the rule: every number that it tells, and every difference of two, is of five people or of none. */
export function isShowable(question: SlipQuestion, { people, cells, rest }: SlipTable): boolean {
  const options: readonly string[] = SLIP_QUESTIONS[question];
  return (
    people >= LEAST_PEOPLE &&
    cells.every((cell) => cell.people >= LEAST_PEOPLE && options.includes(cell.option)) &&
    new Set(cells.map(({ option }) => option)).size === cells.length &&
    (rest === 0 || rest >= LEAST_PEOPLE) &&
    sum(cells) + rest === people
  );
}

function sum(cells: readonly { readonly people: number }[]): number {
  return cells.reduce((total, cell) => total + cell.people, 0);
}
