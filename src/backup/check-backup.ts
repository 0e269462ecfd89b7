// Reads a backup file once from end to end and says what is in it, or why it is refused; nothing is kept.
import type { StoredEvent } from '../schema/words/event.ts';
import { BackupError, type FileRefusal } from './backup-error.ts';
import { verifyChecksum } from './checksum.ts';
import { DIGEST_BYTES, LIMITS, type Limits } from './format.ts';
import { readHeader } from './header.ts';
import type { BackupManifest } from './manifest.ts';
import { type Opening, readBody } from './read-body.ts';
import { type BackupSummary, createSummary } from './summary.ts';

export type CheckOptions = Opening & {
  readonly course: string;
  /** How much of the reading is done, 0 to 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Sees the events as they come, before the file is known to be sound: for looking, not for keeping. */
  readonly onEvents?: ((events: readonly StoredEvent[]) => Promise<void>) | undefined;
  /** Smaller limits, for tests. */
  readonly limits?: Limits;
};

export type CheckResult =
  | { readonly ok: true; readonly manifest: BackupManifest; readonly summary: BackupSummary }
  | { readonly ok: false; readonly reason: FileRefusal };

/** Never rejects for what a file may hold; what `onEvents` throws goes to the caller. */
export async function checkBackup(file: Blob, options: CheckOptions): Promise<CheckResult> {
  try {
    return { ok: true, ...(await checkAll(file, options)) };
  } catch (error) {
    const reason = error instanceof BackupError ? error.reason : undefined;
    if (reason === undefined || reason === 'too-big' || reason === 'changed') throw error;
    return { ok: false, reason };
  }
}

async function checkAll(file: Blob, options: CheckOptions) {
  const { course, passphrase, subtle, signal, onProgress, onEvents, limits = LIMITS } = options;
  const header = await readHeader(file);
  const body = file.size - DIGEST_BYTES - header.bytes.length;
  // Unpacking and looking at the events takes longer than adding up bytes.
  await verifyChecksum(file, { signal, onBytes: (done) => onProgress?.((0.2 * done) / file.size) });
  const onBytes = (done: number) => onProgress?.(0.2 + (0.8 * done) / body);
  const summary = createSummary();
  let manifest: BackupManifest | undefined;
  for await (const part of readBody(file, header, { passphrase, subtle, signal, onBytes, limits })) {
    if (signal?.aborted) throw new BackupError('cancelled');
    if (part.manifest) {
      manifest = part.manifest;
      if (manifest.course !== course) throw new BackupError('other-course');
    } else {
      for (const event of part.events) summary.add(event);
      await onEvents?.(part.events);
    }
  }
  if (!manifest) throw new BackupError('damaged');
  return { manifest, summary: summary.result() };
}
