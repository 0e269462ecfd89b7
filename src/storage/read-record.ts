// Reads what a profile's record amounts to: all its events, or a checkpoint and the events after it.
import { sortEvents } from '../core/record/compare-events.ts';
import type { StoredEvent } from '../schema/words/event.ts';
import {
  agreesWith,
  type Checkpoint,
  comesAfter,
  extendCheckpoint,
  isOfToday,
  makeCheckpoint,
  openCheckpoint,
} from './checkpoint.ts';
import type { LearnerDatabase } from './database.ts';
import { extentOf, readAfter, sizeOf } from './device-extent.ts';
import { devicesOf } from './identity.ts';
import { refuseRemoved } from './removed.ts';

/** A record up to this length is read and held whole: an open page can then give back all of it. */
const HOLD_WHOLE = 20_000;
/** A checkpoint is renewed when so many events have come after it. */
const RENEW_AFTER = 250;

/** The record of a profile: what `checkpoint` holds plus `events`, in order; `missing`: events that should be there and aren't. */
export type RecordRead = {
  readonly checkpoint?: Checkpoint;
  readonly events: readonly StoredEvent[];
  readonly total: number;
  readonly missing: number;
};

/** Reads the record. A long one without a sound checkpoint is folded from the start, which gives it one. */
export async function readRecord(db: LearnerDatabase, profile: string): Promise<RecordRead> {
  const found = await readParts(db, profile, HOLD_WHOLE);
  if (found) return found;
  await makeCheckpoint(db, profile);
  const again = await readParts(db, profile, HOLD_WHOLE);
  // Somebody took in older events meanwhile: then all of them at once, whatever it costs.
  const read = again ?? (await readParts(db, profile, Number.POSITIVE_INFINITY));
  if (!read) throw new Error(`the record of profile ${profile} can't be read whole`);
  return read;
}

/** Renews the checkpoint of a long record when enough has come since. True when it did. */
export async function renewCheckpoint(db: LearnerDatabase, profile: string): Promise<boolean> {
  // A record without a checkpoint is not read at all: there's nothing to renew.
  const read = await readParts(db, profile, 0);
  if (!read?.checkpoint || read.events.length < RENEW_AFTER) return false;
  return (await extendCheckpoint(db, read.checkpoint, read.events)) !== undefined;
}

/**
 * A record of at most `holdWhole` events whole; a longer one as its checkpoint and what came after it, which alone is read.
 * Undefined when a longer one has no sound checkpoint.
 */
function readParts(db: LearnerDatabase, profile: string, holdWhole: number): Promise<RecordRead | undefined> {
  const { events: tail, segments, devices: owned, checkpoints, meta } = db;
  return db.transaction('r', [tail, segments, owned, checkpoints, meta], async () => {
    await refuseRemoved(db, profile);
    const [stored, devices] = await Promise.all([db.checkpoints.get(profile), devicesOf(db, profile)]);
    const extents = await Promise.all(devices.map((device) => extentOf(db, device)));
    const total = extents.reduce((sum, extent) => sum + sizeOf(extent), 0);
    const row = total > holdWhole && stored && isOfToday(stored) ? stored : undefined;
    if (total > holdWhole && !row) return undefined;
    const reads = await Promise.all(
      extents.map((extent) => readAfter(db, extent, row?.vector[extent.device]?.last ?? 0)),
    );
    const events = sortEvents(reads.flatMap(({ after }) => after));
    const counts = { total, missing: reads.reduce((sum, { last }) => sum + last, -total) };
    if (!row) return { events, ...counts };
    const isSound = agreesWith(row, reads) && comesAfter(row, events);
    return isSound ? { checkpoint: openCheckpoint(row), events, ...counts } : undefined;
  });
}
