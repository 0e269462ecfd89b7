// The one-year loan prime rate by its days: a dated table, the learner's own figure beyond it, nothing else.
import { addDays, type CalendarDate, earlierOf } from './calendar.ts';

/** One-year LPR in % a year: each row from its day on, the last one to `until` and not a day further. */
export type LprTable = {
  readonly rows: readonly { readonly from: CalendarDate; readonly percent: number }[];
  readonly until: CalendarDate;
};

/**
 * What the course has checked: 3.0 % as announced on 2026-07-20. From August 2026 on, and before that day, the course
 * has not: there the learner looks it up.
 */
export const LPR_TABLE: LprTable = { rows: [{ from: '2026-07-20', percent: 3.0 }], until: '2026-07-31' };

export type LprSource = { readonly table: LprTable; readonly own: number | undefined };

/** A stretch of days at one rate, first and last day counted. */
export type LprSegment = {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly percent: number;
  /** Whether the learner looked it up, beyond the table. */
  readonly isOwn: boolean;
};

type Rate = { readonly percent: number; readonly isOwn: boolean };

/** The rate of a day; undefined where neither table nor learner know it. */
export function lprOn(day: CalendarDate, { table, own }: LprSource): Rate | undefined {
  const row = day <= table.until ? table.rows.findLast(({ from }) => from <= day) : undefined;
  if (row) return { percent: row.percent, isOwn: false };
  return own === undefined ? undefined : { percent: own, isOwn: true };
}

/** The stretches from `first` to `last`, or the first day whose rate is unknown. */
export function lprSegments(
  first: CalendarDate,
  last: CalendarDate,
  source: LprSource,
): readonly LprSegment[] | { readonly unknownOn: CalendarDate } {
  const segments: LprSegment[] = [];
  for (let from = first; from <= last; ) {
    const rate = lprOn(from, source);
    if (!rate) return { unknownOn: from };
    const until = earlierOf(last, lastDayOf(from, source.table));
    segments.push({ from, until, ...rate });
    from = addDays(until, 1);
  }
  return segments;
}

/** The last day of the row, or of the gap, that a day is in. */
function lastDayOf(day: CalendarDate, { rows, until }: LprTable): CalendarDate {
  if (day > until) return '9999-12-31';
  const next = rows.find(({ from }) => from > day);
  return next ? earlierOf(addDays(next.from, -1), until) : until;
}
