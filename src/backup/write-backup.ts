// Writes a backup file as a stream: clear header, packed events, encrypted where there is a passphrase, checksum.
import type { StoredEvent } from '../schema/words/event.ts';
import { createAudit } from './audit.ts';
import { BackupError } from './backup-error.ts';
import { withChecksum } from './checksum.ts';
import { encrypt, makeSealing } from './encryption.ts';
import { type Bytes, ITERATIONS, LIMITS, SALT_BYTES } from './format.ts';
import { gzip } from './gzip.ts';
import { makeHeader } from './header.ts';
import { type BackupManifest, isManifest } from './manifest.ts';
import type { Opening } from './read-body.ts';

/** `random` fills bytes with randomness. With a passphrase `subtle` is needed as well. */
export type WriteOptions = Opening & { readonly random: (bytes: Bytes) => unknown };

/**
 * @param events those that the manifest names, each device's in order of seq
 * @returns the bytes of the file. Reading fails with BackupError: 'no-crypto', 'too-big', 'changed' when the events are
 *   not those of the manifest.
 */
export function writeBackup(
  manifest: BackupManifest,
  events: AsyncIterable<readonly StoredEvent[]>,
  options: WriteOptions,
): ReadableStream<Bytes> {
  const bytes = withChecksum(fileBytes(manifest, events, options));
  return new ReadableStream<Bytes>({
    pull: async (controller) => {
      const { done, value } = await bytes.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await bytes.return(undefined)),
  });
}

async function* fileBytes(
  manifest: BackupManifest,
  events: AsyncIterable<readonly StoredEvent[]>,
  { passphrase, subtle, random }: WriteOptions,
): AsyncGenerator<Bytes> {
  if (!isManifest(manifest)) throw new BackupError('too-big');
  const packed = gzip(textOf(manifest, events));
  if (!passphrase) {
    yield makeHeader(undefined).bytes;
    yield* packed;
    return;
  }
  if (!subtle) throw new BackupError('no-crypto');
  const salt = new Uint8Array(SALT_BYTES);
  random(salt);
  const key = { iterations: ITERATIONS, salt };
  const header = makeHeader(key);
  yield header.bytes;
  yield* encrypt(packed, await makeSealing(subtle, passphrase, { ...header, key }));
}

/** The lines, a batch of events at a time; held to the same rules that the reader has. */
async function* textOf(
  manifest: BackupManifest,
  events: AsyncIterable<readonly StoredEvent[]>,
): AsyncGenerator<Bytes> {
  const encoder = new TextEncoder();
  const audit = createAudit(manifest);
  yield encoder.encode(lineOf(manifest));
  for await (const batch of events) {
    if (batch.length > 0) yield encoder.encode(batch.map((event) => lineOf(checked(audit, event))).join(''));
  }
  agree(() => audit.finish());
  yield encoder.encode(lineOf({ end: true, events: manifest.events }));
}

function lineOf(value: unknown): string {
  const line = JSON.stringify(value);
  if (line.length > LIMITS.lineChars) throw new BackupError('too-big');
  return `${line}\n`;
}

function checked(audit: ReturnType<typeof createAudit>, event: StoredEvent): StoredEvent {
  return agree(() => audit.check(event));
}

/** What the reader would call damaged is here an event that isn't in the manifest, or not any more. */
function agree<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    throw error instanceof BackupError ? new BackupError('changed') : error;
  }
}
