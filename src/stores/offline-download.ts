// Fetches files one by one into the cache, three at a time, until all are there or one can't be had.
import type { OfflineFile } from '../offline/offline-list.ts';
import type { OfflineCache } from './offline-cache.ts';
import { fetchFile } from './offline-fetch.ts';
import type { OfflineProblem } from './offline-state.ts';
import type { OfflineWorld } from './offline-world.ts';

const AT_ONCE = 3;
/** What the browser needs beside the bytes themselves, as a factor. */
const OVERHEAD = 1.1;

type Options = {
  readonly signal: AbortSignal;
  /** Told after each file that lies in the cache for good. */
  readonly onKept?: (file: OfflineFile) => unknown;
};

/** What is kept when it stops stays; asked again with what is still missing it goes on there. */
export async function downloadFiles(
  world: OfflineWorld,
  cache: OfflineCache,
  files: readonly OfflineFile[],
  { signal, onKept }: Options,
): Promise<'done' | OfflineProblem> {
  const halt = new AbortController();
  const stop = halt.signal;
  if (signal.aborted) halt.abort();
  signal.addEventListener('abort', () => halt.abort(), { once: true });
  const queue = files.values();
  let problem: OfflineProblem | undefined;

  async function work(): Promise<void> {
    for (const file of queue) {
      const failure = await keepFile(world, cache, file, stop);
      if (stop.aborted) return;
      if (failure) {
        problem = failure;
        return halt.abort();
      }
      await onKept?.(file);
    }
  }

  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (signal.aborted) return 'cancelled';
  return problem ?? 'done';
}

/** Free room in bytes when it isn't enough for the files; undefined when it is, or when the browser doesn't say. */
export async function missingRoom(
  world: OfflineWorld,
  files: readonly OfflineFile[],
): Promise<number | undefined> {
  const free = await world.freeBytes();
  const need = files.reduce((sum, { bytes }) => sum + bytes, 0) * OVERHEAD;
  return free !== undefined && need > free ? free : undefined;
}

async function keepFile(
  world: OfflineWorld,
  cache: OfflineCache,
  file: OfflineFile,
  signal: AbortSignal,
): Promise<OfflineProblem | undefined> {
  try {
    const fetched = await fetchFile(world, file, signal);
    if (!fetched.ok) return fetched.reason;
    await cache.put(file, fetched.content);
    return undefined;
  } catch {
    // Either called off, which the caller sees by the signal, or the cache refused: it has no room.
    return 'full';
  }
}
