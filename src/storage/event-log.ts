// The append-only log of what a learner did: an event counts as kept when its transaction has completed.
import { sortEvents } from '../core/record/compare-events.ts';
import { isStoredEvent } from '../core/record/is-stored-event.ts';
import { makeEvent } from '../core/record/make-event.ts';
import type { RecordEnv } from '../core/record/record-env.ts';
import type { EventDraft, StoredEvent } from '../schema/words/event.ts';
import { addAtEnd, addQuickly, readTip, type Tip } from './append-event.ts';
import { databaseName, type LearnerDatabase } from './database.ts';
import { failureOf, type StorageFailure } from './failure.ts';
import { ensureIdentity, type Identity } from './identity.ts';
import { openDatabase } from './open-database.ts';
import type { RandomBytes } from './random-id.ts';

export type LogOptions = RecordEnv & {
  readonly course: string;
  readonly base: string;
  readonly random: RandomBytes;
};

type Failed = { readonly ok: false; readonly reason: StorageFailure };
export type AppendResult = { readonly ok: true; readonly event: StoredEvent } | Failed;
export type ReadResult = { readonly ok: true; readonly events: readonly StoredEvent[] } | Failed;
export type OpenResult = { readonly ok: true; readonly log: EventLog } | Failed;

export type EventLog = Identity & {
  /** Resolves after the transaction completed. Throws only for a draft that says what its type cannot say. */
  readonly append: (draft: EventDraft) => Promise<AppendResult>;
  /** Every event of the database in order, of all profiles and types, wherever it lies. */
  readonly readAll: () => Promise<ReadResult>;
  readonly close: () => void;
};

/** Opens the log of a course at a base path, making it on the first visit. */
export async function openLog(options: LogOptions): Promise<OpenResult> {
  const opened = await openDatabase(databaseName(options.course, options.base));
  if (!opened.ok) return opened;
  const { db } = opened;
  try {
    const identity = await ensureIdentity(db, options.random);
    const tip = await readTip(db, identity.device);
    return {
      ok: true,
      log: {
        ...identity,
        append: appender(db, identity, tip, options),
        readAll: () => readAll(db),
        close: () => db.close(),
      },
    };
  } catch (error) {
    db.close();
    return { ok: false, reason: failureOf(error, 'blocked') };
  }
}

function appender(
  db: LearnerDatabase,
  identity: Identity,
  opened: Tip,
  options: LogOptions,
): EventLog['append'] {
  let tip = opened;
  return async (draft) => {
    const before = tip;
    const next = makeEvent(draft, { ...identity, ...tip, course: options.course }, options);
    // A page that is being left does not wait for this one before it writes the next.
    tip = { seq: next.seq, hlc: next.hlc };
    try {
      const event = await addQuickly(db, next).catch(() => addAtEnd(db, draft, next, options));
      if (event.seq > tip.seq) tip = { seq: event.seq, hlc: event.hlc };
      return { ok: true, event };
    } catch (error) {
      tip = await readTip(db, identity.device).catch(() => before);
      return { ok: false, reason: failureOf(error, 'closed') };
    }
  };
}

async function readAll(db: LearnerDatabase): Promise<ReadResult> {
  try {
    return { ok: true, events: sortEvents((await db.events.toArray()).filter(isStoredEvent)) };
  } catch (error) {
    return { ok: false, reason: failureOf(error, 'closed') };
  }
}
