// Days sales outstanding: how many days of sales are owed, how many of them by contract, how many by delay.
import { productHalfUp } from './exact.ts';
import type { Fen } from './fen.ts';

/** Whole days; `dso` = `best` (what contracts let one wait) + `overdue` (what delay adds). */
export type Dso = { readonly dso: number; readonly best: number; readonly overdue: number };

/**
 * Receivables ÷ credit sales × days of the period, best taken over the last twelve months (365 days).
 * Undefined where nothing was sold on credit, or more isn't due than is owed.
 * @param notDueFen the part of `receivableFen` that isn't due yet
 */
export function daysSalesOutstanding(
  receivableFen: Fen,
  notDueFen: Fen,
  salesFen: Fen,
  periodDays: number,
): Dso | undefined {
  if (salesFen <= 0 || notDueFen > receivableFen) return undefined;
  const dso = productHalfUp([receivableFen, periodDays], salesFen);
  const best = productHalfUp([notDueFen, periodDays], salesFen);
  return { dso, best, overdue: dso - best };
}
