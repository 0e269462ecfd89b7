// Keeps drafts in the log of this device; what can't be kept yet waits, and a log that was taken away is opened anew.
import type { StoreApi } from 'zustand/vanilla';
import { makeEvent } from '../core/record/make-event.ts';
import type { EventDraft, StoredEvent } from '../schema/words/event.ts';
import type { ProfileRow } from '../storage/database.ts';
import type { EventLog, OpenResult } from '../storage/event-log.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { KnownProfile } from '../storage/identity.ts';
import type { DraftStash } from './draft-stash.ts';
import type { LastKnownNote } from './last-known.ts';
import type { RecordChannel, RecordNews } from './record-channel.ts';
import type { RecordState } from './record-state.ts';
import { createRecordView, type RecordView, statusOf, type ViewParts } from './record-view.ts';
import { createWaitingLine, type WaitingLine } from './waiting-line.ts';

/** Where the log is, the other tabs, the clock, and the notes beside the log. */
export type KeeperParts = ViewParts & {
  /** Opens the log; a new database gets this profile. `onGone` hears when it is taken away. */
  readonly openLog: (known: KnownProfile | undefined, onGone: () => void) => Promise<OpenResult>;
  readonly join: (hear: (news: RecordNews) => void) => RecordChannel;
  readonly stash: DraftStash;
  readonly isLocked: (owner: ProfileRow) => boolean;
  /** Runs work in an idle moment. */
  readonly whenIdle: (work: () => void) => void;
  /** Runs work again in some seconds. */
  readonly later: (work: () => unknown) => void;
  /** Loads the page anew, because somebody else learns here now. */
  readonly reload: () => void;
};

export type Saved = { readonly saved: boolean };

export type Keeper = {
  readonly keep: (draft: EventDraft) => Promise<Saved>;
  /** The page comes back after it was frozen: reads the log again, or starts anew when somebody else learns here now. */
  readonly wake: () => Promise<void>;
  readonly reread: () => Promise<void>;
  readonly log: () => EventLog | undefined;
  readonly tellSwitched: () => void;
  readonly forgetLost: () => void;
};

/** So many appends between two looks whether the log wants tidying. */
const TIDY_EVERY = 50;
/** Events given back to an emptied database at a time. */
const GIVE_BACK = 2000;
/** Stands in for the writer where only the draft is looked at. */
const NOBODY = { course: 'c', profile: 'p', device: 'd', seq: 0 };

/** Opens the record and keeps what comes. Resolves when it is open or it's clear that it can't be now. */
export async function createKeeper(parts: KeeperParts, store: StoreApi<RecordState>): Promise<Keeper> {
  const waiting = createWaitingLine(parts.stash, parts.known.read()?.profile);
  const view = createRecordView(parts, store, waiting);
  const door = createDoor(parts, store, view, waiting, () => void line.drain());
  const append = createAppender(parts, store, view, door);
  const line = createLine(parts, view, door, waiting, append);

  store.setState({ status: 'opening' });
  await door.open();
  line.resume();
  return {
    keep: async (draft) => {
      if (!door.isWritable()) return { saved: false };
      // A draft that makes no sense throws here, before it can stand in anybody's way.
      makeEvent(draft, NOBODY, parts.env);
      const isFree = waiting.first() === undefined || (await line.drain());
      if (isFree && (await append(draft))) return { saved: true };
      if (door.isWritable()) line.wait(draft);
      return { saved: false };
    },
    wake: door.wake,
    reread: async () => {
      settleLost(parts.known);
      await door.refresh();
      door.tell({ kind: 'changed' });
    },
    log: door.log,
    tellSwitched: door.tellSwitched,
    forgetLost: view.forgetLost,
  };
}

type Door = {
  readonly log: () => EventLog | undefined;
  /** Neither locked nor wiped. */
  readonly isWritable: () => boolean;
  /** Opens the log, anew if it was open. */
  readonly open: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly wake: () => Promise<void>;
  /** The profile may have been wiped while this page was at work: then nothing of it stays here. */
  readonly check: () => Promise<void>;
  readonly tell: (news: RecordNews) => void;
  readonly tellSwitched: () => void;
};

