// Days of rest by the yearly notices, days put off, working days; and silence beyond the table.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addYears, dateOfDay, isWeekend } from '../../../../src/core/money/calendar.ts';
import { addWorkingDays, isRestDay, putOff, REST_DAYS } from '../../../../src/core/money/rest-days.ts';

describe('the table', () => {
  test.each([
    ['2026-10-01', true, 'National Day'],
    ['2026-10-10', false, 'a Saturday that is worked'],
    ['2026-10-11', true, 'a Sunday'],
    ['2026-10-08', false, 'the Thursday after the week off'],
    ['2025-01-26', false, 'a Sunday that is worked'],
    ['2024-12-31', false, 'a Tuesday'],
    ['2022-12-31', true, 'off by the notice for the year after'],
  ])('%s: rest is %s (%s)', (day, isRest) => {
    expect(isRestDay(day, REST_DAYS)).toBe(isRest);
  });

  test('days worked by notice are weekend days outside the spans; the spans lie within the table', () => {
    for (const day of REST_DAYS.work) {
      expect(isWeekend(day), day).toBe(true);
      expect(
        REST_DAYS.off.some(([first, last]) => first <= day && day <= last),
        day,
      ).toBe(false);
    }
    for (const [first, last] of REST_DAYS.off) {
      expect(first <= last, first).toBe(true);
      expect(REST_DAYS.from <= first && last <= REST_DAYS.until, first).toBe(true);
    }
  });

  test('beyond its days it says nothing', () => {
    expect(isRestDay('2020-12-31', REST_DAYS)).toBeUndefined();
    expect(isRestDay('2027-01-01', REST_DAYS)).toBeUndefined();
    expect(putOff('2027-01-02', REST_DAYS)).toBeUndefined();
    expect(addWorkingDays('2026-12-25', 10, REST_DAYS)).toBeUndefined();
  });
});

describe('put off', () => {
  test.each([
    ['2026-04-03', '2026-04-03'], // Friday
    ['2026-04-04', '2026-04-07'], // Qingming, to Monday; Tuesday is worked
    ['2026-02-14', '2026-02-14'], // Saturday, worked
    ['2026-02-15', '2026-02-24'], // Spring Festival to Monday 23 Feb
    ['2026-10-01', '2026-10-08'],
    ['2026-08-01', '2026-08-03'], // an ordinary Saturday
  ])('%s → %s', (day, on) => {
    expect(putOff(day, REST_DAYS)).toBe(on);
  });

  test('ten working days after 24 September 2026 end on 15 October', () => {
    // 24 Sep Thu; 25–27 off; 28 29 30 (1–3); 1–7 Oct off; 8 9 (4 5); 10 Sat worked (6); 11 Sun; 12 13 14 15 (7–10)
    expect(addWorkingDays('2026-09-24', 10, REST_DAYS)).toBe('2026-10-15');
  });
});

describe('the calendar', () => {
  test.each([
    ['2024-02-29', 3, '2027-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2023-12-31', 3, '2026-12-31'],
    ['2023-02-28', 1, '2024-02-28'],
  ])('%s and %i years are %s', (day, years, on) => {
    expect(addYears(day, years)).toBe(on);
  });

  test('weekends come every seven days, Saturday and Sunday', () => {
    expect(isWeekend('2026-11-28')).toBe(true);
    expect(isWeekend('2026-11-29')).toBe(true);
    expect(isWeekend('2026-11-30')).toBe(false);
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const day = dateOfDay(number);
        const week = [0, 1, 2, 3, 4, 5, 6].filter((days) => isWeekend(addDays(day, days)));
        expect(week).toHaveLength(2);
        expect(isWeekend(addDays(day, 7))).toBe(isWeekend(day));
      }),
    );
  });
});
