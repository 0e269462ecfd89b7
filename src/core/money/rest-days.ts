// Which days are days of rest in China, by the yearly notices of the State Council; beyond the table nothing is said.
import { addDays, type CalendarDate, isWeekend } from './calendar.ts';

/** Days of rest from `from` to `until`: weekends and `off`, without `work`. */
export type RestDays = {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** Spans of days off, first and last day. */
  readonly off: readonly (readonly [first: CalendarDate, last: CalendarDate])[];
  /** Weekend days that are worked. */
  readonly work: readonly CalendarDate[];
};

/**
 * Days off and days worked, `MM-DD` or `MM-DD/MM-DD`. Source: 国务院办公厅 notices 部分节假日安排 of the year before
 * (2026: of 2025-11-04); 2021–2025 after the npm package chinese-days 1.5.7. The notice for 2027 is not in it.
 */
const NOTICES = {
  2021: {
    off: '01-01/01-03 02-11/02-17 04-03/04-05 05-01/05-05 06-12/06-14 09-19/09-21 10-01/10-07',
    work: '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
  },
  2022: {
    off: '01-01/01-03 01-31/02-06 04-03/04-05 04-30/05-04 06-03/06-05 09-10/09-12 10-01/10-07 12-31',
    work: '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
  },
  2023: {
    off: '01-01/01-02 01-21/01-27 04-05 04-29/05-03 06-22/06-24 09-29/10-06',
    work: '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
  },
  2024: {
    off: '01-01 02-10/02-17 04-04/04-06 05-01/05-05 06-10 09-15/09-17 10-01/10-07',
    work: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  },
  2025: {
    off: '01-01 01-28/02-04 04-04/04-06 05-01/05-05 05-31/06-02 10-01/10-08',
    work: '01-26 02-08 04-27 09-28 10-11',
  },
  2026: {
    off: '01-01/01-03 02-15/02-23 04-04/04-06 05-01/05-05 06-19/06-21 09-25/09-27 10-01/10-07',
    work: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
} as const;

export const REST_DAYS: RestDays = {
  from: '2021-01-01',
  until: '2026-12-31',
  off: Object.entries(NOTICES).flatMap(([year, { off }]) =>
    off.split(' ').map((span) => {
      const [first = '', last = first] = span.split('/');
      return [`${year}-${first}`, `${year}-${last}`] as const;
    }),
  ),
  work: Object.entries(NOTICES).flatMap(([year, { work }]) => work.split(' ').map((day) => `${year}-${day}`)),
};

/** Whether a day is one of rest; undefined beyond the table. */
export function isRestDay(day: CalendarDate, table: RestDays): boolean | undefined {
  if (day < table.from || day > table.until) return undefined;
  if (table.off.some(([first, last]) => first <= day && day <= last)) return true;
  return isWeekend(day) && !table.work.includes(day);
}

/** The day itself, or the first one after it that is no day of rest (民法典第203条); undefined beyond the table. */
export function putOff(day: CalendarDate, table: RestDays): CalendarDate | undefined {
  const isRest = isRestDay(day, table);
  if (isRest === undefined) return undefined;
  return isRest ? putOff(addDays(day, 1), table) : day;
}

/** The `count`-th working day after a day, which itself is not counted; undefined beyond the table. */
export function addWorkingDays(day: CalendarDate, count: number, table: RestDays): CalendarDate | undefined {
  if (count === 0) return day;
  const next = putOff(addDays(day, 1), table);
  return next === undefined ? undefined : addWorkingDays(next, count - 1, table);
}
