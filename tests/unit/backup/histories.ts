// Records of made-up devices, and backup files of them, made by the real writer or forged line by line.

import { withChecksum } from '../../../src/backup/checksum.ts';
import type { Bytes } from '../../../src/backup/format.ts';
import { gzip } from '../../../src/backup/gzip.ts';
import type { BackupManifest } from '../../../src/backup/manifest.ts';
import { writeBackup } from '../../../src/backup/write-backup.ts';
import type { StoredEvent } from '../../../src/schema/words/event.ts';

export const COURSE = 'huikuan';
export const HEADER = 'HUIKUAN-BACKUP 1\n{"format":1,"body":"gzip"}\n';
export const { subtle } = globalThis.crypto;

/** One event of a device, as its own log would have written it. */
export function eventOf(device: string, seq: number, changes: Partial<StoredEvent> = {}): StoredEvent {
  const at = 1_790_000_000_000 + seq * 61_000;
  return {
    id: `${device}-${seq}`,
    course: COURSE,
    profile: 'p1',
    device,
    seq,
    hlc: `${String(at).padStart(15, '0')}-00000`,
    at,
    tzOffsetMin: 480,
    type: 'fieldSaved',
    v: 1,
    ref: { id: 'l1', hash: 'h' },
    body: { lesson: 'l1', block: 'b1', field: `f${seq % 3}`, value: `${device} 写的第 ${seq} 句` },
    ...changes,
  };
}

export const run = (device: string, count: number, from = 1) =>
  Array.from({ length: count }, (_, i) => eventOf(device, from + i));

/** The manifest that fits these events. */
export function manifestOf(
  events: readonly StoredEvent[],
  changes: Partial<BackupManifest> = {},
): BackupManifest {
  const devices: Record<string, { first: number; last: number; count: number }> = {};
  for (const { device, seq } of events) {
    const span = devices[device] ?? { first: seq, last: seq, count: 0 };
    devices[device] = { first: span.first, last: seq, count: span.count + 1 };
  }
  return {
    course: COURSE,
    profile: 'p1',
    name: '林晓',
    madeAt: 1_795_483_800_000,
    devices,
    events: events.length,
    appVersion: '2026.11',
    ...changes,
  };
}

/** A file as the product writes it. */
export function fileOf(
  events: readonly StoredEvent[],
  changes: Partial<BackupManifest> & { readonly passphrase?: string } = {},
): Promise<Blob> {
  const { passphrase, ...manifest } = changes;
  const random = (bytes: Bytes) => crypto.getRandomValues(bytes);
  return blobOf(writeBackup(manifestOf(events, manifest), inBatches(events), { passphrase, subtle, random }));
}

export async function* inBatches(events: readonly StoredEvent[], size = 1000) {
  for (let at = 0; at < events.length; at += size) yield events.slice(at, at + size);
}

export function blobOf(stream: ReadableStream<Bytes>): Promise<Blob> {
  return new Response(stream).blob();
}

/** A file with these lines inside and a checksum that fits: whatever is wrong in it has to be found by reading. */
export function forged(lines: readonly unknown[], header = HEADER): Promise<Blob> {
  const text = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  return forgedBody(new TextEncoder().encode(text), header);
}

/** As `forged`, for bytes that are not lines. */
export async function forgedBody(unpacked: Bytes, header = HEADER): Promise<Blob> {
  return sealed(new TextEncoder().encode(header), await gathered(gzip(one(unpacked))));
}

/** Puts pieces together, with a checksum that fits. */
export async function sealed(...pieces: readonly Bytes[]): Promise<Blob> {
  return new Blob([await gathered(withChecksum(one(...pieces)))]);
}

async function* one(...pieces: readonly Bytes[]) {
  yield* pieces;
}

async function gathered(pieces: AsyncIterable<Bytes>): Promise<Bytes> {
  const all: Bytes[] = [];
  for await (const piece of pieces) all.push(piece);
  return bytesIn(new Blob(all));
}

export async function bytesIn(file: Blob): Promise<Bytes> {
  return new Uint8Array(await file.arrayBuffer());
}

/** The end line of so many events. */
export const END = (events: number) => ({ end: true, events });
