// The calendar day of a moment at the place where it happened.
import { type CalendarDate, dateOfDay } from '../money/calendar.ts';

const DAY_MS = 86_400_000;
/** 9999-12-31. */
const LAST_DAY = 2_932_896;

/** The day of `at` (UTC ms) that many minutes east of UTC; undefined for a moment outside the years 1970–9999. */
export function localDay(at: number, tzOffsetMin: number): CalendarDate | undefined {
  const day = Math.floor((at + tzOffsetMin * 60_000) / DAY_MS);
  return day >= 0 && day <= LAST_DAY ? dateOfDay(day) : undefined;
}
