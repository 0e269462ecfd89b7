// The day of reviewing turns at four in the morning of the place, whatever its clocks do: held against the calendar of Intl.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recallDay } from '../../../../src/core/recall/recall-day.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Shanghai', 'Australia/Lord_Howe', 'Asia/Kathmandu'];

type Wall = { readonly day: number; readonly hour: number; readonly offsetMin: number };

const formats = new Map(
  ZONES.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
  ]),
);

/** What clock and calendar of a zone show: the oracle knows nothing of offsets. */
function wallOf(at: number, zone: string): Wall {
  const parts = Object.fromEntries(
    (formats.get(zone)?.formatToParts(at) ?? []).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  const shown = Date.UTC(year, month - 1, day, hour, minute, second);
  return {
    day: Date.UTC(year, month - 1, day) / DAY_MS,
    hour,
    offsetMin: Math.round((shown - Math.floor(at / 1000) * 1000) / 60_000),
  };
}

/** By hand: the date on the calendar, and the one before it until the clock shows four. */
const oracle = (at: number, zone: string) => {
  const { day, hour } = wallOf(at, zone);
  return hour < 4 ? day - 1 : day;
};
const asked = (at: number, zone: string) => recallDay(at, wallOf(at, zone).offsetMin);

describe('the day of reviewing', () => {
  test.each(ZONES)('is that of the calendar of %s, four hours later, at any moment', (zone) => {
    const moments = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });
    fc.assert(
      fc.property(moments, (at) => {
        expect(asked(at, zone)).toBe(oracle(at, zone));
      }),
    );
  });

  test.each([
    // In the night of each of these the clocks change; New York and Berlin at two or three, so before the day turns.
    ['Europe/Berlin', Date.UTC(2026, 2, 28, 12)],
    ['Europe/Berlin', Date.UTC(2026, 9, 24, 12)],
    ['America/New_York', Date.UTC(2026, 2, 7, 17)],
    ['America/New_York', Date.UTC(2026, 9, 31, 17)],
    ['Asia/Shanghai', Date.UTC(2026, 2, 28, 4)],
  ])('turns once in the night of %s, between 3:59 and 4:00', (zone, from) => {
    const minutes = Array.from({ length: 36 * 60 }, (_, minute) => from + minute * 60_000);
    const turns = minutes.filter((at) => asked(at, zone) !== asked(at - 60_000, zone));
    expect(turns).toHaveLength(1);
    const [turn = 0] = turns;
    expect(wallOf(turn, zone).hour).toBe(4);
    expect(wallOf(turn - 60_000, zone).hour).toBe(3);
    expect(asked(turn, zone)).toBe(asked(turn - 60_000, zone) + 1);
  });

  test('is one number a day before 1970 and after', () => {
    expect(recallDay(0, 480)).toBe(0);
    expect(recallDay(-5 * HOUR_MS, 480)).toBe(-1);
    expect(recallDay(-4 * HOUR_MS, 480)).toBe(0);
  });
});
