// Puts one event at the end of the log, in a transaction of its own that is complete when the promise resolves.
import { Dexie } from 'dexie';
import { makeEvent } from '../core/record/make-event.ts';
import type { RecordEnv } from '../core/record/record-env.ts';
import type { EventDraft, StoredEvent } from '../schema/words/event.ts';
import type { LearnerDatabase } from './database.ts';
import { tailOf } from './device-range.ts';
import { refuseRemoved, removedMark } from './removed.ts';

/** What a device wrote last: nothing yet is seq 0. */
export type Tip = { readonly seq: number; readonly hlc?: string | undefined };

/**
 * The quick way, requests that wait for nothing and an explicit commit: it is under way before a closing page stops its scripts. `event`
 * continues what this tab has seen committed. Rejects when another tab has taken its seq meanwhile, or its profile was
 * wiped; which error that gives depends on how far the commit was (Chromium: ConstraintError, or AbortError around an UnknownError).
 */
export function addQuickly(db: LearnerDatabase, event: StoredEvent): Promise<StoredEvent> {
  return new Promise((resolve, reject) => {
    let unfollow = () => {};
    const adding = db.transaction('rw', db.events, db.meta, async ({ idbtrans }) => {
      const added = db.events.add(event);
      abortIfRemoved(idbtrans, event.profile);
      // A transaction that is aborted after its commit was asked for (Chromium, on a full disk) leaves the request without
      // an answer for ever: whichever comes first ends the waiting.
      const aborted = new Dexie.Promise<never>((_, fail) => {
        idbtrans.addEventListener('abort', () => fail(idbtrans.error));
      });
      unfollow = onClosed(idbtrans.db, reject);
      // The requests are queued by now; where commit is missing the transaction completes by itself a moment later.
      idbtrans.commit?.();
      await Dexie.Promise.race([added, aborted]);
    });
    adding.then(() => resolve(event), reject).finally(() => unfollow());
  });
}

/**
/**
 * Aborts the transaction when the profile was wiped, without asking first: where its mark is, adding the mark once more is an
 * error. Nobody handles it, also not Dexie, which would take it for dealt with and let the rest be committed.
 */
function abortIfRemoved(transaction: IDBTransaction, profile: string): void {
  const mark = removedMark(profile);
  const meta = transaction.objectStore('meta');
  meta.add(mark).addEventListener('error', (event) => event.stopPropagation());
  meta.delete(mark.key);
}

/**
 * Hears that the browser itself took the database away. A transaction whose commit was asked for just before then gets no
 * answer at all in Chromium, neither of its request nor of itself. Returns the way to stop listening.
 */
function onClosed(connection: IDBDatabase, hear: (error: Error) => void): () => void {
  const tell = () => hear(new Dexie.DatabaseClosedError());
  connection.addEventListener('close', tell);
  return () => connection.removeEventListener('close', tell);
}

/**
 * The sure way: reads the end of the log and writes after it, all in one transaction. When the quick way has kept
 * `attempted` although it reported an error, that is the event and nothing is written twice. When its place is free while
 * later ones are taken, it goes where it belongs, so that no gap stays. `isOvertaken`: this tab has made later events
 * meanwhile; then it keeps its clock reading, so that what was done first still comes first.
 */
export function addAtEnd(
  db: LearnerDatabase,
  draft: EventDraft,
  attempted: StoredEvent,
  env: RecordEnv,
  isOvertaken: boolean,
): Promise<StoredEvent> {
  const { course, profile, device, seq } = attempted;
  return db.transaction('rw', db.events, db.segments, db.meta, async () => {
    await refuseRemoved(db, profile);
    const there = await findEvent(db, device, seq);
    if (there && JSON.stringify(there) === JSON.stringify(attempted)) return there;
    const tip = await readTip(db, device);
    const isGap = !there && seq < tip.seq;
    const atEnd = makeEvent(draft, { course, profile, device, ...tip }, env);
    const event = isGap ? attempted : isOvertaken ? { ...atEnd, hlc: attempted.hlc } : atEnd;
    await db.events.add(event);
    return event;
  });
}

/** The event of a device with that seq, wherever it lies. */
async function findEvent(db: LearnerDatabase, device: string, seq: number): Promise<StoredEvent | undefined> {
  const hot = await db.events.get([device, seq]);
  if (hot) return hot;
  const segment = await db.segments
    .where('[device+first+last]')
    .between([device], [device, seq, Dexie.maxKey])
    .last();
  return segment?.events.find((event) => event.seq === seq);
}

/**
 * The device's last seq and the latest clock reading of the whole log, from the hot tail alone: sealing and taking in
 * always leave the newest event of every device there.
 */
export async function readTip(db: LearnerDatabase, device: string): Promise<Tip> {
  const own = await tailOf(db, device).last();
  const latest = await db.events.orderBy('hlc').last();
  return { seq: own?.seq ?? 0, hlc: latest?.hlc };
}
