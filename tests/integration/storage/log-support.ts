// Opens logs over fake-indexeddb, each test with a device of its own.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import type { EventDraft } from '../../../src/schema/words/event.ts';
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
  const read = await log.readAll();
  if (!read.ok) throw new Error(`not read: ${read.reason}`);
  return read.events.map(({ body }) => (body as { value?: unknown }).value);
}
