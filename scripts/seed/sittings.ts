// When somebody with a job finds time to learn: two weeks of evenings and lunch breaks, with days off.
import { addDays, type CalendarDate, dayNumber } from '../../src/core/money/calendar.ts';
import { TZ_OFFSET_MIN } from './device.ts';

const DAYS = 14;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Days (from the first) without a minute: a trip, a birthday, too tired. */
const OFF = new Set([2, 5, 6, 10]);
/** Days on which the phone was at hand at noon. */
const NOON = new Set([4, 8, 12]);

/** From when (UTC ms) for how long at most, on the desk computer or the phone. */
export type Sitting = { readonly from: number; readonly lengthMs: number; readonly isPhone: boolean };

/**
 * The sittings of the two weeks that end with `until`.
 * @param needMs how long the whole course would take; the sittings together leave some of it for later
 */
export function sittingsUntil(until: CalendarDate, needMs: number, random: () => number): readonly Sitting[] {
  const days = Array.from({ length: DAYS }, (_, index) => index).filter((index) => !OFF.has(index));
  const usual = Math.min(25 * MINUTE_MS, (0.86 * needMs) / (days.length + NOON.size / 2));
  const around = (ms: number, spread: number) => Math.round(ms * (1 - spread + 2 * spread * random()));
  return days.flatMap((index) => {
    const date = addDays(until, index - DAYS + 1);
    const evening = {
      from: moment(date, 19 * 60 + 40) + around(35 * MINUTE_MS, 1),
      lengthMs: around(usual, 0.35),
      isPhone: false,
    };
    if (!NOON.has(index)) return [evening];
    const noon = {
      from: moment(date, 12 * 60 + 35) + around(10 * MINUTE_MS, 1),
      lengthMs: around(usual / 2, 0.3),
      isPhone: true,
    };
    return [noon, evening];
  });
}

/** UTC ms of a minute of the day at the learner's place. */
function moment(date: CalendarDate, minuteOfDay: number): number {
  return (dayNumber(date) ?? 0) * DAY_MS + (minuteOfDay - TZ_OFFSET_MIN) * MINUTE_MS;
}
