// A calendar date as it is said at a table: 11 月 4 日.
import type { CalendarDate } from '../../core/money/calendar.ts';
import { play } from '../../i18n/zh-CN/play.ts';

export function dayText(date: CalendarDate): string {
  const [, month, day] = date.split('-').map(Number);
  return play.monthDay(month ?? 0, day ?? 0);
}
