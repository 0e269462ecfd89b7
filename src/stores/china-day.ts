// Which day it is in China: dates of contracts are days there, wherever the device is.
import type { CalendarDate } from '../core/money/calendar.ts';
import { localDay } from '../core/progress/local-day.ts';

const CHINA_OFFSET_MIN = 480;

/** Today, or the day of a moment (UTC ms); undefined where the clock shows no day of the calendar. */
export function chinaDay(at: number = Date.now()): CalendarDate | undefined {
  return localDay(at, CHINA_OFFSET_MIN);
}
