// The cached fold of a long record: made when enough has come since the last, used only while it agrees with the events.

import { createProgressFold, PROGRESS_VERSION } from '../core/progress/progress-fold.ts';
import { compareEvents, sortEvents } from '../core/record/compare-events.ts';
import { compareHlc } from '../core/record/hlc.ts';
import type { StoredEvent } from '../schema/words/event.ts';
import type { CheckpointRow, LearnerDatabase, Reach } from './database.ts';
import { countUpTo, type DeviceSeqs } from './device-range.ts';
import { refuseRemoved } from './removed.ts';
import { streamInOrder } from './stream-events.ts';

/** Whether a checkpoint was made by today's fold and holds exactly the events that are there up to its reach. */
export function isSound(checkpoint: CheckpointRow, seqs: ReadonlyMap<string, DeviceSeqs>): boolean {
  return (
    checkpoint.version === PROGRESS_VERSION &&
    Object.entries(checkpoint.vector).every(([device, { last, count }]) => {
      const there = seqs.get(device);
      return there !== undefined && countUpTo(there, last) === count;
    })
  );
}

/** Whether the events come after everything that the checkpoint has folded. */
export function comesAfter(checkpoint: CheckpointRow, events: readonly StoredEvent[]): boolean {
  return events.every(({ hlc }) => compareHlc(hlc, checkpoint.hlc) > 0);
}

/** Folds the whole record, a segment at a time, and keeps the result. Undefined for a record without events. */
export async function makeCheckpoint(
  db: LearnerDatabase,
  profile: string,
): Promise<CheckpointRow | undefined> {
  const folded = await foldOnto(profile, undefined, streamInOrder(db, profile));
  // Out of order at the edge of two segments: all of it in memory, once.
  const row =
    folded === 'out-of-order' ? await foldOnto(profile, undefined, [await allSorted(db, profile)]) : folded;
  return keep(db, row);
}

async function allSorted(db: LearnerDatabase, profile: string): Promise<readonly StoredEvent[]> {
  const all: StoredEvent[] = [];
  for await (const batch of streamInOrder(db, profile)) all.push(...batch);
  return sortEvents(all);
}

/** A further checkpoint: an earlier one and the events after it, in order. */
export async function extendCheckpoint(
  db: LearnerDatabase,
  before: CheckpointRow,
  events: readonly StoredEvent[],
): Promise<CheckpointRow | undefined> {
  return keep(db, await foldOnto(before.profile, before, [events]));
}

type Folded = CheckpointRow | 'out-of-order' | undefined;

async function keep(db: LearnerDatabase, row: Folded): Promise<CheckpointRow | undefined> {
  if (row === undefined || row === 'out-of-order') return undefined;
  await db.transaction('rw', db.checkpoints, db.meta, async () => {
    await refuseRemoved(db, row.profile);
    await db.checkpoints.put(row);
  });
  return row;
}

async function foldOnto(
  profile: string,
  before: CheckpointRow | undefined,
  batches: AsyncIterable<readonly StoredEvent[]> | Iterable<readonly StoredEvent[]>,
): Promise<Folded> {
  const fold = createProgressFold(before?.progress);
  const vector = new Map<string, Reach>(Object.entries(before?.vector ?? {}));
  let latest: StoredEvent | undefined;
  for await (const events of batches) {
    for (const event of events) {
      if (latest && compareEvents(latest, event) > 0) return 'out-of-order';
      latest = event;
      fold.add(event);
      const { last, count } = vector.get(event.device) ?? { last: 0, count: 0 };
      vector.set(event.device, { last: Math.max(last, event.seq), count: count + 1 });
    }
  }
  const hlc = latest?.hlc ?? before?.hlc;
  if (hlc === undefined) return undefined;
  return {
    profile,
    version: PROGRESS_VERSION,
    hlc,
    vector: Object.fromEntries(vector),
    progress: fold.progress(),
  };
}
