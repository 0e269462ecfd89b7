// Which day it is in China: dates of contracts are days there, wherever the device is.
import type { CalendarDate } from '../core/money/calendar.ts';
import { localDay } from '../core/progress/local-day.ts';

const CHINA_OFFSET_MIN = 480;

/** Undefined where the clock shows no day of the calendar. */
export function chinaDay(): CalendarDate | undefined {
  return localDay(Date.now(), CHINA_OFFSET_MIN);
}
