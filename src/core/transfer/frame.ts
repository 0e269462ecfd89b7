// One QR code of a sequence: which transfer it belongs to, which block or mixture of blocks it is, and a checksum.
import { fromBase45, toBase45 } from './base45.ts';
import { crc32 } from './crc32.ts';

/** Marks a code as ours, with the version of this layout. */
const MARK = 'HK1:';
const HEAD_BYTES = 10;
const CHECK_BYTES = 4;
/** Bytes of a frame that aren't payload. */
export const FRAME_OVERHEAD_BYTES = HEAD_BYTES + CHECK_BYTES;
/** So that a forged frame can't ask for endless memory. */
export const MAX_BLOCKS = 4096;
const MIN_BLOCK_BYTES = 16;
/** Indexes and lengths have three bytes. */
export const MAX_INDEX = 0xffffff;

/**
 * `session`: CRC-32 of everything that is carried, so that the same content is the same session and the whole can be
 * checked; `length`: bytes of everything; `index`: below the number of blocks that block itself, above it a mixture
 * (blocks-of.ts); `block`: payload, the last one filled up, so that all are
 * equally long.
 */
export type Frame = {
  readonly session: number;
  readonly length: number;
  readonly index: number;
  readonly block: Uint8Array;
};

/** Blocks that `length` bytes make. */
export function blockCount(length: number, blockBytes: number): number {
  return Math.max(1, Math.ceil(length / blockBytes));
}

/** The largest block whose frame fits into a QR code of so many alphanumeric characters. */
export function blockBytesFor(characters: number): number {
  return Math.floor((characters - MARK.length) / 3) * 2 - FRAME_OVERHEAD_BYTES;
}

/** The text of the QR code. */
export function frameText({ session, length, index, block }: Frame): string {
  const bytes = new Uint8Array(FRAME_OVERHEAD_BYTES + block.length);
  const checked = bytes.subarray(0, HEAD_BYTES + block.length);
  putNumber(bytes, 0, 4, session);
  putNumber(bytes, 4, 3, length);
  putNumber(bytes, 7, 3, index);
  bytes.set(block, HEAD_BYTES);
  putNumber(bytes, checked.length, CHECK_BYTES, crc32(checked));
  return MARK + toBase45(bytes);
}

/** Undefined for everything that isn't a whole frame: other people's codes, damaged ones, impossible sizes. */
export function parseFrame(text: string): Frame | undefined {
  if (!text.startsWith(MARK)) return undefined;
  const bytes = fromBase45(text.slice(MARK.length));
  if (!bytes || bytes.length < FRAME_OVERHEAD_BYTES + MIN_BLOCK_BYTES) return undefined;
  const checked = bytes.subarray(0, -CHECK_BYTES);
  if (getNumber(bytes, checked.length, CHECK_BYTES) !== crc32(checked)) return undefined;
  const block = checked.slice(HEAD_BYTES);
  const length = getNumber(bytes, 4, 3);
  if (length === 0 || blockCount(length, block.length) > MAX_BLOCKS) return undefined;
  return { session: getNumber(bytes, 0, 4), length, index: getNumber(bytes, 7, 3), block };
}

function putNumber(bytes: Uint8Array, at: number, size: number, value: number): void {
  for (let byte = 0; byte < size; byte += 1) bytes[at + byte] = (value >>> (8 * (size - 1 - byte))) & 0xff;
}

function getNumber(bytes: Uint8Array, at: number, size: number): number {
  return bytes.subarray(at, at + size).reduce((value, byte) => value * 256 + byte, 0);
}
