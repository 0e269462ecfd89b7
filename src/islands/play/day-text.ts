// Calendar dates as they are said at a table.
import type { CalendarDate } from '../../core/money/calendar.ts';
import { play } from '../../i18n/zh-CN/play.ts';

/** Without its year: 11 月 4 日. */
export function dayText(date: CalendarDate): string {
  const [, month, day] = date.split('-').map(Number);
  return play.monthDay(month ?? 0, day ?? 0);
}

/** With its year: 2024 年 11 月 18 日. */
export function fullDayText(date: CalendarDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return play.fullDate(year ?? 0, month ?? 0, day ?? 0);
}
