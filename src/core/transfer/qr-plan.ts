// What a transfer by QR codes takes: how dense a code, how fast, how long, and when another way is better.
import { blockBytesFor, blockCount, MAX_BLOCKS } from './frame.ts';

/**
 * A QR code's version and the alphanumeric characters it holds with low error correction (ISO/IEC 18004, table 7).
 * `normal`: 77 modules a side; `coarse`: 53, for a camera that can't make out the normal ones.
 */
export const QR_GRAINS = {
  normal: { version: 15, characters: 758 },
  coarse: { version: 9, characters: 335 },
} as const;

export type QrGrain = keyof typeof QR_GRAINS;

/** Codes a second; never more than 8, for the eyes and for the camera. */
export const QR_SPEEDS = [2, 3, 5, 8] as const;
export type QrSpeed = (typeof QR_SPEEDS)[number];
export const USUAL_SPEED: QrSpeed = 5;
/** For who asked for less motion. */
export const CALM_SPEED: QrSpeed = 2;

/** One frame in six goes by unread: a hand shakes, the camera looks for its focus. */
const USUAL_LOSS = 1 / 6;
const LONG_MS = 2 * 60_000;

/** Payload bytes of a frame. */
export function blockBytesOf(grain: QrGrain): number {
  return blockBytesFor(QR_GRAINS[grain].characters);
}

/** How long it takes to get `bytes` across, in ms; the frames that are usually missed are counted in. */
export function qrTimeMs(bytes: number, grain: QrGrain, codesPerSecond: number): number {
  const frames = blockCount(bytes, blockBytesOf(grain));
  return Math.ceil(((frames / (1 - USUAL_LOSS) + 2) * 1000) / codesPerSecond);
}

/** `good`: within two minutes; `long`: works, but a file or the server is quicker; `too-long`: not offered. */
export type QrAdvice = 'good' | 'long' | 'too-long';

export function qrAdvice(bytes: number, grain: QrGrain, codesPerSecond: number): QrAdvice {
  if (blockCount(bytes, blockBytesOf(grain)) > MAX_BLOCKS) return 'too-long';
  return qrTimeMs(bytes, grain, codesPerSecond) > LONG_MS ? 'long' : 'good';
}
