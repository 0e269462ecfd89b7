// A calendar that only knows how to walk: one day at a time, by the lengths of the months.

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function lengthOf(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? Number.NaN);
}

function parts(day: string): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function write(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function nextDay(day: string): string {
  const [y, m, d] = parts(day);
  if (d < lengthOf(y, m)) return write(y, m, d + 1);
  return m < 12 ? write(y, m + 1, 1) : write(y + 1, 1, 1);
}

export function dayBefore(day: string): string {
  const [y, m, d] = parts(day);
  if (d > 1) return write(y, m, d - 1);
  return m > 1 ? write(y, m - 1, lengthOf(y, m - 1)) : write(y - 1, 12, 31);
}

/** `count` steps from `day`, backwards where negative. */
export function walk(day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0; left -= 1) at = nextDay(at);
  for (let left = count; left < 0; left += 1) at = dayBefore(at);
  return at;
}

/** Steps from `from` to `to`; negative where `to` is earlier. */
export function steps(from: string, to: string): number {
  if (to < from) return -steps(to, from);
  let count = 0;
  for (let at = from; at < to; at = nextDay(at)) count += 1;
  return count;
}

/** Same day `years` later, or the last day of that month (民法典第202条). */
export function yearsLater(day: string, years: number): string {
  const [y, m, d] = parts(day);
  return write(y + years, m, Math.min(d, lengthOf(y + years, m)));
}

/** 0 is Sunday; by Sakamoto's congruence. */
export function weekday(day: string): number {
  const [y, m, d] = parts(day);
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][m - 1] ?? Number.NaN;
  const year = m < 3 ? y - 1 : y;
  return (year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + shift + d) % 7;
}
