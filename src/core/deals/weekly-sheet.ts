// The sheet of the weekly meeting: open cards by the age of their debt, with what is owed in each bucket.

import { AGEING_BUCKETS, type AgeingBucket } from '../../schema/words/deal-answer.ts';
import { ageingBucket } from '../money/ageing.ts';
import { type CalendarDate, daysBetween } from '../money/calendar.ts';
import type { Fen } from '../money/fen.ts';
import { outstandingFen } from '../money/outstanding.ts';
import type { DealOverview } from './deal-overview.ts';

/** A bucket that isn't empty; `unknown`: no due day can be told. The sum is of the amounts that are known. */
export type SheetPart = {
  readonly bucket: AgeingBucket | 'unknown';
  readonly rows: readonly DealOverview[];
  readonly sumFen: Fen;
};

/** The oldest debts in front, those without a due day last. */
export function weeklySheet(overviews: readonly DealOverview[], today: CalendarDate): readonly SheetPart[] {
  const order = [...AGEING_BUCKETS].reverse();
  return [...order, 'unknown' as const].flatMap((bucket) => {
    const rows = overviews.filter((overview) => bucketOf(overview, today) === bucket);
    const sumFen = rows.reduce((sum, { facts }) => sum + (outstandingFen(facts) ?? 0), 0);
    return rows.length === 0 ? [] : [{ bucket, rows, sumFen }];
  });
}

function bucketOf({ answers: { due } }: DealOverview, today: CalendarDate): SheetPart['bucket'] {
  return due.kind === 'date' ? ageingBucket(daysBetween(due.dueOn, today)) : 'unknown';
}
