// What the measured page can do, through the doors that pages use: open the record, append, make and import a backup.
import type { Progress } from '../../../src/core/progress/progress.ts';
import type { StoredEvent } from '../../../src/schema/words/event.ts';
import { databaseName, LearnerDatabase } from '../../../src/storage/database.ts';
import { type EventLog, openLog } from '../../../src/storage/event-log.ts';
import { importBackup, makeBackup, openBackup } from '../../../src/stores/backup.ts';
import { openRecord, record, recordStore } from '../../../src/stores/record-store.ts';
import { createTimeline } from '../../../src/stores/timeline.ts';
import { generateHistory } from './generate-history.ts';
import { watchBlocks } from './watch-blocks.ts';

const SEGMENT = 1000;
/** Longest tail that isn't sealed yet. */
const TAIL = 1500;
const PHONE = 'b0b1b2b3b4b5b6b7';

const { course = '', base = '/' } = document.documentElement.dataset;
const name = databaseName(course, base);

/** Puts a record of `total` events of two devices into a new database, in the shape that sealing and importing leave. */
export async function fill(total: number): Promise<void> {
  const log = await openedLog();
  const { device, profile } = log;
  log.close();
  await withDatabase(async (db) => {
    await db.devices.put({ device: PHONE, profile });
    const hot = new Map<string, StoredEvent[]>([
      [device, []],
      [PHONE, []],
    ]);
    let left = total;
    for (const event of generateHistory({ course, profile, devices: [device, PHONE], seed: base })) {
      const tail = hot.get(event.device) ?? [];
      tail.push(event);
      if (tail.length >= TAIL) await seal(db, tail.splice(0, SEGMENT));
      left -= 1;
      if (left === 0) break;
    }
    for (const tail of hot.values()) await db.events.bulkAdd(tail);
  });
}

async function seal(db: LearnerDatabase, events: readonly StoredEvent[]): Promise<void> {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) throw new Error('nothing to seal');
  await db.segments.add({ device: first.device, first: first.seq, last: last.seq, events });
}

/** Away with the cache of the fold. */
export function forgetCheckpoint(): Promise<void> {
  return withDatabase((db) => db.checkpoints.clear());
}

async function withDatabase(work: (db: LearnerDatabase) => Promise<void>): Promise<void> {
  const db = new LearnerDatabase(name);
  await db.open();
  await work(db);
  db.release();
}

async function openedLog(): Promise<EventLog> {
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
  const opened = await openLog({ course, base, now: () => Date.now(), random });
  if (!opened.ok) throw new Error(opened.reason);
  return opened.log;
}

/** ms from the first look into the open database to the progress. */
export async function fold(expected: number): Promise<number> {
  const log = await openedLog();
  const startedAt = performance.now();
  const read = await log.read();
  if (!read.ok) throw new Error(read.reason);
  const timeline = createTimeline(read.checkpoint);
  timeline.take(read.events);
  const progress = timeline.progress();
  const ms = performance.now() - startedAt;
  log.close();
  const folded = eventsIn(progress);
  if (folded !== expected) throw new Error(`${folded} events folded, expected ${expected}`);
  return ms;
}

/** ms from nothing to the progress that pages show; to be asked once a page. */
export async function open(expected: number): Promise<number> {
  const startedAt = performance.now();
  await openRecord();
  const ms = performance.now() - startedAt;
  const { status, total, progress } = recordStore.getState();
  const folded = eventsIn(progress);
  if (status !== 'ready' || total !== expected || folded !== expected)
    throw new Error(`${status}: ${total} events, ${folded} folded, expected ${expected}`);
  return ms;
}

function eventsIn({ devices }: Progress): number {
  return Object.values(devices).reduce((sum, { events }) => sum + events, 0);
}

/** ms from each step of the learner until the page may say that it is kept. */
export async function append(count: number): Promise<readonly number[]> {
  const times: number[] = [];
  const ref = { id: 'm1-lesson', hash: '0a1b2c3d4e5f' };
  for (let i = 0; i < count; i += 1) {
    const startedAt = performance.now();
    const body = { lesson: ref.id, section: 'm1-lesson-s1', fraction: (i % 100) / 100 };
    const { saved } = await record('positionMoved', ref, body);
    if (!saved) throw new Error(`not kept: ${recordStore.getState().status}`);
    times.push(performance.now() - startedAt);
  }
  return times;
}

/** Makes a backup and hands it over as a download. */
export async function download(): Promise<{ readonly ms: number; readonly bytes: number }> {
  const startedAt = performance.now();
  const made = await makeBackup({});
  if (!made.ok) throw new Error(made.reason);
  const ms = performance.now() - startedAt;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(made.blob);
  link.download = made.file;
  link.click();
  return { ms, bytes: made.blob.size };
}

export type Import = {
  readonly checkMs: number;
  readonly takeMs: number;
  readonly added: number;
  readonly wasCancelled: boolean;
  /** How often progress was told, and the longest time (ms) that the page could answer nobody. */
  readonly told: number;
  readonly blockedMs: number;
  /** ms from the wish to stop until it had stopped. */
  readonly stopMs: number;
};

/** Checks the chosen file and takes it in; with `cancelAt` (0 to 1) the learner stops it there. */
export async function takeIn(cancelAt?: number): Promise<Import> {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('no file was chosen');
  const blocks = watchBlocks();
  const stop = new AbortController();
  let told = 0;
  let stoppedAt = Number.NaN;
  const startedAt = performance.now();
  const opened = await openBackup(file, undefined, () => {
    told += 1;
  });
  if (!opened.ok) throw new Error(opened.reason);
  const checkedAt = performance.now();
  const result = await importBackup(opened.preview, {
    into: 'mine',
    file: file.name,
    signal: stop.signal,
    onProgress: ({ done, total }) => {
      told += 1;
      if (cancelAt === undefined || stop.signal.aborted || done / total < cancelAt) return;
      stoppedAt = performance.now();
      stop.abort();
    },
  });
  if (!result.ok) throw new Error(result.reason);
  const endedAt = performance.now();
  return {
    checkMs: checkedAt - startedAt,
    takeMs: endedAt - checkedAt,
    added: result.added,
    wasCancelled: result.wasCancelled,
    told,
    blockedMs: blocks.longest(),
    stopMs: endedAt - stoppedAt,
  };
}
