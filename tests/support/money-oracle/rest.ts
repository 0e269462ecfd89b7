// Which days are rest days, and where a last day moves to (民法典第203条).
import { nextDay, walk, weekday } from './days.ts';
import { DAYS_OFF, REST_FIRST, REST_LAST, WORKING_WEEKENDS } from './tables.ts';

export type Moved = { readonly plain: string; readonly day: string; readonly isUnknown: boolean };

const isKnown = (day: string) => REST_FIRST <= day && day <= REST_LAST;

export function isRest(day: string): boolean {
  if (DAYS_OFF.some(([first, last]) => first <= day && day <= last)) return true;
  if (WORKING_WEEKENDS.includes(day)) return false;
  return weekday(day) === 0 || weekday(day) === 6;
}

/** Last day of a term of `days` from `from`, before and after putting off. */
export function termEnd(from: string, days: number): Moved {
  const plain = walk(from, days);
  if (days === 0) return { plain, day: plain, isUnknown: false };
  for (let at = plain; isKnown(at); at = nextDay(at)) {
    if (!isRest(at)) return { plain, day: at, isUnknown: false };
  }
  return { plain, day: plain, isUnknown: true };
}

/** The `count`-th working day after `from`; undefined where the notices don't reach. */
export function workingDay(from: string, count: number): string | undefined {
  let at = from;
  for (let seen = 0; seen < count; ) {
    at = nextDay(at);
    if (!isKnown(at)) return undefined;
    if (!isRest(at)) seen += 1;
  }
  return at;
}
