// Turns a file into an endless series of frames: every block once, then mixtures that fill whatever hole a receiver has.
import { blocksOf, hasBlock } from './blocks-of.ts';
import { crc32 } from './crc32.ts';
import { blockCount, frameText, MAX_BLOCKS, MAX_INDEX } from './frame.ts';
import { xorInto } from './xor-into.ts';

/** `count`: frames of the first round; `text(index)`: the QR code of any index; indexes beyond the last begin anew. */
export type FrameSeries = {
  readonly session: number;
  readonly count: number;
  readonly text: (index: number) => string;
};

/** Undefined when `bytes` is empty or makes more blocks than a receiver accepts. */
export function frameSeries(bytes: Uint8Array, blockBytes: number): FrameSeries | undefined {
  const count = blockCount(bytes.length, blockBytes);
  if (bytes.length === 0 || bytes.length > MAX_INDEX || count > MAX_BLOCKS) return undefined;
  // Filled up with a jumble: a block of zeros would make a chequered code, which is hard to read.
  const padded = Uint8Array.from(
    { length: count * blockBytes },
    (_, at) => Math.imul(at + 1, 0x9e3779b1) >>> 24,
  );
  padded.set(bytes);
  const blockAt = (number: number) => padded.subarray(number * blockBytes, (number + 1) * blockBytes);
  const session = crc32(bytes);

  return {
    session,
    count,
    text: (position) => {
      const index = position % (MAX_INDEX + 1);
      const set = blocksOf(session, index, count);
      const block = new Uint8Array(blockBytes);
      for (let number = 0; number < count; number += 1) {
        if (hasBlock(set, number)) xorInto(block, blockAt(number));
      }
      return frameText({ session, length: bytes.length, index, block });
    },
  };
}
