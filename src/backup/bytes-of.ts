// Reads what a file, or a part of one, holds.
import { BackupError } from './backup-error.ts';
import type { Bytes } from './format.ts';

/** Throws BackupError('damaged') when it was moved or changed since it was chosen: then nobody can read it any more. */
export async function bytesOf(part: Blob): Promise<Bytes> {
  try {
    return new Uint8Array(await part.arrayBuffer());
  } catch {
    throw new BackupError('damaged');
  }
}
