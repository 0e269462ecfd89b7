// Names the places where offline content lies: one cache for each course and base path, files named by their hash.

/** Name of the cache of a course under a base path. */
export function cacheName(course: string, base: string): string {
  return `huikuan-offline:${course}:${base}`;
}

/** Address of the index inside the cache; no server is ever asked for it. */
export function indexPlace(base: string): string {
  return `${base}.offline/index.json`;
}

/** Address of the list of everything, as it was last seen, inside the cache. */
export function listPlace(base: string): string {
  return `${base}.offline/list.json`;
}

/**
 * Address of a file inside the cache. The same bytes under two endings have two media types, so the ending belongs to
 * the name; pages (`learn/x/`) and the home page (``) end in `.html`.
 */
export function filePlace(base: string, { path, sha256 }: { path: string; sha256: string }): string {
  const ending = path === '' || path.endsWith('/') ? '.html' : (/\.\w+$/.exec(path)?.[0] ?? '');
  return `${base}.offline/${sha256}${ending}`;
}

/** A request that carries this header goes past the worker: it wants what the server has now. */
export const FRESH_HEADER = 'x-huikuan-fresh';

/** The page that says what is there when an unopened one is asked for without network. */
export const OFFLINE_PAGE = 'offline/';
