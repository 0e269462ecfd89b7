// One page's dealings with the record: opens it, appends in call order, folds what was kept and what other tabs tell.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { NO_PROGRESS } from '../core/progress/progress.ts';
import type { RecordEnv } from '../core/record/record-env.ts';
import type { EventDraft, EventRef, EventType, StoredEvent } from '../schema/words/event.ts';
import type { EventBodies } from '../schema/words/event-bodies.ts';
import type { AppendResult, EventLog, OpenResult } from '../storage/event-log.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { createMemoryLog } from './memory-log.ts';
import type { RecordChannel } from './record-channel.ts';
import type { RecordState } from './record-state.ts';
import { createTimeline } from './timeline.ts';

/** The world around a session: where the log is, the other tabs, the clock. */
export type SessionParts = {
  readonly course: string;
  readonly env: RecordEnv;
  readonly openLog: () => Promise<OpenResult>;
  readonly join: (hear: (event: StoredEvent) => void) => RecordChannel;
  /** True while the page is hidden and may be gone the next moment. */
  readonly isLeaving: () => boolean;
};

export type Saved = { readonly saved: boolean };

export type RecordSession = {
  readonly store: StoreApi<RecordState>;
  readonly open: () => Promise<void>;
  readonly record: <T extends EventType>(type: T, ref: EventRef, body: EventBodies[T]) => Promise<Saved>;
  /** Reads the log again, after the page was frozen and may have missed what other tabs told. */
  readonly refresh: () => Promise<void>;
  /** The page is being left: what waits for its turn starts at once, in call order. */
  readonly leave: () => void;
};

/** A session that opens at its first use; `parts` is asked for then. */
export function createRecordSession(parts: () => SessionParts): RecordSession {
  const store = createStore<RecordState>()(() => ({ status: 'closed', progress: NO_PROGRESS }));
  let opening: Promise<Keeper> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let isLeaving = () => false;
  const waiting = new Set<() => void>();
  const leave = () => {
    for (const start of waiting) start();
  };
  const keeper = () => {
    if (!opening) {
      const world = parts();
      isLeaving = world.isLeaving;
      opening = openKeeper(world, store);
    }
    return opening;
  };
  return {
    store,
    open: async () => void (await keeper()),
    record: (type, ref, body) => {
      const draft: EventDraft = { type, ref, body };
      const turn = new Promise<void>((start) => {
        waiting.add(start);
        void queue.then(() => start());
        void queue.finally(() => waiting.delete(start));
      });
      const result = turn.then(async () => (await keeper()).keep(draft));
      queue = result.catch(() => {});
      if (isLeaving()) leave();
      return result;
    },
    leave,
    refresh: async () => (await opening)?.refresh(),
  };
}

type Keeper = { readonly keep: (draft: EventDraft) => Promise<Saved>; readonly refresh: () => Promise<void> };

async function openKeeper(parts: SessionParts, store: StoreApi<RecordState>): Promise<Keeper> {
  store.setState({ status: 'opening' });
  const opened = await parts.openLog().catch((): OpenResult => ({ ok: false, reason: 'blocked' }));
  return opened.ok ? keepOnDevice(parts, store, opened.log) : keepInMemory(parts, store, opened.reason);
}

function keepInMemory(parts: SessionParts, store: StoreApi<RecordState>, reason: StorageFailure): Keeper {
  const make = createMemoryLog(parts.course, parts.env);
  const { take } = createTimeline();
  store.setState({ status: statusOf(reason) });
  return {
    keep: async (draft) => {
      store.setState({ progress: take([make(draft)]) });
      return { saved: false };
    },
    refresh: async () => {},
  };
}

async function keepOnDevice(
  parts: SessionParts,
  store: StoreApi<RecordState>,
  opened: EventLog,
): Promise<Keeper> {
  let log = opened;
  const { take } = createTimeline();
  const fold = (events: readonly StoredEvent[]) =>
    take(events.filter(({ profile }) => profile === log.profile));
  const channel = parts.join((event) => store.setState({ progress: fold([event]) }));

  const refresh = async () => {
    const read = await log.readAll();
    store.setState(
      read.ok ? { status: 'ready', progress: fold(read.events) } : { status: statusOf(read.reason) },
    );
  };
  const reopen = async () => {
    const again = await parts.openLog();
    if (again.ok) log = again.log;
  };
  const appendTwice = async (draft: EventDraft): Promise<AppendResult> => {
    const first = await log.append(draft);
    if (first.ok) return first;
    if (first.reason === 'closed') await reopen();
    return log.append(draft);
  };

  await refresh();
  return {
    refresh,
    keep: async (draft) => {
      const result = await appendTwice(draft);
      if (!result.ok) {
        store.setState({ status: statusOf(result.reason) });
        return { saved: false };
      }
      store.setState({ status: 'ready', progress: fold([result.event]), savedAt: parts.env.now() });
      channel.tell(result.event);
      return { saved: true };
    },
  };
}

function statusOf(reason: StorageFailure): RecordState['status'] {
  return reason === 'quota' ? 'full' : 'unavailable';
}
