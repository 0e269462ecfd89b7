// Reads and writes the cache of offline content: the index, the last list seen, and the files, named by their hash.
import { REVISION_HEADER } from '../offline/kept-files.ts';
import { EMPTY_INDEX, type OfflineIndex, readIndex } from '../offline/offline-index.ts';
import { isOfflineList, type OfflineFile, type OfflineList } from '../offline/offline-list.ts';
import { filePlace, indexPlace, listPlace } from '../offline/places.ts';
import type { OfflineWorld } from './offline-world.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

export type OfflineCache = ReturnType<typeof offlineCache>;

/** Everything rejects where the browser refuses the cache or has no room left. */
export function offlineCache(world: OfflineWorld) {
  const { base, course } = world;
  const isContent = (path: string) => path !== indexPlace(base) && path !== listPlace(base);

  async function index(): Promise<OfflineIndex> {
    const stored = await (await world.openCache()).match(indexPlace(base));
    return stored ? readIndex(await jsonOf(stored)) : EMPTY_INDEX;
  }

  async function places(): Promise<ReadonlySet<string>> {
    const requests = await (await world.openCache()).keys();
    return new Set(requests.map(({ url }) => new URL(url).pathname).filter(isContent));
  }

  return {
    index,
    /** Reads, changes and writes the index with no other tab in between. */
    changeIndex: (change: (index: OfflineIndex) => OfflineIndex): Promise<OfflineIndex> =>
      world.alone('index', async () => {
        const changed = change(await index());
        const headers = { ...JSON_TYPE, [REVISION_HEADER]: world.newRevision() };
        const cache = await world.openCache();
        await cache.put(indexPlace(base), new Response(JSON.stringify(changed), { headers }));
        return changed;
      }),
    /** Places of all files that lie here, whether the index names them or not. */
    places,
    put: async (file: OfflineFile, content: Response): Promise<void> =>
      (await world.openCache()).put(filePlace(base, file), content),
    /** Removes every file but those at the named places. */
    keepOnly: async (needed: ReadonlySet<string>): Promise<void> => {
      const cache = await world.openCache();
      for (const place of await places()) if (!needed.has(place)) await cache.delete(place);
    },
    /** The list as it was last seen, for times without network. */
    list: async (): Promise<OfflineList | undefined> => {
      const stored = await (await world.openCache()).match(listPlace(base));
      const list = stored ? await jsonOf(stored) : undefined;
      return isOfflineList(list, course) ? list : undefined;
    },
    putList: async (list: OfflineList): Promise<void> => {
      const content = new Response(JSON.stringify(list), { headers: JSON_TYPE });
      await (await world.openCache()).put(listPlace(base), content);
    },
  };
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}
