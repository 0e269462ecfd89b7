// Reads a profile's events piece by piece, a segment or two at a time, so that a long record never lies in memory whole.
import { sortEvents } from '../core/record/compare-events.ts';
import { isStoredEvent } from '../core/record/is-stored-event.ts';
import { mergeStreams } from '../core/record/merge-streams.ts';
import type { StoredEvent } from '../schema/words/event.ts';
import type { LearnerDatabase, SegmentRow } from './database.ts';
import { type SegmentKey, segmentsOf, tailOf } from './device-range.ts';
import { devicesOf } from './identity.ts';

/** Every event of a profile, device by device, in order of seq, at most a segment at a time. */
export async function* streamEvents(
  db: LearnerDatabase,
  profile: string,
): AsyncGenerator<readonly StoredEvent[]> {
  for (const device of await devicesOf(db, profile)) yield* streamDevice(db, device);
}

/**
 * Every event of a profile in the order of the record, as far as each device's clock rises with its seq. Where two tabs
 * wrote in the same moment it may not, by a few events: a reader that needs the order must look at it.
 */
export async function* streamInOrder(
  db: LearnerDatabase,
  profile: string,
): AsyncGenerator<readonly StoredEvent[]> {
  const devices = await devicesOf(db, profile);
  yield* mergeStreams(devices.map((device) => inOrder(streamDevice(db, device))));
}

async function* inOrder(batches: AsyncIterable<readonly StoredEvent[]>) {
  for await (const batch of batches) yield sortEvents(batch);
}

/**
 * One device. Where its segments and its tail are is read at once; the segments' rows, which never change, follow one by
 * one, the next one asked for while the caller works on the one before. What is sealed meanwhile is in the tail that was
 * read, what is appended meanwhile is not part of it.
 */
async function* streamDevice(db: LearnerDatabase, device: string): AsyncGenerator<readonly StoredEvent[]> {
  const { keys, tail } = await db.transaction('r', db.events, db.segments, async () => ({
    keys: await segmentsOf(db, device).primaryKeys(),
    tail: await tailOf(db, device).toArray(),
  }));
  const rest = [...sortEvents(tail.filter(isStoredEvent))];
  let coming = rowOf(db, keys[0]);
  for (const [index] of keys.entries()) {
    const row = await coming;
    coming = rowOf(db, keys[index + 1]);
    if (!row) continue; // the profile was wiped meanwhile
    // A gap that was filled late lies in the tail, before segments that were sealed earlier.
    const behind = rest.findIndex(({ seq }) => seq > row.first);
    const before = rest.splice(0, behind < 0 ? rest.length : behind);
    if (before.length > 0) yield before;
    yield row.events.filter(isStoredEvent);
  }
  if (rest.length > 0) yield rest;
}

/** A row that is on its way. Whoever stops reading never asks what became of it; who goes on meets its failure. */
function rowOf(db: LearnerDatabase, key: SegmentKey | undefined): Promise<SegmentRow | undefined> {
  if (!key) return Promise.resolve(undefined);
  const row = Promise.resolve(db.segments.get(key));
  row.catch(() => undefined);
  return row;
}
