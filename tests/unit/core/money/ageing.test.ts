// Ageing and DSO as the lesson on credit teaches them, with its figures.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageingBucket } from '../../../../src/core/money/ageing.ts';
import { daysBetween } from '../../../../src/core/money/calendar.ts';
import { daysSalesOutstanding } from '../../../../src/core/money/dso.ts';
import { AGEING_BUCKETS } from '../../../../src/schema/words/deal-answer.ts';

describe('buckets', () => {
  test.each([
    ['2026-12-04', 'not-due'],
    ['2026-10-16', '31-60'],
    ['2026-04-29', '181-365'],
    ['2025-08-20', '1-2-years'],
    ['2024-03-15', '2-3-years'],
    ['2024-01-19', '2-3-years'],
  ])('due %s is in %s on 2026-11-16', (dueOn, bucket) => {
    expect(ageingBucket(daysBetween(dueOn, '2026-11-16'))).toBe(bucket);
  });

  test.each([
    [0, 'not-due'],
    [1, '1-30'],
    [30, '1-30'],
    [31, '31-60'],
    [90, '61-90'],
    [180, '91-180'],
    [365, '181-365'],
    [366, '1-2-years'],
    [730, '1-2-years'],
    [1095, '2-3-years'],
    [1096, 'over-3-years'],
  ])('%i days are in %s', (days, bucket) => {
    expect(ageingBucket(days)).toBe(bucket);
  });

  test('older is never in a younger bucket; nonsense is refused', () => {
    const day = fc.integer({ min: -1000, max: 10_000 });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [young, old] = [Math.min(a, b), Math.max(a, b)].map((days) =>
          AGEING_BUCKETS.indexOf(ageingBucket(days)),
        );
        expect(young).toBeLessThanOrEqual(old ?? -1);
      }),
    );
    expect(() => ageingBucket(Number.NaN)).toThrow(RangeError);
  });
});

describe('DSO', () => {
  const wan = 1_000_000; // fen
  test.each([
    // 1,200 ÷ 3,285 × 365 = 133.3; 1,080 ÷ 3,212 × 365 = 122.7, of which 440 ÷ 3,212 × 365 = 50
    [1200, 0, 3285, 365, { dso: 133, best: 0, overdue: 133 }],
    [1080, 440, 3212, 365, { dso: 123, best: 50, overdue: 73 }],
    [1200, 0, 1840, 92, { dso: 60, best: 0, overdue: 60 }],
    [1080, 0, 360, 90, { dso: 270, best: 0, overdue: 270 }],
    [600, 600, 900, 90, { dso: 60, best: 60, overdue: 0 }],
  ])('%i 万元, of them %i not due, by sales of %i 万元 in %i days', (owed, notDue, sales, days, expected) => {
    expect(daysSalesOutstanding(owed * wan, notDue * wan, sales * wan, days)).toEqual(expected);
  });

  test('without sales there is none', () => {
    expect(daysSalesOutstanding(100, 0, 0, 365)).toBeUndefined();
  });
});
