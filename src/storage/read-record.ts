// Reads what a profile's record amounts to: all its events, or a checkpoint and the events after it.
import { sortEvents } from '../core/record/compare-events.ts';
import { isStoredEvent } from '../core/record/is-stored-event.ts';
import type { StoredEvent } from '../schema/words/event.ts';
import { comesAfter, extendCheckpoint, isSound, makeCheckpoint } from './checkpoint.ts';
import type { CheckpointRow, LearnerDatabase } from './database.ts';
import { countUpTo, type DeviceSeqs, lastSeq, segmentsOf, seqsOf, tailOf } from './device-range.ts';
import { devicesOf } from './identity.ts';
import { refuseRemoved } from './removed.ts';

/** A record up to this length is read and held whole: an open page can then give back all of it. */
const HOLD_WHOLE = 20_000;
/** A checkpoint is renewed when so many events have come after it. */
const RENEW_AFTER = 3000;

/** The record of a profile: what `checkpoint` holds plus `events`, in order; `missing`: events that should be there and aren't. */
export type RecordRead = {
  readonly checkpoint?: CheckpointRow;
  readonly events: readonly StoredEvent[];
  readonly total: number;
  readonly missing: number;
};

/** Reads the record. A long one without a sound checkpoint is folded from the start, which gives it one. */
export async function readRecord(db: LearnerDatabase, profile: string): Promise<RecordRead> {
  const found = await readParts(db, profile, HOLD_WHOLE);
  if (found.isEnough) return found.read;
  await makeCheckpoint(db, profile);
  const again = await readParts(db, profile, HOLD_WHOLE);
  // Somebody took in older events meanwhile: then all of them at once, whatever it costs.
  return again.isEnough ? again.read : (await readParts(db, profile, Number.POSITIVE_INFINITY)).read;
}

/** Makes or renews the checkpoint of a long record when enough has come since. True when it did. */
export async function renewCheckpoint(db: LearnerDatabase, profile: string): Promise<boolean> {
  const { read } = await readParts(db, profile, HOLD_WHOLE);
  if (read.total <= HOLD_WHOLE || !read.checkpoint || read.events.length < RENEW_AFTER) return false;
  return (await extendCheckpoint(db, read.checkpoint, read.events)) !== undefined;
}

/** `isEnough`: the parts make up the record; false: it is long and has no sound checkpoint, and no events were read. */
type Parts = { readonly read: RecordRead; readonly isEnough: boolean };

function readParts(db: LearnerDatabase, profile: string, holdWhole: number): Promise<Parts> {
  const { events: tail, segments, devices, checkpoints, meta } = db;
  return db.transaction('r', [tail, segments, devices, checkpoints, meta], async () => {
    await refuseRemoved(db, profile);
    const seqs = new Map<string, DeviceSeqs>();
    for (const device of await devicesOf(db, profile)) seqs.set(device, await seqsOf(db, device));
    const counts = countAll(seqs);
    const isLong = counts.total > holdWhole;
    const stored = isLong ? await db.checkpoints.get(profile) : undefined;
    const checkpoint = stored && isSound(stored, seqs) ? stored : undefined;
    if (isLong && !checkpoint) return { read: { events: [], ...counts }, isEnough: false };
    const events = await eventsAfter(db, seqs, checkpoint);
    if (!checkpoint) return { read: { events, ...counts }, isEnough: true };
    return comesAfter(checkpoint, events)
      ? { read: { checkpoint, events, ...counts }, isEnough: true }
      : { read: { events: [], ...counts }, isEnough: false };
  });
}

async function eventsAfter(
  db: LearnerDatabase,
  seqs: ReadonlyMap<string, DeviceSeqs>,
  checkpoint: CheckpointRow | undefined,
): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (const [device, { sealed }] of seqs) {
    const reach = checkpoint?.vector[device]?.last ?? 0;
    const isAfter = (event: StoredEvent) => isStoredEvent(event) && event.seq > reach;
    if (reach === 0) {
      for (const row of await segmentsOf(db, device).toArray()) events.push(...row.events.filter(isAfter));
    } else {
      for (const { first, last } of sealed) {
        if (last <= reach) continue;
        const row = await db.segments.get([device, first, last]);
        events.push(...(row?.events ?? []).filter(isAfter));
      }
    }
    events.push(...(await tailOf(db, device).toArray()).filter(isAfter));
  }
  return sortEvents(events);
}

function countAll(seqs: ReadonlyMap<string, DeviceSeqs>): Pick<RecordRead, 'total' | 'missing'> {
  let total = 0;
  let missing = 0;
  for (const one of seqs.values()) {
    const last = lastSeq(one);
    const count = countUpTo(one, last);
    total += count;
    missing += last - count;
  }
  return { total, missing };
}
