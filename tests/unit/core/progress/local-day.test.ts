// The day of a moment is the day on the learner's wall calendar, and a clock that has lost its senses has none.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDay } from '../../../../src/core/progress/local-day.ts';

const SHANGHAI = 480;

test.each([
  ['just before midnight in Shanghai', Date.UTC(2026, 10, 23, 15, 59, 59, 999), SHANGHAI, '2026-11-23'],
  ['midnight in Shanghai', Date.UTC(2026, 10, 23, 16), SHANGHAI, '2026-11-24'],
  ['the same moment in London', Date.UTC(2026, 10, 23, 16), 0, '2026-11-23'],
  ['a leap day west of Greenwich', Date.UTC(2028, 2, 1, 3), -300, '2028-02-29'],
  ['half-hour zones', Date.UTC(2026, 0, 1, 18, 30), 330, '2026-01-02'],
  ['the first moment', 0, 0, '1970-01-01'],
])('%s', (_, at, tzOffsetMin, day) => {
  expect(localDay(at, tzOffsetMin)).toBe(day);
});

test.each([
  ['before 1970', -1, 0],
  ['moved before 1970 by the zone', 0, -60],
  ['after the year 9999', Date.UTC(10_000, 0, 1), 0],
  ['far beyond any date', 1e300, SHANGHAI],
])('none %s', (_, at, tzOffsetMin) => {
  expect(localDay(at, tzOffsetMin)).toBeUndefined();
});

test('is the date that the platform gives for the same wall clock', () => {
  const moments = fc.integer({ min: 86_400_000, max: Date.UTC(9999, 11, 30) });
  fc.assert(
    fc.property(moments, fc.integer({ min: -720, max: 840 }), (at, tzOffsetMin) => {
      const wall = new Date(at + tzOffsetMin * 60_000).toISOString().slice(0, 10);
      expect(localDay(at, tzOffsetMin)).toBe(wall);
    }),
  );
});
