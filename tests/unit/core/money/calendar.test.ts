// Calendar dates: what exists, how far apart, leap years, and no trace of clocks and zones.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dateOfDay,
  dayNumber,
  daysBetween,
  isCalendarDate,
} from '../../../../src/core/money/calendar.ts';

describe('by hand', () => {
  test.each([
    ['1970-01-01', 0],
    ['2000-02-29', 11_016],
    ['2026-11-23', 20_780],
  ])('%s is day %i', (date, day) => {
    expect(dayNumber(date)).toBe(day);
    expect(dateOfDay(day)).toBe(date);
  });

  test.each([
    ['2026-01-05', '2026-02-04', 30],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2024-12-18', '2025-12-18', 365],
    ['2026-03-01', '2026-02-01', -28],
    // Shanghai had summer time from 1986 to 1991; a calendar knows nothing of it.
    ['1986-05-03', '1986-05-05', 2],
  ])('from %s to %s: %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-3',
    '20260403',
    '',
    '2026-04-03T00:00',
  ])('%j is no date', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => addDays(text, 1)).toThrow(RangeError);
  });

  test('days outside the calendar are refused', () => {
    expect(() => dateOfDay(0.5)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });
});

describe('properties', () => {
  const day = fc.integer({ min: dayNumber('0001-01-01') ?? 0, max: dayNumber('9999-12-31') ?? 0 });

  test('day → date → day, and the next day is a later date', () => {
    fc.assert(
      fc.property(day, (n) => {
        const date = dateOfDay(n);
        expect(dayNumber(date)).toBe(n);
        if (date !== '9999-12-31') expect(addDays(date, 1) > date).toBe(true);
      }),
    );
  });

  test('agrees with UTC, where days have no clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (n) => {
        expect(dateOfDay(n)).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  test('there and back', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = [dateOfDay(a), dateOfDay(b)];
        expect(daysBetween(from, to) + daysBetween(to, from)).toBe(0);
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });
});
