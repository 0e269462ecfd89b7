// How much of one device is here, without reading it, and what it wrote after a point: only that is read.
import { isStoredEvent } from '../core/record/is-stored-event.ts';
import type { StoredEvent } from '../schema/words/event.ts';
import type { LearnerDatabase } from './database.ts';
import { type Span, segmentsOf, spansUpTo, tailOf } from './device-range.ts';

/** Sealed spans in order, and how many events lie in the tail. */
export type DeviceExtent = {
  readonly device: string;
  readonly sealed: readonly Span[];
  readonly inTail: number;
};

/** What a device wrote after a seq; how many events there are up to it; the highest seq of all, 0 without any. */
export type DeviceRead = {
  readonly device: string;
  readonly after: readonly StoredEvent[];
  readonly before: number;
  readonly last: number;
};

/** Asks for keys and a count only. */
export async function extentOf(db: LearnerDatabase, device: string): Promise<DeviceExtent> {
  const [keys, inTail] = await Promise.all([
    segmentsOf(db, device).primaryKeys(),
    tailOf(db, device).count(),
  ]);
  return { device, sealed: keys.map(([, first, last]) => ({ first, last })), inTail };
}

/** The number of events that a device has here. */
export function sizeOf({ sealed, inTail }: DeviceExtent): number {
  return spansUpTo(sealed, Number.POSITIVE_INFINITY) + inTail;
}

/** Reads what lies after `reach` (a seq, 0 for everything). In one transaction with the extent. */
export async function readAfter(
  db: LearnerDatabase,
  { device, sealed, inTail }: DeviceExtent,
  reach: number,
): Promise<DeviceRead> {
  const open = sealed.find(({ last }) => last > reach);
  const [rows, tail] = await Promise.all([
    open ? segmentsOf(db, device, open.first).toArray() : [],
    tailOf(db, device, reach).toArray(),
  ]);
  const sealedAfter = rows.flatMap(({ events }) => events).filter(({ seq }) => seq > reach);
  return {
    device,
    after: [...sealedAfter, ...tail].filter(isStoredEvent),
    before: spansUpTo(sealed, reach) + inTail - tail.length,
    last: Math.max(reach, sealed.at(-1)?.last ?? 0, tail.at(-1)?.seq ?? 0),
  };
}
