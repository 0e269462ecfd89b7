// The LPR by its days: what the course has checked and no more, the learner's own beyond, stretches that cover every day once.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../../src/core/money/calendar.ts';
import { LPR_TABLE, lprOn, lprSegments } from '../../../../src/core/money/lpr.ts';
import { day, lprTable } from '../../../support/money/random-deals.ts';

describe('the table of the course', () => {
  test('knows 3.0 % from 2026-07-20 to the end of that month', () => {
    const known = (on: string) => lprOn(on, { table: LPR_TABLE, own: undefined })?.percent;
    expect(['2026-07-19', '2026-07-20', '2026-07-31', '2026-08-01'].map(known)).toEqual([
      undefined,
      3,
      3,
      undefined,
    ]);
  });

  test('goes before the learner’s own, which fills what it doesn’t know', () => {
    const source = { table: LPR_TABLE, own: 4 };
    expect(lprOn('2026-07-25', source)).toEqual({ percent: 3, isOwn: false });
    expect(lprOn('2026-08-25', source)).toEqual({ percent: 4, isOwn: true });
    expect(lprSegments('2026-07-18', '2026-08-02', source)).toEqual([
      { from: '2026-07-18', until: '2026-07-19', percent: 4, isOwn: true },
      { from: '2026-07-20', until: '2026-07-31', percent: 3, isOwn: false },
      { from: '2026-08-01', until: '2026-08-02', percent: 4, isOwn: true },
    ]);
    expect(lprSegments('2026-07-30', '2026-08-02', { table: LPR_TABLE, own: undefined })).toEqual({
      unknownOn: '2026-08-01',
    });
  });
});

test('stretches follow each other, cover every day, and hold the rate of each of their days', () => {
  const length = fc.integer({ min: 0, max: 1500 });
  fc.assert(
    fc.property(lprTable, day, length, (table, first, days) => {
      const source = { table, own: 3.5 };
      const segments = lprSegments(first, addDays(first, days), source);
      if ('unknownOn' in segments) throw new Error('the learner knows every day');
      let next = first;
      for (const { from, until, percent, isOwn } of segments) {
        expect(from).toBe(next);
        expect(until >= from).toBe(true);
        for (const on of [from, until, addDays(from, Math.floor(daysBetween(from, until) / 2))])
          expect(lprOn(on, source)).toEqual({ percent, isOwn });
        next = addDays(until, 1);
      }
      expect(next).toBe(addDays(first, days + 1));
    }),
  );
});