/** Has the log open, hears the other tabs, and gives an emptied database back what the page holds. */
function createDoor(
  parts: KeeperParts,
  store: StoreApi<RecordState>,
  view: RecordView,
  waiting: WaitingLine,
  onOpen: () => void,
): Door {
  let log: EventLog | undefined;
  let owner: ProfileRow | undefined;
  let opening: Promise<void> | undefined;
  let isLocked = false;
  let isWiped = false;
  let isTakenCareOf = false;

  /** Somebody else learns here now. Whoever told the others loads this page anew himself. */
  const startAnew = () => {
    if (!isTakenCareOf) parts.reload();
  };
  const letGo = ({ id }: Pick<ProfileRow, 'id'>) => {
    isWiped = true;
    waiting.drop();
    parts.known.forget(id);
    startAnew();
  };
  // After everything that leaves a trace, never before: what was wiped in between is noticed then.
  const check = async () => {
    if (log && (await log.standing()) === 'removed') letGo(log.owner);
  };
  const refresh = async () => {
    if (!log || isLocked) return;
    await view.refresh(log);
    await check();
  };
  const wake = async () => {
    if (!log || !owner) return;
    const noted = parts.known.read();
    const isOther = noted !== undefined && noted.profile !== owner.id;
    if (isOther || (await log.standing()) === 'passive') return startAnew();
    await refresh();
  };
  const use = async (opened: EventLog) => {
    if (owner && owner.id !== opened.profile) return handOver(opened, owner);
    log = opened;
    owner = opened.owner;
    isLocked = parts.isLocked(opened.owner);
    if (isLocked) return store.setState({ status: 'locked' });
    if (!(await giveBack(opened, opened.profile, view.held()))) parts.later(open);
    waiting.claim(opened.profile);
    const isRead = await view.refresh(opened);
    await check();
    if (!isRead) return;
    parts.whenIdle(() => void opened.tidy());
    onOpen();
  };
  /** Somebody else has begun here meanwhile: nothing that this page holds is his; it goes where it belongs. */
  const handOver = async (opened: EventLog, { id, name }: ProfileRow) => {
    if (!(await opened.profiles.restore({ profile: id, name }))) return letGo({ id });
    if (await giveBack(opened, id, view.held())) startAnew();
    else parts.later(open);
  };
  const tryToOpen = async () => {
    const known = owner ? { profile: owner.id, name: owner.name } : parts.known.read();
    const opened = await parts
      .openLog(known, () => void open())
      .catch((): OpenResult => ({ ok: false, reason: 'blocked' }));
    if (opened.ok) return use(opened.log);
    view.show({ status: statusOf(opened.reason) });
    void opened.later?.then((late) => {
      if (!late.ok) return;
      if (log) late.log.close();
      else void use(late.log);
    });
    if (view.held().length > 0 && opened.reason !== 'newer') parts.later(() => log ?? open());
  };
  const open = () => {
    log?.close();
    log = undefined;
    opening ??= tryToOpen().finally(() => {
      opening = undefined;
    });
    return opening;
  };
  const channel = parts.join((news) => {
    if (news.kind === 'switched') return parts.reload();
    if (news.kind === 'changed') return void refresh();
    const isMine = news.event.device === log?.device && !isLocked;
    if (isMine && !view.kept(news.event, false)) void refresh();
  });
  return {
    log: () => log,
    isWritable: () => !isLocked && !isWiped,
    open,
    refresh,
    wake,
    check,
    tell: channel.tell,
    tellSwitched: () => {
      isTakenCareOf = true;
      channel.tell({ kind: 'switched' });
    },
  };
}

/** Appends a draft, with a second try, the log opened anew if it was taken away. True when it is kept. */
function createAppender(parts: KeeperParts, store: StoreApi<RecordState>, view: RecordView, door: Door) {
  let count = 0;
  let isCheckDue = false;
  /** Once for all that is kept until then: asked after every event it would make each next one wait. */
  const checkSoon = () => {
    if (isCheckDue) return;
    isCheckDue = true;
    parts.later(() => {
      isCheckDue = false;
      return door.check();
    });
  };
  const kept = (event: StoredEvent) => {
    if (!view.kept(event, true)) void door.refresh();
    door.tell({ kind: 'kept', event });
    checkSoon();
    count += 1;
    if (count % TIDY_EVERY === 0) parts.whenIdle(() => void door.log()?.tidy());
  };
  return async (draft: EventDraft, onKept: () => void = () => {}): Promise<boolean> => {
    let reason: StorageFailure | undefined;
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const result = await door.log()?.append(draft);
      if (!result) return false;
      if (result.ok) {
        onKept();
        kept(result.event);
        return true;
      }
      reason = result.reason;
      if (reason === 'removed') await door.check();
      if (reason !== 'closed') break;
      await door.open();
    }
    if (reason && door.log()) store.setState({ status: statusOf(reason) });
    return false;
  };
}

/** What could not be kept waits in line, and is tried again before the next draft and every few seconds. */
function createLine(
  parts: KeeperParts,
  view: RecordView,
  door: Door,
  waiting: WaitingLine,
  append: ReturnType<typeof createAppender>,
) {
  let draining: Promise<boolean> | undefined;
  const drainAll = async (): Promise<boolean> => {
    for (let next = waiting.first(); next; next = waiting.first()) {
      if (!(await append(next, waiting.shift))) return false;
    }
    return true;
  };
  /** Keeps what waits, in order, until one can't be kept. True when nothing waits any more. */
  const drain = () => {
    draining ??= drainAll().finally(() => {
      draining = undefined;
    });
    return draining;
  };
  const tryLater = () =>
    parts.later(async () => {
      if (waiting.first() === undefined || !door.isWritable()) return;
      if (!door.log()) await door.open();
      if (!(await drain())) tryLater();
    });
  const wait = (draft: EventDraft) => {
    const isFirst = waiting.first() === undefined;
    waiting.push(draft, door.log()?.profile);
    view.show();
    if (isFirst) tryLater();
  };
  /** What an earlier page of this tab left waiting is tried again as well, whatever came of opening. */
  const resume = () => {
    if (waiting.first() !== undefined) tryLater();
  };
  return { drain, wait, resume };
}

/** Gives a database that was emptied under the page what the page still holds. False when not all of it went in. */
async function giveBack(log: EventLog, profile: string, held: readonly StoredEvent[]): Promise<boolean> {
  for (let at = 0; at < held.length; at += GIVE_BACK) {
    const result = await log.takeIn(held.slice(at, at + GIVE_BACK), profile);
    // What contradicts the database was not lost with it.
    if (!result.ok && result.reason !== 'conflict' && result.reason !== 'other-profile') return false;
  }
  return true;
}

/** What was lost is restored, as far as it will be. */
function settleLost(note: LastKnownNote): void {
  const known = note.read();
  if (!known) return;
  const { lost: _, ...rest } = known;
  note.write({ ...rest, events: 0 });
}
