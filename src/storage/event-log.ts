// The append-only log of what a learner did: an event counts as kept when its transaction has completed.
import { compareHlc } from '../core/record/hlc.ts';
import { makeEvent } from '../core/record/make-event.ts';
import type { RecordEnv } from '../core/record/record-env.ts';
import type { EventDraft, StoredEvent } from '../schema/words/event.ts';
import { addAtEnd, addQuickly, readTip, type Tip } from './append-event.ts';
import { databaseName, LearnerDatabase, type ProfileRow } from './database.ts';
import { failureOf, type StorageFailure } from './failure.ts';
import { ensureProfile, type KnownProfile } from './identity.ts';
import { type OpenedDatabase, openDatabase } from './open-database.ts';
import { type ProfileDoor, profileDoor } from './profile-door.ts';
import type { RandomBytes } from './random-id.ts';
import { type RecordRead, readRecord, renewCheckpoint } from './read-record.ts';
import { isRemoved } from './removed.ts';
import { isSealingDue, sealOld } from './seal.ts';
import { streamEvents } from './stream-events.ts';
import { checkIn, type Refusal, type Taken, takeIn } from './take-in.ts';

export type LogOptions = RecordEnv & {
  readonly course: string;
  readonly base: string;
  readonly random: RandomBytes;
  /** Who was here before, for a database that has to be made anew. */
  readonly known?: KnownProfile | undefined;
  /** Hears that the database was taken away: deleted, cleared, or wanted by a newer version of the course. */
  readonly onGone?: () => void;
};

type Failed = { readonly ok: false; readonly reason: StorageFailure };
export type AppendResult = { readonly ok: true; readonly event: StoredEvent } | Failed;
export type ReadResult = ({ readonly ok: true } & RecordRead) | Failed;
export type TakeResult =
  | ({ readonly ok: true } & Taken)
  | { readonly ok: false; readonly reason: StorageFailure | Refusal };
export type CheckResult = ({ readonly ok: true } & Awaited<ReturnType<typeof checkIn>>) | Failed;
export type OpenResult =
  | { readonly ok: true; readonly log: EventLog }
  | (Failed & { readonly later?: Promise<OpenResult> });

/** `passive`: somebody else is active since; `removed`: it was wiped. */
export type Standing = 'active' | 'passive' | 'removed';

export type EventLog = {
  /** The device that writes here, and whose record this is. */
  readonly device: string;
  readonly profile: string;
  readonly owner: ProfileRow;
  readonly profiles: ProfileDoor;
  /** How the profile stands now. What can't be asked counts as in use. */
  readonly standing: () => Promise<Standing>;
  /** Resolves after the transaction completed. Throws only for a draft that says what its type cannot say. */
  readonly append: (draft: EventDraft) => Promise<AppendResult>;
  /** The profile's record as it can be folded: of all its devices, all types. */
  readonly read: () => Promise<ReadResult>;
  /** Every event of a profile (this one's when none is named), at most 1,000 at a time, each device's in order of seq. */
  readonly stream: (profile?: string) => AsyncIterable<readonly StoredEvent[]>;
  /** What taking in would do; reads only. */
  readonly checkIn: (events: readonly StoredEvent[], profile: string) => Promise<CheckResult>;
  /** Takes in a batch (at most some thousand events) for a profile, in one strict transaction, whole or not at all. */
  readonly takeIn: (events: readonly StoredEvent[], profile: string) => Promise<TakeResult>;
  /** Seals old events and renews the checkpoint where it's time. For idle moments; failing does no harm. */
  readonly tidy: () => Promise<void>;
  readonly close: () => void;
};

/** Opens the log of a course at a base path for the active profile, making both on the first visit. */
export async function openLog(options: LogOptions): Promise<OpenResult> {
  const name = databaseName(options.course, options.base);
  return toLog(await openDatabase(name, options.onGone ?? (() => {})), name, options);
}

