// A calendar that is a tape of days, walked once by the lengths of the months; everything else counts on the tape.

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function lengthOf(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? Number.NaN);
}

function parts(day: string): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function write(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const TAPE: string[] = [];
for (let year = 1990; year <= 2120; year += 1)
  for (let month = 1; month <= 12; month += 1)
    for (let day = 1; day <= lengthOf(year, month); day += 1) TAPE.push(write(year, month, day));
const PLACES = new Map(TAPE.map((day, place) => [day, place]));

function placeOf(day: string): number {
  const place = PLACES.get(day);
  if (place === undefined) throw new Error(`no day of the tape: ${day}`);
  return place;
}

/** `count` days on from `day`, backwards where negative. */
export function walk(day: string, count: number): string {
  const there = TAPE[placeOf(day) + count];
  if (there === undefined) throw new Error(`off the tape: ${day} and ${count} days`);
  return there;
}

export const nextDay = (day: string): string => walk(day, 1);

/** Days from `from` to `to`; negative where `to` is earlier. */
export const steps = (from: string, to: string): number => placeOf(to) - placeOf(from);

/** Same day `years` later, or the last day of that month (民法典第202条). */
export function yearsLater(day: string, years: number): string {
  const [y, m, d] = parts(day);
  return write(y + years, m, Math.min(d, lengthOf(y + years, m)));
}

/** 0 is Sunday: 1 January 1990 was a Monday. */
export const weekday = (day: string): number => (placeOf(day) + 1) % 7;
