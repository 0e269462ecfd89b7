// Finds kept files for the worker; remembers the index as long as the cache holds the same one.
import type { Asked } from './asked-for.ts';
import { EMPTY_INDEX, keptHash, type OfflineIndex, readIndex } from './offline-index.ts';
import { filePlace, indexPlace } from './places.ts';

/** Header of the stored index that changes with every writing. */
export const REVISION_HEADER = 'x-huikuan-revision';

/** @param open opens the cache of this site */
export function keptFiles(open: () => Promise<Cache>, base: string) {
  let known: { readonly revision: string; readonly index: OfflineIndex } | undefined;

  async function currentIndex(cache: Cache): Promise<OfflineIndex> {
    const stored = await cache.match(indexPlace(base));
    if (!stored) return EMPTY_INDEX;
    const revision = stored.headers.get(REVISION_HEADER);
    if (known && revision !== null && known.revision === revision) return known.index;
    const index = readIndex(await stored.json());
    known = revision === null ? undefined : { revision, index };
    return index;
  }

  /** Whatever is wrong with the cache, the network may still help: then nothing is kept. */
  return async ({ kind, path }: Asked): Promise<Response | undefined> => {
    try {
      const cache = await open();
      const sha256 = keptHash(await currentIndex(cache), kind, path);
      return sha256 === undefined ? undefined : await cache.match(filePlace(base, { path, sha256 }));
    } catch {
      return undefined;
    }
  };
}
