// Puts one event at the end of the log, in a transaction of its own that is complete when the promise resolves.
import { Dexie } from 'dexie';
import { makeEvent } from '../core/record/make-event.ts';
import type { RecordEnv } from '../core/record/record-env.ts';
import type { EventDraft, StoredEvent } from '../schema/words/event.ts';
import type { LearnerDatabase } from './database.ts';

/** What a device wrote last: nothing yet is seq 0. */
export type Tip = { readonly seq: number; readonly hlc?: string | undefined };

/**
 * The quick way, one request and an explicit commit: it is under way before a closing page stops its scripts. `event`
 * continues what this tab has seen committed. Rejects when another tab has taken its seq meanwhile; which error that
 * gives depends on how far the commit was (Chromium: ConstraintError, or AbortError around an UnknownError).
 */
export function addQuickly(db: LearnerDatabase, event: StoredEvent): Promise<StoredEvent> {
  return db.transaction('rw', db.events, async (tx) => {
    const added = db.events.add(event);
    // The request is queued by now; where commit is missing the transaction completes by itself a moment later.
    tx.idbtrans.commit?.();
    await added;
    return event;
  });
}

/**
 * The sure way: reads the end of the log and writes after it, all in one transaction. When the quick way has kept
 * `attempted` although it reported an error, that is the event and nothing is written twice. When its place is free while
 * later ones are taken, it goes where it belongs, so that no gap stays.
 */
export function addAtEnd(
  db: LearnerDatabase,
  draft: EventDraft,
  attempted: StoredEvent,
  env: RecordEnv,
): Promise<StoredEvent> {
  const { course, profile, device, seq } = attempted;
  return db.transaction('rw', db.events, async () => {
    const there = await db.events.get([device, seq]);
    if (there && JSON.stringify(there) === JSON.stringify(attempted)) return there;
    const tip = await readTip(db, device);
    const isGap = !there && seq < tip.seq;
    const event = isGap ? attempted : makeEvent(draft, { course, profile, device, ...tip }, env);
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
