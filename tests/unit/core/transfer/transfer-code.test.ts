// Proves the eight characters: fair, easy to tell apart, and read however they were typed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  makeTransferCode,
  readTransferCode,
  showTransferCode,
} from '../../../../src/core/transfer/transfer-code.ts';

test('every byte below 240 counts, the others are drawn again', () => {
  const bytes = [255, 0, 240, 29, 30, 239, 5, 6, 7, 8, 9];
  const code = makeTransferCode((count) => Uint8Array.from(bytes.splice(0, count)));
  expect(code).toBe('2Z2Z789A');
});

test('all characters are equally likely', () => {
  const counts = new Map<string, number>();
  let next = 0;
  const all = () => Uint8Array.from({ length: 8 }, () => next++ & 0xff);
  for (let round = 0; round < 240; round += 1) {
    for (const one of makeTransferCode(all)) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  expect(counts.size).toBe(30);
  expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(2);
});

test('what is shown is read again, in whatever dress', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat({ max: 255 })), (dice) => {
      const code = makeTransferCode((count) =>
        Uint8Array.from({ length: count }, () => dice.next().value ?? 0),
      );
      const shown = showTransferCode(code);
      expect(shown).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
      expect(readTransferCode(shown)).toBe(code);
      expect(readTransferCode(` ${shown.toLowerCase()} `)).toBe(code);
    }),
  );
});

test.each(['ＡＢＣＤ－２３４５', 'abcd 2345', 'a b c d—2 3 4 5', 'ABCD2345'])('%s is a code', (typed) => {
  expect(readTransferCode(typed)).toBe('ABCD2345');
});

test.each(['', 'ABCD234', 'ABCD23456', 'ABCD234O', 'ABCD2341', 'ABCDI345', '回款回款回款回款'])(
  '%s is none',
  (typed) => {
    expect(readTransferCode(typed)).toBeUndefined();
  },
);
