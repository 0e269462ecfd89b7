// Reads a part of a file window by window, so that a large file never lies in memory whole.
import { BackupError } from './backup-error.ts';
import { bytesOf } from './bytes-of.ts';
import type { Bytes } from './format.ts';

/** Who looks on: `onBytes` hears how far the reading is in the range; `signal` breaks it off. */
export type Watch = {
  readonly onBytes?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

const WINDOW = 262_144;

/** Throws BackupError: 'damaged' when the file can't be read any more, 'cancelled' when the signal says so. */
export async function* readRange(
  file: Blob,
  from: number,
  to: number,
  { onBytes, signal }: Watch = {},
): AsyncGenerator<Bytes> {
  for (let at = from; at < to; at += WINDOW) {
    if (signal?.aborted) throw new BackupError('cancelled');
    const bytes = await bytesOf(file.slice(at, Math.min(at + WINDOW, to)));
    onBytes?.(at + bytes.length - from);
    yield bytes;
  }
}
