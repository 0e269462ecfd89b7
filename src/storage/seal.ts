// Moves old events of the hot tail into sealed segments, so that a long record is read in few large rows.
import type { StoredEvent } from '../schema/words/event.ts';
import type { LearnerDatabase, SegmentRow } from './database.ts';
import { tailOf } from './device-range.ts';

/** Events in a full segment. */
const SEGMENT = 1000;
/** A device's tail is sealed when it is longer than this … */
const SEAL_ABOVE = 1500;
/** … and the newest of its events stay: opening looks for the end of the record in the tail alone. */
const STAY = 500;

/** Whether some device's tail has grown long. Counts only. */
export async function isSealingDue(db: LearnerDatabase): Promise<boolean> {
  return (await db.events.count()) > SEAL_ABOVE;
}

/** Seals what is old in every device's tail, one transaction a segment. Resolves to the number of segments written. */
export async function sealOld(db: LearnerDatabase): Promise<number> {
  const devices = await db.devices.toCollection().primaryKeys();
  let written = 0;
  for (const device of devices) {
    while (await sealOne(db, device)) written += 1;
  }
  return written;
}

function sealOne(db: LearnerDatabase, device: string): Promise<boolean> {
  return db.transaction('rw', db.events, db.segments, async () => {
    const count = await tailOf(db, device).count();
    if (count <= SEAL_ABOVE) return false;
    const oldest = await tailOf(db, device)
      .limit(Math.min(SEGMENT, count - STAY))
      .toArray();
    const run = leadingRun(oldest);
    const segment = segmentOf(device, run);
    // A run of a few events before a gap would make a tiny segment: it waits until the gap is filled.
    if (!segment || run.length < oldest.length / 2) return false;
    await db.segments.add(segment);
    await deleteSpan(db, segment);
    return true;
  });
}

/** Takes the events of a sealed segment out of the tail. */
export async function deleteSpan(
  db: LearnerDatabase,
  { device, first, last }: Pick<SegmentRow, 'device' | 'first' | 'last'>,
): Promise<void> {
  await db.events.where('[device+seq]').between([device, first], [device, last], true, true).delete();
}

/** The row that seals these events of one device; undefined for none. They must follow one another without a gap. */
export function segmentOf(device: string, events: readonly StoredEvent[]): SegmentRow | undefined {
  const first = events[0]?.seq;
  const last = events.at(-1)?.seq;
  return first === undefined || last === undefined ? undefined : { device, first, last, events };
}

/** The events from the first up to the first gap in seq. */
export function leadingRun(events: readonly StoredEvent[]): readonly StoredEvent[] {
  const gap = events.findIndex((event, i) => i > 0 && event.seq !== (events[i - 1]?.seq ?? 0) + 1);
  return gap < 0 ? events : events.slice(0, gap);
}
