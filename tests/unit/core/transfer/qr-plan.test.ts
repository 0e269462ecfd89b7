// Proves what is said beforehand about a transfer by QR codes: how long, and when another way is better.
import { expect, test } from 'vitest';
import { MAX_BLOCKS } from '../../../../src/core/transfer/frame.ts';
import { blockBytesOf, QR_SPEEDS, qrAdvice, qrTimeMs } from '../../../../src/core/transfer/qr-plan.ts';

test('a code carries what fits into its version', () => {
  expect(blockBytesOf('normal')).toBe(488);
  expect(blockBytesOf('coarse')).toBe(206);
});

test('nothing flickers faster than eight times a second', () => {
  expect(Math.max(...QR_SPEEDS)).toBe(8);
});

test('the time is frames by speed, with a sixth lost and two to spare', () => {
  expect(qrTimeMs(4880, 'normal', 2)).toBe(7000);
  expect(qrTimeMs(4880, 'normal', 8)).toBe(1750);
  expect(qrTimeMs(1, 'normal', 5)).toBe(640);
});

test.each([
  [40_000, 'good'],
  [240_000, 'good'],
  [250_000, 'long'],
  [MAX_BLOCKS * 488, 'long'],
  [MAX_BLOCKS * 488 + 1, 'too-long'],
] as const)('%d bytes at five a second: %s', (bytes, advice) => {
  expect(qrAdvice(bytes, 'normal', 5)).toBe(advice);
});
