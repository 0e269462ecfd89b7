// Simple interest: by a daily rate in 1/10,000, or by a yearly rate over the days of a year.
import { productHalfUp } from './exact.ts';
import type { Fen } from './fen.ts';

/**
 * Simple interest at `perMyriad` ten-thousandths a day, rounded half up to the fen.
 * 1,000,000 yuan at 5 for 90 days → 45,000 yuan.
 */
export function dailyInterest(amountFen: Fen, perMyriad: number, days: number): Fen {
  return productHalfUp([amountFen, perMyriad, days], 10_000);
}

/** Simple interest at `percent` a year of `yearDays` days (365 or 360), rounded half up to the fen. */
export function annualInterest(amountFen: Fen, percent: number, days: number, yearDays: number): Fen {
  if (!Number.isInteger(yearDays) || yearDays < 1) throw new RangeError(`not a number of days: ${yearDays}`);
  return productHalfUp([amountFen, percent, days], 100 * yearDays);
}
