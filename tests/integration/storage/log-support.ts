// Opens logs over fake-indexeddb, each test with a device of its own.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import type { EventDraft, StoredEvent } from '../../../src/schema/words/event.ts';
import { LearnerDatabase } from '../../../src/storage/database.ts';
import { type EventLog, type LogOptions, openLog } from '../../../src/storage/event-log.ts';

export const NAME = 'huikuan:c:/a/b/';

/** An empty device. */
export function freshDevice(): void {
  globalThis.indexedDB = new IDBFactory();
  Dexie.dependencies = { indexedDB: globalThis.indexedDB, IDBKeyRange: globalThis.IDBKeyRange };
}

let dice = 0;

export const options = (changes: Partial<LogOptions> = {}): LogOptions => ({
  course: 'c',
  base: '/a/b/',
  now: () => 1_700_000_000_000,
  tzOffsetMin: () => 480,
  random: (bytes) => {
    dice += 1;
    return bytes.fill(dice);
  },
  ...changes,
});

export async function opened(changes: Partial<LogOptions> = {}): Promise<EventLog> {
  const result = await openLog(options(changes));
  if (!result.ok) throw new Error(`not opened: ${result.reason}`);
  return result.log;
}

export const fieldDraft = (value: string): EventDraft => ({
  type: 'fieldSaved',
  ref: { id: 'l1', hash: 'h' },
  body: { lesson: 'l1', block: 'b1', field: 'f1', value },
});

export async function valuesOf(log: EventLog): Promise<readonly unknown[]> {
  return (await eventsOf(log)).map(({ body }) => (body as { value?: unknown }).value);
}

/** The events of the log's profile in order; for records short enough to be read whole. */
export async function eventsOf(log: EventLog): Promise<readonly StoredEvent[]> {
  const read = await log.read();
  if (!read.ok) throw new Error(`not read: ${read.reason}`);
  return read.events;
}

/** The database itself, opened beside the log. */
export async function rawDatabase(): Promise<LearnerDatabase> {
  const db = new LearnerDatabase(NAME);
  await db.open();
  return db;
}

/** Events of another device, one after the other, as its own log would have written them. */
export function foreignEvents(
  device: string,
  count: number,
  { from = 1, startMs = 1_700_000_000_000, profile = 'elsewhere' } = {},
): readonly StoredEvent[] {
  return Array.from({ length: count }, (_, i) => {
    const seq = from + i;
    const at = startMs + seq;
    return {
      id: `${device}-${seq}`,
      course: 'c',
      profile,
      device,
      seq,
      hlc: `${String(at).padStart(15, '0')}-00000`,
      at,
      tzOffsetMin: 480,
      type: 'fieldSaved',
      v: 1,
      ref: { id: 'l1', hash: 'h' },
      body: { lesson: 'l1', block: 'b1', field: `f${seq % 5}`, value: `${device} ${seq}` },
    };
  });
}
