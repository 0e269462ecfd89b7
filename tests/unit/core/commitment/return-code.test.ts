// A return survives a chat message around it; a letter copied wrong is noticed; a line names nobody.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOOK_BACK_DAYS } from '../../../../src/core/commitment/commitment-dates.ts';
import { returnLine, returnsIn } from '../../../../src/core/commitment/return-code.ts';

const anyReturn = fc.record({
  id: fc.stringMatching(/^[0-9A-Z]{16}$/),
  days: fc.constantFrom(...LOOK_BACK_DAYS),
  kept: fc.integer({ min: 0, max: 99 }),
  missed: fc.integer({ min: 1, max: 99 }),
  arrivedFen: fc.integer({ min: 0, max: 9_999_999_999_999 }),
});

test('returns come out of any text as they were put in, in lower case as well', () => {
  fc.assert(
    fc.property(fc.array(anyReturn, { maxLength: 5 }), (returns) => {
      const text = returns.map((one) => `小覃：${returnLine(one)}。收到`).join('\n');
      expect(returnsIn(text)).toEqual({ returns, damaged: 0 });
      expect(returnsIn(text.toLowerCase()).returns).toEqual(returns);
    }),
  );
});

test('a digit that was copied wrong makes the line damaged, never another return', () => {
  fc.assert(
    fc.property(anyReturn, fc.nat(), fc.constantFrom(...'0123456789'), (one, at, digit) => {
      const line = returnLine(one);
      const place = 5 + (at % (line.length - 5));
      fc.pre(/[0-9]/.test(line.charAt(place)) && line.charAt(place) !== digit);
      const wrong = `${line.slice(0, place)}${digit}${line.slice(place + 1)}`;
      expect(returnsIn(wrong).returns).toEqual([]);
    }),
  );
});

test('a line fits the densest letters of a QR code', () => {
  fc.assert(
    fc.property(anyReturn, (one) => {
      expect(returnLine(one)).toMatch(/^[0-9A-Z:]{1,64}$/);
    }),
  );
});

test('what no line may say is refused', () => {
  const one = { id: 'A'.repeat(16), days: 7, kept: 1, missed: 0, arrivedFen: 0 } as const;
  expect(() => returnLine({ ...one, kept: 0 })).toThrow('no return');
  expect(() => returnLine({ ...one, arrivedFen: 0.5 })).toThrow('no return');
  expect(() => returnLine({ ...one, id: '张三' })).toThrow('no return');
});
