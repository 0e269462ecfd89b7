// Reads the body of a backup: unpacks, decrypts, parses and audits it line by line, and holds a few thousand events at most.

import type { StoredEvent } from '../schema/words/event.ts';
import { isObject } from '../schema/words/guards.ts';
import { createAudit } from './audit.ts';
import { BackupError } from './backup-error.ts';
import { decrypt, makeSealing } from './encryption.ts';
import { type Bytes, DIGEST_BYTES, type Limits } from './format.ts';
import { gunzip } from './gzip.ts';
import type { Header } from './header.ts';
import { linesOf } from './lines.ts';
import { type BackupManifest, isManifest } from './manifest.ts';
import { parseLine } from './parse-line.ts';
import { readRange, type Watch } from './read-range.ts';

/** What opens an encrypted body: the passphrase, and Web Crypto where the page has it. */
export type Opening = {
  readonly passphrase?: string | undefined;
  readonly subtle?: SubtleCrypto | undefined;
};

export type BodyOptions = Opening & Watch & { readonly limits: Limits };

/** The manifest comes first, alone; then events, at most 5,000 or some megabytes at a time. */
export type BodyPart =
  | { readonly manifest: BackupManifest; readonly events?: never }
  | { readonly manifest?: never; readonly events: readonly StoredEvent[] };

const BATCH_EVENTS = 5000;
const BATCH_CHARS = 4_194_304;

/** Ends without an error only when everything was there and nothing behind it. Throws BackupError. */
export async function* readBody(file: Blob, header: Header, options: BodyOptions): AsyncGenerator<BodyPart> {
  const packed = readRange(file, header.bytes.length, file.size - DIGEST_BYTES, options);
  const lines = linesOf(gunzip(await opened(packed, header, options)), options.limits);
  let reader: ReturnType<typeof createBodyReader> | undefined;
  for await (const some of lines) {
    for (const line of some) {
      if (!reader) {
        reader = createBodyReader(toManifest(parseLine(line), options.limits));
        yield { manifest: reader.manifest };
      } else {
        const events = reader.take(line);
        if (events) yield { events };
      }
    }
  }
  if (!reader) throw new BackupError('damaged');
  const events = reader.finish();
  if (events.length > 0) yield { events };
}

async function opened(
  packed: AsyncIterable<Bytes>,
  { bytes, key }: Header,
  { passphrase, subtle }: Opening,
): Promise<AsyncIterable<Bytes>> {
  if (!key) return packed;
  if (!subtle) throw new BackupError('no-crypto');
  if (!passphrase) throw new BackupError('needs-passphrase');
  return decrypt(packed, await makeSealing(subtle, passphrase, { bytes, key }));
}

function toManifest(value: unknown, limits: Limits): BackupManifest {
  if (!isManifest(value, limits)) throw new BackupError('damaged');
  return value;
}

/** Takes the lines after the manifest; gives a batch when one is full. */
function createBodyReader(manifest: BackupManifest) {
  const audit = createAudit(manifest);
  let batch: StoredEvent[] = [];
  let chars = 0;
  let count = 0;
  let isEnded = false;
  return {
    manifest,
    take: (line: string): readonly StoredEvent[] | undefined => {
      const value = parseLine(line);
      if (isEnded) throw new BackupError('damaged');
      if (isEnd(value)) {
        if (value.events !== count) throw new BackupError('damaged');
        isEnded = true;
        return undefined;
      }
      batch.push(audit.check(value));
      count += 1;
      chars += line.length;
      // More than were announced: whatever follows, it is no backup.
      if (count > manifest.events) throw new BackupError('damaged');
      if (batch.length < BATCH_EVENTS && chars < BATCH_CHARS) return undefined;
      const full = batch;
      batch = [];
      chars = 0;
      return full;
    },
    finish: (): readonly StoredEvent[] => {
      if (!isEnded) throw new BackupError('damaged');
      audit.finish();
      return batch;
    },
  };
}

function isEnd(value: unknown): value is { readonly end: true; readonly events: unknown } {
  return isObject(value) && value['end'] === true;
}
