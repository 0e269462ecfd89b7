// Cuts a sequence of bytes anew, into pieces of one size and a rest.
import type { Bytes } from './format.ts';

/** At least one piece comes, if only an empty one; the last may be shorter and is never known before the source has ended. */
export async function* regroup(
  source: AsyncIterable<Bytes>,
  size: number,
): AsyncGenerator<{ readonly bytes: Bytes; readonly isLast: boolean }> {
  let piece = new Uint8Array(size);
  let filled = 0;
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length; ) {
      if (filled === size) {
        yield { bytes: piece, isLast: false };
        piece = new Uint8Array(size);
        filled = 0;
      }
      const part = bytes.subarray(at, at + size - filled);
      piece.set(part, filled);
      filled += part.length;
      at += part.length;
    }
  }
  yield { bytes: piece.slice(0, filled), isLast: true };
}
