// The clock never runs backwards, sorts as text, and stays well-formed whatever the wall clock says.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareHlc, isHlc, receive, tick } from '../../../../src/core/record/hlc.ts';

const wall = fc.oneof(
  fc.integer({ min: 0, max: 4_000_000_000_000 }),
  fc.constantFrom(-1, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_VALUE, 8.64e15, 0.5),
);

describe('tick', () => {
  test('starts at the wall clock', () => {
    expect(tick(undefined, 1_700_000_000_000)).toBe('001700000000000-00000');
  });

  test('counts within a millisecond and follows the wall clock beyond it', () => {
    const first = tick(undefined, 5);
    expect(tick(first, 5)).toBe('000000000000005-00001');
    expect(tick(first, 6)).toBe('000000000000006-00000');
  });

  test('goes on counting when the clock is set back a year', () => {
    expect(tick('001700000000000-00007', 1_668_464_000_000)).toBe('001700000000000-00008');
  });

  test('carries into the milliseconds when the counter is used up', () => {
    expect(tick('000000000000005-99999', 0)).toBe('000000000000006-00000');
  });

  test('keeps its order after a clock far in the future was put right', () => {
    const future = tick(undefined, 8.64e15);
    expect(isHlc(future)).toBe(true);
    expect(compareHlc(tick(future, 1_700_000_000_000), future)).toBeGreaterThan(0);
  });

  test('grows at every step, for any wall clock', () => {
    fc.assert(
      fc.property(fc.array(wall, { maxLength: 50 }), (readings) => {
        let last: string | undefined;
        for (const now of readings) {
          const next = tick(last, now);
          expect(isHlc(next)).toBe(true);
          if (last !== undefined) expect(compareHlc(last, next)).toBeLessThan(0);
          last = next;
        }
      }),
    );
  });

  test('refuses what is not a reading', () => {
    expect(() => tick('yesterday', 1)).toThrow('yesterday');
  });
});

describe('receive', () => {
  test('comes after both sides', () => {
    expect(receive('000000000000010-00000', '000000000000020-00003', 5)).toBe('000000000000020-00004');
    expect(receive('000000000000030-00001', '000000000000020-00003', 5)).toBe('000000000000030-00002');
    expect(receive(undefined, '000000000000020-00003', 40)).toBe('000000000000040-00000');
  });

  test('does not follow a forged reading to the end of its digits', () => {
    expect(receive('000000000000010-00000', '999999999999999-99999', 50)).toBe('000000000000050-00000');
  });
});
