// Interest on an amount over stretches of days, each at its rate, in one step that is rounded once.
import type { Quantity, Step, StepRule } from '../../schema/words/derivation.ts';
import { days, fen } from './derivation.ts';
import { sumHalfUp } from './exact.ts';
import type { Fen } from './fen.ts';
import { dailyInterest } from './interest.ts';

/** `days` at a rate: in 1/10,000 a day or in % a year. */
export type Stretch = { readonly rate: number; readonly days: number };

/** At a rate a day; the days of a year don't matter. */
export function dailyStep(
  rule: StepRule,
  laws: readonly string[],
  amountFen: Fen,
  { rate, days: count }: Stretch,
): Step {
  return {
    rule,
    laws,
    inputs: [fen(amountFen), { unit: 'myriad-a-day', rate }, days(count)],
    operation: 'interest',
    result: fen(dailyInterest(amountFen, rate, count)),
  };
}

/**
 * At rates a year over `yearDays` days; the stretches are summed exactly.
 * @param percentOf the share of the rate that counts, in %: 130 for LPR plus 30 %
 */
export function yearlyStep(
  rule: StepRule,
  laws: readonly string[],
  amountFen: Fen,
  stretches: readonly Stretch[],
  yearDays: number,
  percentOf = 100,
): Step {
  const products = stretches.map(({ rate, days: count }) => [amountFen, rate, count, percentOf]);
  const rates = stretches.flatMap(({ rate, days: count }): Quantity[] => [
    { unit: 'percent-a-year', rate },
    days(count),
  ]);
  return {
    rule,
    laws,
    inputs: [
      fen(amountFen),
      ...rates,
      { unit: 'year-days', count: yearDays },
      ...(percentOf === 100 ? [] : [{ unit: 'percent-of', rate: percentOf } as const]),
    ],
    operation: 'interest',
    result: fen(sumHalfUp(products, 100 * 100 * yearDays)),
  };
}
