// Numbers as they are written and as people type them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber, formatYuan } from '../../../../src/core/money/format.ts';
import { parseNumber } from '../../../../src/core/money/parse-number.ts';

test.each([
  [126_000_000, '¥1,260,000.00'],
  [0, '¥0.00'],
  [5, '¥0.05'],
  [450_000, '¥4,500.00'],
  [-50_000, '−¥500.00'],
  [12_345_600, '¥123,456.00'],
  [12_550_000, '¥125,500.00'],
  [-126_000_000, '−¥1,260,000.00'],
])('%i fen', (fen, written) => {
  expect(formatYuan(fen)).toBe(written);
});

test('plain numbers keep their decimals', () => {
  expect(formatNumber(1_260_000)).toBe('1,260,000');
  expect(formatNumber(4.35)).toBe('4.35');
  expect(formatNumber(-1000.5)).toBe('−1,000.5');
  expect(formatNumber(999)).toBe('999');
});

test.each([
  ['45000', '45000'],
  ['45,000', '45000'],
  ['４５，０００．５０', '45000.5'],
  ['¥45,000.00', '45000'],
  ['￥ 1 260 000', '1260000'],
  ['126万', '1260000'],
  ['126 万元', '1260000'],
  ['4.5万', '45000'],
  ['1.26亿', '126000000'],
  ['0.00005万', '0.5'],
  ['−500', '-500'],
  ['－500元', '-500'],
  ['90天', '90'],
  ['4.35%', '4.35'],
  ['４．３５％', '4.35'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['007', '7'],
  ['-0', '0'],
  ['1。5', '1.5'],
])('%s is read as %s', (typed, value) => {
  expect(parseNumber(typed)).toBe(value);
});

test.each(['', ' ', '.', '-', '万', 'abc', '12a', '1.2.3', '--5', '1,', '5-', '一百'])(
  '%j is no number',
  (typed) => {
    expect(parseNumber(typed)).toBeUndefined();
  },
);

test('what is written can be read again', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), (fen) => {
      expect(Number(parseNumber(formatYuan(fen)))).toBeCloseTo(fen / 100, 6);
    }),
  );
});

test('anything at all can be typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      expect(parseNumber(typed) ?? '0').toMatch(/^-?\d+(\.\d+)?$/);
    }),
  );
});
