// Proves that what is written as a QR code is read again from a picture: either grain, small, turned, on dark ground.
import { expect, test } from 'vitest';
import { frameSeries } from '../../../src/core/transfer/frame-series.ts';
import { blockBytesOf, QR_GRAINS, type QrGrain } from '../../../src/core/transfer/qr-plan.ts';
import { readQr } from '../../../src/stores/transfer-qr-read.ts';
import { qrModules } from '../../../src/stores/transfer-qr-write.ts';

const bytes = Uint8Array.from({ length: 2000 }, (_, at) => (at * 73 + (at >> 3)) & 0xff);

function frame(grain: QrGrain, index: number): string {
  const series = frameSeries(bytes, blockBytesOf(grain));
  if (!series) throw new Error('no series');
  return series.text(index);
}

/** A grey picture with the code in the middle of it, turned by `degrees`. */
function picture(modules: readonly (readonly boolean[])[], side: number, codeSide: number, degrees = 0) {
  const data = new Uint8ClampedArray(side * side * 4).fill(60);
  const [sin, cos] = [Math.sin((degrees / 180) * Math.PI), Math.cos((degrees / 180) * Math.PI)];
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const [dx, dy] = [x - side / 2, y - side / 2];
      const u = Math.floor(((dx * cos + dy * sin) / codeSide + 0.5) * modules.length);
      const v = Math.floor(((dy * cos - dx * sin) / codeSide + 0.5) * modules.length);
      const isDark = modules[v]?.[u];
      if (isDark !== undefined) data.fill(isDark ? 25 : 230, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}

test.each([
  ['normal', 720, 600, 0],
  ['normal', 720, 420, 0],
  ['normal', 720, 500, 9],
  ['coarse', 480, 330, 0],
  ['coarse', 480, 260, -7],
] as const)('%s, %d pixels with a code of %d, turned by %d°', (grain, side, codeSide, degrees) => {
  for (const index of [0, 3, 40]) {
    const text = frame(grain, index);
    const modules = qrModules(text, grain);
    expect(modules).toHaveLength(17 + 4 * QR_GRAINS[grain].version + 8);
    expect(readQr(picture(modules, side, codeSide, degrees))).toBe(text);
  }
});

test('a picture without a code says nothing', () => {
  expect(readQr(picture([], 200, 100))).toBeUndefined();
  const noise = new Uint8ClampedArray(200 * 200 * 4).map((_, at) => (at * 7919) & 0xff);
  expect(readQr({ width: 200, height: 200, data: noise })).toBeUndefined();
});

test('a full frame fills its version and does not need a larger one', () => {
  expect(frame('normal', 0).length).toBeLessThanOrEqual(QR_GRAINS.normal.characters);
  expect(frame('normal', 0).length).toBeGreaterThan(QR_GRAINS.normal.characters - 4);
  expect(frame('coarse', 0).length).toBeLessThanOrEqual(QR_GRAINS.coarse.characters);
});
