// The cached fold of a long record: made when enough has come since the last, used only while it agrees with the events.

import type { Progress } from '../core/progress/progress.ts';
import { createProgressFold, PROGRESS_VERSION } from '../core/progress/progress-fold.ts';
import { compareEvents, sortEvents } from '../core/record/compare-events.ts';
import { compareHlc } from '../core/record/hlc.ts';
import type { StoredEvent } from '../schema/words/event.ts';
import type { CheckpointRow, LearnerDatabase, Reach } from './database.ts';
import type { DeviceRead } from './device-extent.ts';
import { refuseRemoved } from './removed.ts';
import { streamInOrder } from './stream-events.ts';

/** A checkpoint that can be folded on. */
export type Checkpoint = Omit<CheckpointRow, 'text'> & { readonly progress: Progress };

/** Whether today's fold made it. */
export function isOfToday({ version }: CheckpointRow): boolean {
  return version === PROGRESS_VERSION;
}

/** Whether of each of its devices exactly as many events are there up to its reach as it has folded. */
export function agreesWith(
  { vector }: CheckpointRow,
  reads: readonly Pick<DeviceRead, 'device' | 'before'>[],
): boolean {
  const there = new Map(reads.map(({ device, before }) => [device, before]));
  return Object.entries(vector).every(([device, { count }]) => there.get(device) === count);
}

/** The checkpoint that a row holds. */
export function openCheckpoint({ text, ...row }: CheckpointRow): Checkpoint {
  return { ...row, progress: JSON.parse(text) };
}

/** Whether the events come after everything that the checkpoint has folded. */
export function comesAfter(checkpoint: Pick<CheckpointRow, 'hlc'>, events: readonly StoredEvent[]): boolean {
  return events.every(({ hlc }) => compareHlc(hlc, checkpoint.hlc) > 0);
}

/** Folds the whole record, a segment at a time, and keeps the result. Undefined for a record without events. */
export async function makeCheckpoint(db: LearnerDatabase, profile: string): Promise<Checkpoint | undefined> {
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
  before: Checkpoint,
  events: readonly StoredEvent[],
): Promise<Checkpoint | undefined> {
  return keep(db, await foldOnto(before.profile, before, [events]));
}

type Folded = Checkpoint | 'out-of-order' | undefined;

async function keep(db: LearnerDatabase, folded: Folded): Promise<Checkpoint | undefined> {
  if (folded === undefined || folded === 'out-of-order') return undefined;
  const { progress, ...row } = folded;
  await db.transaction('rw', db.checkpoints, db.meta, async () => {
    await refuseRemoved(db, row.profile);
    await db.checkpoints.put({ ...row, text: asciiText(progress) });
  });
  return folded;
}

/** JSON in ASCII alone: a browser keeps it as one byte a character and parses it faster than it clones the objects. */
function asciiText(progress: Progress): string {
  return JSON.stringify(progress).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

async function foldOnto(
  profile: string,
  before: Checkpoint | undefined,
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
