// What waiting for money costs: the margin of a deal, the cost of the money that is missing, and what is left.
import { productHalfUp } from './exact.ts';
import type { Fen } from './fen.ts';
import { annualInterest } from './interest.ts';

/** What a delay does to a deal. `leftFen` is negative once the delay has eaten the margin. */
export type DelayCost = { readonly marginFen: Fen; readonly costFen: Fen; readonly leftFen: Fen };

/** Days of a year in every calculation of the course. */
export const YEAR_DAYS = 365;

/** Share of an amount in percent, rounded half up to the fen. */
export function shareOf(amountFen: Fen, percent: number): Fen {
  return productHalfUp([amountFen, percent], 100);
}

/**
 * Cost of a delay on an outstanding amount.
 * @param marginPercent gross margin of the amount, in %
 * @param ratePercent our yearly cost of money, in %; simple interest over a year of 365 days
 */
export function delayCost(
  amountFen: Fen,
  marginPercent: number,
  ratePercent: number,
  days: number,
): DelayCost {
  const marginFen = shareOf(amountFen, marginPercent);
  const costFen = annualInterest(amountFen, ratePercent, days, YEAR_DAYS);
  return { marginFen, costFen, leftFen: marginFen - costFen };
}
