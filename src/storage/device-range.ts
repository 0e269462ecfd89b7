// Where one device's events lie: key ranges of the hot tail and of the sealed segments, and the seqs that are there.
import { type Collection, Dexie } from 'dexie';
import type { StoredEvent } from '../schema/words/event.ts';
import type { LearnerDatabase, SegmentRow } from './database.ts';

type EventKey = [device: string, seq: number];
/** The key of a sealed segment. */
export type SegmentKey = [device: string, first: number, last: number];

/** The events of a device that lie in the hot tail, those with a seq above `after`, in order of seq. */
export function tailOf(db: LearnerDatabase, device: string, after = 0): Collection<StoredEvent, EventKey> {
  return db.events.where('[device+seq]').between([device, after], [device, Dexie.maxKey], false, true);
}

/** The sealed segments of a device from the one that begins with the seq `from`, in order of seq. */
export function segmentsOf(
  db: LearnerDatabase,
  device: string,
  from = 0,
): Collection<SegmentRow, SegmentKey> {
  return db.segments.where('[device+first+last]').between([device, from], [device, Dexie.maxKey]);
}

/** From `first` to `last`, both there, none missing between. */
export type Span = { readonly first: number; readonly last: number };

/** Where the seqs of a device are, without reading an event: sealed spans, and the seqs of the tail. Both in order. */
export type DeviceSeqs = { readonly sealed: readonly Span[]; readonly tail: readonly number[] };

export async function seqsOf(db: LearnerDatabase, device: string): Promise<DeviceSeqs> {
  const sealed = await segmentsOf(db, device).primaryKeys();
  const tail = await tailOf(db, device).primaryKeys();
  return { sealed: sealed.map(([, first, last]) => ({ first, last })), tail: tail.map(([, seq]) => seq) };
}

/** How many seqs of the spans are at most `upTo`. */
export function spansUpTo(spans: readonly Span[], upTo: number): number {
  return spans.reduce((sum, { first, last }) => sum + Math.max(0, Math.min(last, upTo) - first + 1), 0);
}

/** Whether the device has an event with that seq. */
export function hasSeq({ sealed, tail }: DeviceSeqs, seq: number): boolean {
  return sealed.some(({ first, last }) => first <= seq && seq <= last) || tail.includes(seq);
}
