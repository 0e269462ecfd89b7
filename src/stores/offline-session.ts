// One page's dealings with the course offline, put together over a world that is asked for at the first use.
import { createStore } from 'zustand/vanilla';
import { EMPTY_INDEX } from '../offline/offline-index.ts';
import { offlineCache } from './offline-cache.ts';
import { checkForUpdate, type OfflineDesk, showOverview } from './offline-desk.ts';
import { bringUpToDate, keepAll, type OfflineResult, runJob } from './offline-jobs.ts';
import { keepOpened } from './offline-keep.ts';
import { neededPlaces } from './offline-plan.ts';
import { FIRST_OFFLINE_STATE, type OfflineState } from './offline-state.ts';
import type { OfflineWorld } from './offline-world.ts';

export function createOfflineSession(makeWorld: () => OfflineWorld) {
  const store = createStore<OfflineState>()(() => FIRST_OFFLINE_STATE);
  let made: OfflineDesk | undefined;
  let running: { readonly stop: AbortController; readonly end: Promise<OfflineResult> } | undefined;

  function desk(): OfflineDesk {
    if (!made) {
      const world = makeWorld();
      made = { world, store, cache: offlineCache(world) };
    }
    return made;
  }

  function start(work: typeof keepAll): Promise<OfflineResult> {
    if (running) return Promise.resolve({ ok: false, reason: 'busy' });
    const stop = new AbortController();
    const end = runJob(desk(), stop.signal, (list, signal) => work(desk(), list, signal)).finally(() => {
      running = undefined;
    });
    running = { stop, end };
    return end;
  }

  return {
    store,
    show: () => showOverview(desk()),
    keepOpened: (path: string) => keepOpened(desk(), path, new AbortController().signal),
    check: () => checkForUpdate(desk()),
    downloadAll: () => start(keepAll),
    update: () => start(bringUpToDate),
    cancel: () => running?.stop.abort(),
    /** Deletes all offline content; nothing is kept any more until everything is asked for again. */
    removeAll: async (): Promise<void> => {
      running?.stop.abort();
      await running?.end;
      const { cache } = desk();
      await cache.changeIndex(() => ({ ...EMPTY_INDEX, wants: 'nothing' }));
      await cache.keepOnly(new Set());
      store.setState({ problem: undefined });
      await showOverview(desk());
    },
    /** Removes what only tabs of an earlier version needed, once none of them is open any more. */
    tidy: async (): Promise<void> => {
      const { cache, world } = desk();
      const { old } = await cache.index();
      if (Object.keys(old).length === 0 || (await world.countPages()) !== 1) return;
      const index = await cache.changeIndex((before) => ({ ...before, old: {} }));
      await cache.keepOnly(neededPlaces(world.base, index, await cache.list()));
    },
  };
}
