// One page's dealings with the record: opens it, appends in call order, folds what was kept and what other tabs tell.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { NO_PROGRESS } from '../core/progress/progress.ts';
import type { EventDraft, EventRef, EventType } from '../schema/words/event.ts';
import type { EventBodies } from '../schema/words/event-bodies.ts';
import type { EventLog } from '../storage/event-log.ts';
import { createKeeper, type Keeper, type KeeperParts, type Saved } from './record-keeper.ts';
import type { RecordState } from './record-state.ts';

/** The world around a session. */
export type SessionParts = KeeperParts & {
  /** True while the page is hidden and may be gone the next moment. */
  readonly isLeaving: () => boolean;
};

export type RecordSession = {
  readonly store: StoreApi<RecordState>;
  readonly open: () => Promise<void>;
  readonly record: <T extends EventType>(type: T, ref: EventRef, body: EventBodies[T]) => Promise<Saved>;
  /** The page was frozen and may have missed what other tabs told: reads the log again, or starts anew for somebody else. */
  readonly wake: () => Promise<void>;
  /** The page is being left: what waits for its turn starts at once, in call order. */
  readonly leave: () => void;
  /** The log on the device, opened if need be; undefined where nothing can be kept. */
  readonly log: () => Promise<EventLog | undefined>;
  /** Events came from elsewhere: folds anew and tells the other tabs. What was found missing counts as settled. */
  readonly reread: () => Promise<void>;
  /** Somebody else learns here from now on: tells the other tabs; the caller loads the page anew. */
  readonly switched: () => Promise<void>;
  /** The learner goes on without what was lost: it isn't spoken of again. */
  readonly forgetLost: () => void;
};

/** A session that opens at its first use; `parts` is asked for then. */
export function createRecordSession(parts: () => SessionParts): RecordSession {
  const store = createStore<RecordState>()(() => ({
    status: 'closed',
    progress: NO_PROGRESS,
    total: 0,
    waiting: 0,
  }));
  let opening: Promise<Keeper> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let isLeaving = () => false;
  const turns = new Set<() => void>();
  const leave = () => {
    for (const start of turns) start();
  };
  const keeper = () => {
    if (!opening) {
      const world = parts();
      isLeaving = world.isLeaving;
      opening = createKeeper(world, store);
    }
    return opening;
  };
  return {
    store,
    open: async () => void (await keeper()),
    record: (type, ref, body) => {
      const draft: EventDraft = { type, ref, body };
      const turn = new Promise<void>((start) => {
        turns.add(start);
        void queue.then(() => start());
        void queue.finally(() => turns.delete(start));
      });
      const result = turn.then(async () => (await keeper()).keep(draft));
      queue = result.catch(() => {});
      if (isLeaving()) leave();
      return result;
    },
    leave,
    wake: async () => (await opening)?.wake(),
    log: async () => (await keeper()).log(),
    reread: async () => (await keeper()).reread(),
    switched: async () => {
      leave();
      await queue;
      (await keeper()).tellSwitched();
    },
    forgetLost: () => void opening?.then((one) => one.forgetLost()),
  };
}