async function toLog(opened: OpenedDatabase, name: string, options: LogOptions): Promise<OpenResult> {
  if (!opened.ok) {
    const { reason, later } = opened;
    return later
      ? { ok: false, reason, later: later.then((result) => toLog(result, name, options)) }
      : { ok: false, reason };
  }
  const { db } = opened;
  try {
    const owner = await ensureProfile(db, options.random, options.now(), options.known);
    const tip = await readTip(db, owner.device);
    return { ok: true, log: logOver(db, name, owner, tip, options) };
  } catch (error) {
    db.release();
    return { ok: false, reason: failureOf(error, 'blocked') };
  }
}

function logOver(
  db: LearnerDatabase,
  name: string,
  owner: ProfileRow,
  tip: Tip,
  options: LogOptions,
): EventLog {
  const { id: profile, device } = owner;
  const strictly = strictDoor(name);
  const writer = appender(db, { device, profile }, tip, options);
  const read = async (): Promise<ReadResult> => {
    const record = await readRecord(db, profile);
    // What the learner does next comes after all that is there, also after what was just taken in.
    writer.follow(record.events.at(-1)?.hlc ?? record.checkpoint?.hlc);
    return { ok: true, ...record };
  };
  return {
    device,
    profile,
    owner,
    profiles: profileDoor(db, options),
    standing: () => standingOf(db, profile).catch(() => 'active'),
    append: writer.append,
    read: () => settled(read),
    stream: (whose = profile) => streamEvents(db, whose),
    checkIn: (events, whose) =>
      settled(async () => ({ ok: true as const, ...(await checkIn(db, events, whose)) })),
    takeIn: (events, whose) =>
      settled(async () => {
        const result = await strictly((strict) => takeIn(strict, events, whose));
        return typeof result === 'string' ? { ok: false, reason: result } : { ok: true, ...result };
      }),
    tidy: async () => {
      await settled(async () => {
        if (await isSealingDue(db)) await strictly(sealOld);
        return renewCheckpoint(db, profile);
      });
    },
    close: () => db.release(),
  };
}

function standingOf(db: LearnerDatabase, profile: string): Promise<Standing> {
  return db.transaction('r', db.meta, async () => {
    if (await isRemoved(db, profile)) return 'removed';
    const active = await db.meta.get('active');
    return active && active.value !== profile ? 'passive' : 'active';
  });
}

/** Runs work over a connection of its own whose transactions are on the disk, not only handed over, when they complete. */
function strictDoor(name: string): <T>(work: (db: LearnerDatabase) => Promise<T>) => Promise<T> {
  return async (work) => {
    const db = new LearnerDatabase(name, 'strict');
    try {
      await db.open();
      return await work(db);
    } finally {
      db.release();
    }
  };
}

async function settled<T>(work: () => Promise<T>): Promise<T | Failed> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, reason: failureOf(error, 'closed') };
  }
}

type Identity = { readonly device: string; readonly profile: string };

type Writer = {
  readonly append: EventLog['append'];
  /** The next event will come after this reading. */
  readonly follow: (hlc: string | undefined) => void;
};

function appender(db: LearnerDatabase, identity: Identity, opened: Tip, options: LogOptions): Writer {
  let tip = opened;
  const follow = (hlc: string | undefined) => {
    if (hlc !== undefined && (tip.hlc === undefined || compareHlc(hlc, tip.hlc) > 0)) tip = { ...tip, hlc };
  };
  const append = async (draft: EventDraft): Promise<AppendResult> => {
    const before = tip;
    const next = makeEvent(draft, { ...identity, ...tip, course: options.course }, options);
    // A page that is being left does not wait for this one before it writes the next.
    tip = { seq: next.seq, hlc: next.hlc };
    try {
      const event = await addQuickly(db, next).catch(() =>
        addAtEnd(db, draft, next, options, tip.seq > next.seq),
      );
      if (event.seq > tip.seq) tip = { seq: event.seq, hlc: event.hlc };
      return { ok: true, event };
    } catch (error) {
      tip = await readTip(db, identity.device).catch(() => before);
      return { ok: false, reason: failureOf(error, 'closed') };
    }
  };
  return { append, follow };
}
