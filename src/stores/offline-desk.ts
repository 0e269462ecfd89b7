// What all dealings with offline content share: the world, the cache, the state shown, the list asked for and added up.
import type { StoreApi } from 'zustand/vanilla';
import type { OfflineFile, OfflineList } from '../offline/offline-list.ts';
import type { OfflineCache } from './offline-cache.ts';
import { fetchList } from './offline-fetch.ts';
import { overview } from './offline-overview.ts';
import { differs, type IsHere, isHereIn } from './offline-plan.ts';
import type { OfflineState } from './offline-state.ts';
import type { OfflineWorld } from './offline-world.ts';

export type OfflineDesk = {
  readonly world: OfflineWorld;
  readonly cache: OfflineCache;
  readonly store: StoreApi<OfflineState>;
};

/** What the server has now, kept for times without network; undefined when it can't be asked. */
export async function freshList({ world, cache, store }: OfflineDesk): Promise<OfflineList | undefined> {
  const list = await fetchList(world);
  store.setState({ isReached: list !== undefined });
  if (list) await cache.putList(list);
  return list;
}

/** Says of each file whether it lies in the cache at this moment. */
export async function hereNow({ world, cache }: OfflineDesk): Promise<IsHere> {
  return isHereIn(world.base, await cache.places());
}

export async function missingOf(
  desk: OfflineDesk,
  files: readonly OfflineFile[],
): Promise<readonly OfflineFile[]> {
  const isHere = await hereNow(desk);
  return files.filter((file) => !isHere(file));
}

/** Brings the shown state up to date with the cache and the list as it was last seen. */
export async function showOverview(desk: OfflineDesk): Promise<void> {
  const [list, index] = await Promise.all([desk.cache.list(), desk.cache.index()]);
  desk.store.setState(list ? overview(index, list, await hereNow(desk)) : { wants: index.wants });
}

/**
 * Asks the server for a newer version; false when it can't be asked. A version that changes nothing of what is kept is
 * taken as it is, without a question.
 */
export async function checkForUpdate(desk: OfflineDesk): Promise<boolean> {
  const { cache, store } = desk;
  store.setState({ isChecking: true });
  try {
    const list = await freshList(desk);
    const index = await cache.index();
    if (list && index.build !== '' && index.build !== list.build && !differs(list, index)) {
      const { version, build } = list;
      await cache.changeIndex((now) => (now.build === index.build ? { ...now, version, build } : now));
    }
    await showOverview(desk);
    return list !== undefined;
  } finally {
    store.setState({ isChecking: false });
  }
}
