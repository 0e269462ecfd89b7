// Money by hand and by law: interest, shares, delay, and the one rounding at the end.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { delayCost, shareOf } from '../../../../src/core/money/delay-cost.ts';
import { divideHalfUp, fractionOf, productHalfUp } from '../../../../src/core/money/exact.ts';
import { fenOfYuan } from '../../../../src/core/money/fen.ts';
import { annualInterest, dailyInterest } from '../../../../src/core/money/interest.ts';

const yuan = fenOfYuan;

describe('worked by hand', () => {
  test('100 万元 at 5/10,000 a day for 90 days is 45,000 yuan', () => {
    expect(dailyInterest(yuan(1_000_000), 5, 90)).toBe(yuan(45_000));
  });

  test('126 万元 at 3.1 % a year for 120 days of 365 is 12,841.64 yuan', () => {
    // 1,260,000 × 0.031 × 120 ÷ 365 = 4,687,200 ÷ 365 = 12,841.6438…
    expect(annualInterest(yuan(1_260_000), 3.1, 120, 365)).toBe(1_284_164);
  });

  test('a year of 360 days gives more than one of 365', () => {
    expect(annualInterest(yuan(360_000), 5, 30, 360)).toBe(yuan(1500));
  });

  test('126 万元 with 18 % margin, money at 6 %, 90 days late: 226,800 − 18,641.10 = 208,158.90', () => {
    expect(delayCost(yuan(1_260_000), 18, 6, 90)).toEqual({
      marginFen: 22_680_000,
      costFen: 1_864_110,
      leftFen: 20_815_890,
    });
  });

  test('a long delay eats the margin and more', () => {
    expect(delayCost(yuan(100_000), 5, 10, 365).leftFen).toBe(yuan(-5000));
  });

  test('0.1 + 0.2 and 1.005 are what they look like', () => {
    expect(yuan(0.1) + yuan(0.2)).toBe(yuan(0.3));
    expect(yuan(1.005)).toBe(101);
    expect(yuan(-1.005)).toBe(-101);
    expect(shareOf(yuan(0.01), 50)).toBe(1);
  });
});

describe('rounding', () => {
  test.each([
    [1n, 2n, 1],
    [-1n, 2n, -1],
    [1n, 3n, 0],
    [2n, 3n, 1],
    [-2n, 3n, -1],
    [0n, 5n, 0],
  ])('%s / %s rounds to %s', (n, d, rounded) => {
    expect(divideHalfUp(n, d)).toBe(rounded);
  });

  test('numbers that are none, and results that integers do not hold, are refused', () => {
    expect(() => yuan(Number.NaN)).toThrow(RangeError);
    expect(() => yuan(Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(() => yuan(1e300)).toThrow(RangeError);
    expect(() => annualInterest(100, 5, 1, 0)).toThrow(RangeError);
  });

  test('a decimal is the fraction that it prints as, exponents included', () => {
    expect(fractionOf(1e-7)).toEqual({ numerator: 1n, denominator: 10_000_000n });
    expect(fractionOf(1.5e22)).toEqual({ numerator: 15n * 10n ** 21n, denominator: 1n });
    expect(fractionOf(-0.25)).toEqual({ numerator: -25n, denominator: 100n });
  });
});

const amount = fc.integer({ min: 0, max: 10 ** 12 });
const days = fc.integer({ min: 0, max: 3660 });
const rate = fc.integer({ min: 0, max: 2400 }).map((n) => n / 100);

describe('properties', () => {
  test('interest is an integer, 0 for 0 days, never less for more days', () => {
    fc.assert(
      fc.property(amount, rate, days, days, (fen, perMyriad, a, b) => {
        const [short, long] = [Math.min(a, b), Math.max(a, b)];
        const less = dailyInterest(fen, perMyriad, short);
        expect(Number.isSafeInteger(less)).toBe(true);
        expect(less).toBeLessThanOrEqual(dailyInterest(fen, perMyriad, long));
        expect(dailyInterest(fen, perMyriad, 0)).toBe(0);
      }),
    );
  });

  test('two stretches differ from the whole by one fen of rounding at most', () => {
    fc.assert(
      fc.property(amount, rate, days, days, (fen, percent, a, b) => {
        const parts = annualInterest(fen, percent, a, 365) + annualInterest(fen, percent, b, 365);
        expect(Math.abs(parts - annualInterest(fen, percent, a + b, 365))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a whole year at p % is p % of the amount', () => {
    fc.assert(
      fc.property(amount, rate, (fen, percent) => {
        expect(annualInterest(fen, percent, 365, 365)).toBe(shareOf(fen, percent));
      }),
    );
  });

  test('what is left and what it cost add up to the margin', () => {
    fc.assert(
      fc.property(amount, rate, rate, days, (fen, margin, percent, late) => {
        const { marginFen, costFen, leftFen } = delayCost(fen, margin, percent, late);
        expect(costFen + leftFen).toBe(marginFen);
      }),
    );
  });

  test('yuan to fen is exact for two decimals, and order does not matter to a product', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), (fen) => {
        expect(fenOfYuan(fen / 100)).toBe(fen === 0 ? 0 : fen);
        expect(productHalfUp([fen, 0.5])).toBe(productHalfUp([0.5, fen]));
      }),
    );
  });
});
