// Makes a backup of the active profile: counts what there is, then writes exactly that.
import { BackupError } from '../backup/backup-error.ts';
import type { BackupManifest, DeviceSpan } from '../backup/manifest.ts';
import { writeBackup } from '../backup/write-backup.ts';
import type { StoredEvent } from '../schema/words/event.ts';
import { backupFileName } from './backup-file-name.ts';
import {
  type BackupLog,
  type BackupParts,
  type MakeRefusal,
  openedForBackup,
  type Refused,
  refusalOf,
} from './backup-parts.ts';

export type MakeOptions = {
  readonly passphrase?: string | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** `covered`: up to which seq of each device it reaches, for noting that it was made. */
export type MadeBackup = {
  readonly ok: true;
  readonly blob: Blob;
  readonly file: string;
  readonly events: number;
  readonly covered: { readonly [device: string]: number };
};

/** Events done of all. */
export type EventProgress = (progress: { readonly done: number; readonly total: number }) => void;

/** When the record changes in between in a way that the counting didn't foresee, it is counted again so often. */
const TRIES = 3;

export async function makeBackup(
  parts: BackupParts,
  options: MakeOptions,
  onProgress?: EventProgress,
): Promise<MadeBackup | Refused<MakeRefusal>> {
  const opened = await openedForBackup(parts);
  if (!opened.ok) return opened;
  if (options.passphrase && !parts.subtle) return { ok: false, reason: 'no-crypto' };
  try {
    for (let left = TRIES; left > 0; left -= 1) {
      const made = await tryToMake(parts, opened.log, options, onProgress);
      if (made !== 'changed') return made;
    }
    return { ok: false, reason: 'closed' };
  } catch (error) {
    return { ok: false, reason: refusalOf(error) };
  }
}

async function tryToMake(
  parts: BackupParts,
  log: BackupLog,
  { passphrase, signal }: MakeOptions,
  onProgress?: EventProgress,
): Promise<MadeBackup | Refused<MakeRefusal> | 'changed'> {
  const { manifest, covered } = await manifestOf(parts, log);
  const { events, madeAt, name } = manifest;
  if (events === 0) return { ok: false, reason: 'empty' };
  const counted = upTo(log.stream(), covered, (done) => {
    if (signal?.aborted) throw new BackupError('cancelled');
    onProgress?.({ done, total: events });
  });
  const { random, subtle } = parts;
  try {
    const blob = await toBlob(writeBackup(manifest, counted, { passphrase, random, subtle }));
    return { ok: true, blob, file: backupFileName(name, madeAt), events, covered };
  } catch (error) {
    const reason = error instanceof BackupError ? error.reason : undefined;
    if (reason === 'too-big' || reason === 'no-crypto' || reason === 'cancelled')
      return { ok: false, reason };
    if (reason === 'changed') return 'changed';
    throw error;
  }
}

async function manifestOf({ course, appVersion, now }: BackupParts, log: BackupLog) {
  const devices = await spansOf(log.stream());
  const rows = await log.profiles.list();
  const name = rows.find(({ id }) => id === log.profile)?.name ?? log.owner.name;
  const manifest: BackupManifest = {
    course,
    profile: log.profile,
    name,
    madeAt: now(),
    devices: Object.fromEntries(devices),
    events: [...devices.values()].reduce((sum, { count }) => sum + count, 0),
    appVersion,
  };
  return { manifest, covered: Object.fromEntries([...devices].map(([device, { last }]) => [device, last])) };
}

async function spansOf(
  events: AsyncIterable<readonly StoredEvent[]>,
): Promise<ReadonlyMap<string, DeviceSpan>> {
  const spans = new Map<string, DeviceSpan>();
  for await (const batch of events) {
    for (const { device, seq } of batch) {
      const { first, count } = spans.get(device) ?? { first: seq, count: 0 };
      spans.set(device, { first, last: seq, count: count + 1 });
    }
  }
  return spans;
}

/** Leaves out what has come since it was counted. */
async function* upTo(
  events: AsyncIterable<readonly StoredEvent[]>,
  covered: MadeBackup['covered'],
  onDone: (done: number) => void,
): AsyncGenerator<readonly StoredEvent[]> {
  let done = 0;
  for await (const batch of events) {
    const counted = batch.filter(({ device, seq }) => seq <= (covered[device] ?? 0));
    done += counted.length;
    onDone(done);
    yield counted;
  }
}

/** Sums up the pieces of a stream; small ones are put together, so that a long record isn't many of them. */
async function toBlob(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const reader = stream.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts, { type: 'application/octet-stream' });
    parts.push(value);
  }
}
