// Takes in events that were written elsewhere: the union by (device, seq), batch by batch, each in one transaction.
import { isStoredEvent } from '../core/record/is-stored-event.ts';
import type { StoredEvent } from '../schema/words/event.ts';
import type { LearnerDatabase, SegmentRow } from './database.ts';
import { type DeviceSeqs, hasSeq, seqsOf, tailOf } from './device-range.ts';
import { refuseRemoved } from './removed.ts';
import { deleteSpan, leadingRun, segmentOf } from './seal.ts';

/** How many of a batch are new and how many were there. */
export type Taken = { readonly added: number; readonly known: number };

/** `conflict`: the device says otherwise of an event that is there; `other-profile`: it belongs to somebody else here. */
export type Refusal = 'conflict' | 'other-profile';

/** Rows of a batch that go straight into segments hold at most this many events … */
const SEGMENT = 1000;
/** … and shorter rests stay in the tail. */
const MIN_SEGMENT = 200;

type Batch = ReadonlyMap<string, readonly StoredEvent[]>;

/** What taking in these events would do; reads only. `conflicts` counts events that are there with other words. */
export function checkIn(
  db: LearnerDatabase,
  events: readonly StoredEvent[],
  profile: string,
): Promise<Taken & { readonly conflicts: number; readonly isForeign: boolean }> {
  return db.transaction('r', db.events, db.segments, db.devices, async () => {
    let added = 0;
    let conflicts = 0;
    let isForeign = false;
    const batch = byDevice(events);
    for (const [device, items] of batch) {
      const owner = await db.devices.get(device);
      if (owner && owner.profile !== profile) isForeign = true;
      const split = await splitKnown(db, device, items);
      added += split.fresh.length;
      conflicts += split.conflicts;
    }
    return { added, known: sizeOf(batch) - added, conflicts, isForeign };
  });
}

/** Takes in a batch for a profile; refuses it whole when one event contradicts the record or is somebody else's. */
export function takeIn(
  db: LearnerDatabase,
  events: readonly StoredEvent[],
  profile: string,
): Promise<Taken | Refusal> {
  const { events: tail, segments, devices, checkpoints, meta } = db;
  return db.transaction('rw', [tail, segments, devices, checkpoints, meta], async () => {
    await refuseRemoved(db, profile);
    const batch = byDevice(events);
    const fresh: (readonly [string, readonly StoredEvent[]])[] = [];
    for (const [device, items] of batch) {
      const owner = await devices.get(device);
      if (owner && owner.profile !== profile) return 'other-profile';
      const split = await splitKnown(db, device, items);
      if (split.conflicts > 0) return 'conflict';
      if (split.fresh.length > 0) fresh.push([device, split.fresh]);
    }
    for (const [device, items] of fresh) {
      await devices.put({ device, profile });
      await addToDevice(db, device, items);
    }
    const all = fresh.flatMap(([, items]) => items);
    await dropOvertaken(db, profile, all);
    return { added: all.length, known: sizeOf(batch) - all.length };
  });
}

/** Valid events by device, each seq once, in order. The first copy counts; a second one that differs is kept as conflict. */
function byDevice(events: readonly StoredEvent[]): Batch {
  const batch = new Map<string, StoredEvent[]>();
  for (const event of events) {
    if (!isStoredEvent(event)) throw new Error(`not an event: ${JSON.stringify(event)}`);
    const items = batch.get(event.device) ?? [];
    items.push(event);
    batch.set(event.device, items);
  }
  for (const items of batch.values()) items.sort((a, b) => a.seq - b.seq);
  return batch;
}

const sizeOf = (batch: Batch) => [...batch.values()].reduce((sum, items) => sum + items.length, 0);

/** Parts new events from known ones; known ones are compared word for word. */
async function splitKnown(
  db: LearnerDatabase,
  device: string,
  items: readonly StoredEvent[],
): Promise<{ readonly fresh: readonly StoredEvent[]; readonly conflicts: number }> {
  const seqs = await seqsOf(db, device);
  const known = items.filter(({ seq }) => hasSeq(seqs, seq));
  const stored = known.length > 0 ? await eventsAt(db, device, seqs, known) : new Map<number, string>();
  const seen = new Map(stored);
  const fresh: StoredEvent[] = [];
  let conflicts = 0;
  for (const item of items) {
    const words = JSON.stringify(item);
    const before = seen.get(item.seq);
    if (before === undefined) {
      seen.set(item.seq, words);
      fresh.push(item);
    } else if (before !== words) conflicts += 1;
  }
  return { fresh, conflicts };
}

/** The stored words of the known events, by seq; reads only the segments that hold one of them. */
async function eventsAt(
  db: LearnerDatabase,
  device: string,
  { sealed }: DeviceSeqs,
  known: readonly StoredEvent[],
): Promise<ReadonlyMap<number, string>> {
  const wanted = new Set(known.map(({ seq }) => seq));
  const words = new Map<number, string>();
  const take = (events: readonly StoredEvent[]) => {
    for (const event of events) if (wanted.has(event.seq)) words.set(event.seq, JSON.stringify(event));
  };
  for (const { first, last } of sealed) {
    if (!known.some(({ seq }) => first <= seq && seq <= last)) continue;
    const row: SegmentRow | undefined = await db.segments.get([device, first, last]);
    take(row?.events ?? []);
  }
  take(await tailOf(db, device).toArray());
  return words;
}

/** Adds new events of a device: what makes a decent segment is sealed at once, together with the tail it continues. */
async function addToDevice(
  db: LearnerDatabase,
  device: string,
  fresh: readonly StoredEvent[],
): Promise<void> {
  const tail = await tailOf(db, device).toArray();
  const inTail = new Set(tail.map(({ seq }) => seq));
  const merged = [...tail, ...fresh].sort((a, b) => a.seq - b.seq);
  // The newest event of a device always lies in its tail, so this is the newest of all.
  const newest = merged.at(-1)?.seq ?? 0;
  const stay: StoredEvent[] = [];
  for (let rest: readonly StoredEvent[] = merged; rest.length > 0; ) {
    const run = leadingRun(rest);
    rest = rest.slice(run.length);
    stay.push(...(await sealRun(db, device, run, newest, inTail)));
  }
  await db.events.bulkAdd(stay.filter(({ seq }) => !inTail.has(seq)));
}

/** Seals a run in full segments and a long enough rest; gives back what belongs into the tail, the newest event always. */
async function sealRun(
  db: LearnerDatabase,
  device: string,
  run: readonly StoredEvent[],
  newest: number,
  inTail: ReadonlySet<number>,
): Promise<readonly StoredEvent[]> {
  const keep = run.at(-1)?.seq === newest ? run.slice(-1) : [];
  let rest = run.slice(0, run.length - keep.length);
  while (rest.length >= MIN_SEGMENT) {
    const segment = segmentOf(device, rest.slice(0, SEGMENT));
    if (!segment) break;
    await db.segments.add(segment);
    if (segment.events.some(({ seq }) => inTail.has(seq))) await deleteSpan(db, segment);
    rest = rest.slice(SEGMENT);
  }
  return [...rest, ...keep];
}

/** A checkpoint that reaches beyond the earliest newcomer has folded in the wrong order: away with it. */
async function dropOvertaken(
  db: LearnerDatabase,
  profile: string,
  added: readonly StoredEvent[],
): Promise<void> {
  const checkpoint = await db.checkpoints.get(profile);
  if (checkpoint && added.some(({ hlc }) => hlc <= checkpoint.hlc)) await db.checkpoints.delete(profile);
}
