// Puts one event at the end of the log, in a transaction of its own that is complete when the promise resolves.
import { Dexie } from 'dexie';
import { makeEvent, type Writer } from '../core/record/make-event.ts';
import type { RecordEnv } from '../core/record/record-env.ts';
import type { EventDraft, StoredEvent } from '../schema/words/event.ts';
import type { LearnerDatabase } from './database.ts';

/** What a device wrote last: nothing yet is seq 0. */
export type Tip = { readonly seq: number; readonly hlc?: string | undefined };

/**
 * The quick way, one request and an explicit commit: it is under way before a closing page stops its scripts. `writer`
 * must continue what it has seen committed; undefined when another tab has taken that seq meanwhile.
 */
export function appendAfter(
  db: LearnerDatabase,
  draft: EventDraft,
  writer: Writer,
  env: RecordEnv,
): Promise<StoredEvent | undefined> {
  const event = makeEvent(draft, writer, env);
  return db.transaction('rw', db.events, (tx) => {
    const added = db.events.add(event).then(
      () => event,
      (error: unknown) => {
        if (error instanceof Error && error.name === 'ConstraintError') return undefined;
        throw error;
      },
    );
    // Requests are queued by now; where commit is missing the transaction completes by itself a moment later.
    tx.idbtrans.commit?.();
    return added;
  });
}

/** The sure way: reads the end of the log and writes after it, all in one transaction. */
export function appendAtEnd(
  db: LearnerDatabase,
  draft: EventDraft,
  who: Omit<Writer, 'seq' | 'hlc'>,
  env: RecordEnv,
): Promise<StoredEvent> {
  return db.transaction('rw', db.events, async () => {
    const event = makeEvent(draft, { ...who, ...(await readTip(db, who.device)) }, env);
    await db.events.add(event);
    return event;
  });
}

/**
 * The device's last seq and the latest clock reading of the whole log, from the hot tail alone: whatever is sealed later
 * must leave the newest events of every device in the tail.
 */
export async function readTip(db: LearnerDatabase, device: string): Promise<Tip> {
  const own = await db.events
    .where('[device+seq]')
    .between([device, Dexie.minKey], [device, Dexie.maxKey])
    .last();
  const latest = await db.events.orderBy('hlc').last();
  return { seq: own?.seq ?? 0, hlc: latest?.hlc };
}
