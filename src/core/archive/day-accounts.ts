// The days with time spent on them, and the last two weeks as a row.
import { addDays, type CalendarDate } from '../money/calendar.ts';
import type { Progress } from '../progress/progress.ts';
import type { DayAccount } from './archive.ts';
import { own } from './own.ts';

const STRIP_DAYS = 14;

/** Days with active time, newest first. */
export function daysStudied({ days }: Progress): readonly DayAccount[] {
  return Object.entries(days)
    .map(([date, activeMs]) => ({ date, activeMs }))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}

/** The fourteen days up to `today`, oldest first. */
export function dayStrip({ days }: Progress, today: CalendarDate): readonly DayAccount[] {
  return Array.from({ length: STRIP_DAYS }, (_, index) => {
    const date = addDays(today, index - STRIP_DAYS + 1);
    return { date, activeMs: own(days, date) ?? 0 };
  });
}
