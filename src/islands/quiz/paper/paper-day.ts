// The day of a moment as it is written: 2026 年 11 月 28 日.
import { localDay } from '../../../core/progress/local-day.ts';
import { showValue } from '../show-value.ts';

/** `at` UTC ms, at a place so many minutes east of UTC; '' outside the calendar. */
export function paperDay(at: number, tzOffsetMin: number): string {
  const day = localDay(at, tzOffsetMin);
  return day === undefined ? '' : showValue('date', day);
}
