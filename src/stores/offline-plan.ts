// What follows from a list, an index and what lies in the cache: what is missing, what is kept, what an update changes.
import type { Hashes, OfflineIndex } from '../offline/offline-index.ts';
import type { OfflineFile, OfflineList, OfflineRoute } from '../offline/offline-list.ts';
import { filePlace } from '../offline/places.ts';
import type { OfflineAmount } from './offline-state.ts';

/** Says whether a file lies in the cache. */
export type IsHere = (file: { readonly path: string; readonly sha256: string }) => boolean;

export function isHereIn(base: string, places: ReadonlySet<string>): IsHere {
  return (file) => places.has(filePlace(base, file));
}

/** Every file of the routes, once, in the order of the routes. */
export function filesOf(list: OfflineList, routes: readonly OfflineRoute[]): readonly OfflineFile[] {
  const positions = new Set(routes.flatMap(({ files }) => files));
  return [...positions].flatMap((position) => list.files[position] ?? []);
}

export function amountOf(files: readonly OfflineFile[]): OfflineAmount {
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** True when a page and all that it may need is kept, in whatever version. */
export function isKeptRoute(index: OfflineIndex, path: string): boolean {
  return Object.hasOwn(index.routes, path);
}

/** The routes that an update brings along: the frame, what is kept, or everything if that is what the learner wants. */
export function wantedRoutes(list: OfflineList, index: OfflineIndex): readonly OfflineRoute[] {
  if (index.wants === 'all') return list.routes;
  return list.routes.filter(({ path, isShell }) => isShell || isKeptRoute(index, path));
}

/** True when a kept page, or something that it needs, is another one in the list, or the page is gone from it. */
export function differs(list: OfflineList, index: OfflineIndex): boolean {
  const hashes = hashesOf(filesOf(list, wantedRoutes(list, index)));
  const paths = new Set(list.routes.map(({ path }) => path));
  return (
    Object.keys(index.routes).some((path) => !paths.has(path)) ||
    Object.entries(hashes).some(([path, hash]) => path in index.files && index.files[path] !== hash) ||
    (index.wants === 'all' && list.routes.some(({ path }) => !isKeptRoute(index, path)))
  );
}

/** The index with further routes kept; addresses that are kept already stay as they are. */
export function withRoutes(
  index: OfflineIndex,
  list: OfflineList,
  routes: readonly OfflineRoute[],
): OfflineIndex {
  const isFirst = index.build === '';
  return {
    ...index,
    version: isFirst ? list.version : index.version,
    build: isFirst ? list.build : index.build,
    files: { ...hashesOf(filesOf(list, routes)), ...index.files },
    routes: { ...titlesOf(routes), ...index.routes },
  };
}

/** The index after the switch to another version: exactly these routes; what went is remembered for tabs that show it. */
export function switchedTo(
  index: OfflineIndex,
  list: OfflineList,
  routes: readonly OfflineRoute[],
): OfflineIndex {
  const files = hashesOf(filesOf(list, routes));
  const gone = Object.entries(index.files).filter(([path]) => !(path in files));
  return {
    ...index,
    version: list.version,
    build: list.build,
    files,
    routes: titlesOf(routes),
    old: Object.fromEntries([...Object.entries(index.old).filter(([path]) => !(path in files)), ...gone]),
  };
}

/** Places that must not be tidied away: what the index serves, and what an unfinished download has already fetched. */
export function neededPlaces(
  base: string,
  index: OfflineIndex,
  list: OfflineList | undefined,
): ReadonlySet<string> {
  const served = Object.entries(index.files).map(([path, sha256]) => filePlace(base, { path, sha256 }));
  return new Set([...served, ...(list?.files ?? []).map((file) => filePlace(base, file))]);
}

function hashesOf(files: readonly OfflineFile[]): Hashes {
  return Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256]));
}

function titlesOf(routes: readonly OfflineRoute[]): OfflineIndex['routes'] {
  return Object.fromEntries(routes.map(({ path, title }) => [path, title]));
}
