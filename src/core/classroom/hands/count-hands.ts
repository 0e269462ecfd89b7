// What follows from counted hands: the sum, who leads, and what share of the room each option has.
import { own } from '../../archive/own.ts';
import type { Ballot } from './hands-state.ts';

/** One option as it was counted. `percent`: of the hands raised; of several each may choose, of the heads. */
export type Bar = {
  readonly option: string;
  readonly hands: number;
  readonly percent: number;
  /** Most hands, alone or with others; nobody leads where no hand went up. */
  readonly isLeading: boolean;
};

export type Tally = {
  readonly bars: readonly Bar[];
  /** All hands together. */
  readonly hands: number;
  /** Heads without a hand; below 0 where more hands were counted than heads; undefined where that says nothing. */
  readonly idle: number | undefined;
  /** Ids of the options with most hands; none where no hand went up. */
  readonly leaders: readonly string[];
};

/**
 * @param options ids, in their order
 * @param heads persons in the room, 0 where they weren't counted
 * @param isSeveral each person may raise a hand for several options
 */
export function countHands(
  { counts }: Pick<Ballot, 'counts'>,
  options: readonly string[],
  heads: number,
  isSeveral = false,
): Tally {
  const hands = options.map((option) => own(counts, option) ?? 0);
  const sum = hands.reduce((total, one) => total + one, 0);
  const most = Math.max(0, ...hands);
  const percents = isSeveral ? hands.map((one) => percentOf(one, Math.max(heads, most))) : sharesOf(hands);
  const bars = options.map((option, place) => {
    const mine = hands[place] ?? 0;
    return { option, hands: mine, percent: percents[place] ?? 0, isLeading: mine > 0 && mine === most };
  });
  return {
    bars,
    hands: sum,
    idle: heads === 0 || isSeveral ? undefined : heads - sum,
    leaders: bars.filter(({ isLeading }) => isLeading).map(({ option }) => option),
  };
}

/** Whole percents that make 100 together (the largest remainders get the rest); all 0 where there is nothing. */
export function sharesOf(hands: readonly number[]): readonly number[] {
  const sum = hands.reduce((total, one) => total + one, 0);
  if (sum === 0) return hands.map(() => 0);
  const exact = hands.map((one) => (one * 100) / sum);
  const floors = exact.map(Math.floor);
  const rest = 100 - floors.reduce((total, one) => total + one, 0);
  const raised = exact
    .map((share, place) => ({ place, left: share - Math.floor(share) }))
    .sort((a, b) => b.left - a.left || a.place - b.place)
    .slice(0, rest)
    .map(({ place }) => place);
  return floors.map((share, place) => share + (raised.includes(place) ? 1 : 0));
}

function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part * 100) / whole);
}
