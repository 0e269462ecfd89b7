// The checksum at the end of a backup file: written along with it, and compared before anything inside is believed.
import { sha256 } from '@noble/hashes/sha2.js';
import { BackupError } from './backup-error.ts';
import { bytesOf } from './bytes-of.ts';
import { type Bytes, DIGEST_BYTES } from './format.ts';
import { readRange, type Watch } from './read-range.ts';

/** Passes the bytes on and puts their SHA-256 behind them. */
export async function* withChecksum(source: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  const hash = sha256.create();
  for await (const bytes of source) {
    hash.update(bytes);
    yield bytes;
  }
  yield new Uint8Array(hash.digest());
}

/** Reads the whole file. Throws BackupError('damaged') when a byte of it isn't as it was written. */
export async function verifyChecksum(file: Blob, watch: Watch): Promise<void> {
  const end = file.size - DIGEST_BYTES;
  const hash = sha256.create();
  for await (const bytes of readRange(file, 0, end, watch)) hash.update(bytes);
  const digest = hash.digest();
  const written = await bytesOf(file.slice(end));
  if (written.some((byte, i) => byte !== digest[i])) throw new BackupError('damaged');
}
