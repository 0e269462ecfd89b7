// Calendar dates as people write them into contracts: YYYY-MM-DD in China, without clocks, zones or Date.

/** A calendar date `YYYY-MM-DD`; it means a day in Asia/Shanghai, and no time of day. */
export type CalendarDate = string;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** Days from 0000-03-01 to 1970-01-01. */
const TO_EPOCH = 719_468;
const CYCLE_DAYS = 146_097;

/** Day number of a date, 1970-01-01 being 0; undefined when there is no such date. */
export function dayNumber(date: CalendarDate): number | undefined {
  const [, y = '', m = '', d = ''] = FORM.exec(date) ?? [];
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  // The year starts in March, so that the leap day is its last one; 400 years are one cycle.
  const shifted = month > 2 ? year : year - 1;
  const cycle = Math.floor(shifted / 400);
  const yearOfCycle = shifted - cycle * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfCycle =
    yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * CYCLE_DAYS + dayOfCycle - TO_EPOCH;
}

/** The date with a day number. @throws RangeError outside the years 0001–9999. */
export function dateOfDay(day: number): CalendarDate {
  const shifted = day + TO_EPOCH;
  const cycle = Math.floor(shifted / CYCLE_DAYS);
  const dayOfCycle = shifted - cycle * CYCLE_DAYS;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0);
  if (!Number.isInteger(day) || year < 1 || year > 9999)
    throw new RangeError(`not a day of the calendar: ${day}`);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** True for a date that exists. */
export function isCalendarDate(text: string): boolean {
  return dayNumber(text) !== undefined;
}

/** The date `days` later; the day itself is not counted (民法典: the first day is not counted). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDay(knownDay(date) + days);
}

/** Days from one date to another; the first day is not counted, negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return knownDay(to) - knownDay(from);
}

/**
 * The same day `years` later, or the last day of its month when there is none: 29 Feb + 3 years is 28 Feb
 * (民法典第202条). @throws RangeError when there is no such date
 */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  knownDay(date);
  const year = Number(date.slice(0, 4)) + years;
  const month = Number(date.slice(5, 7));
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
  return dateOfDay(knownDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`));
}

/** True on Saturdays and Sundays. */
export function isWeekend(date: CalendarDate): boolean {
  // 1970-01-01 was a Thursday, so Saturdays are 2 modulo 7.
  return (((knownDay(date) - 2) % 7) + 7) % 7 < 2;
}

/** The earlier of two dates. */
export function earlierOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a <= b ? a : b;
}

/** The later of two dates. */
export function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a >= b ? a : b;
}

function knownDay(date: CalendarDate): number {
  const day = dayNumber(date);
  if (day === undefined) throw new RangeError(`not a calendar date: ${date}`);
  return day;
}

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
