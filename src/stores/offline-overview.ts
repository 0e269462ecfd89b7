// Adds up for the pages what is kept, by module and in all, and what an update or everything would still fetch.
import type { OfflineIndex } from '../offline/offline-index.ts';
import type { OfflineList, OfflineRoute } from '../offline/offline-list.ts';
import { amountOf, differs, filesOf, type IsHere, isKeptRoute, wantedRoutes } from './offline-plan.ts';
import type { OfflineModuleState, OfflineState } from './offline-state.ts';

type Overview = Omit<OfflineState, 'support' | 'isChecking' | 'isReached' | 'job' | 'problem' | 'freeBytes'>;

/**
 * @param list what the server has, or had when it was last asked
 * @param isHere says whether a file lies in the cache
 */
export function overview(index: OfflineIndex, list: OfflineList, isHere: IsHere): Overview {
  const missing = (routes: readonly OfflineRoute[]) =>
    amountOf(filesOf(list, routes).filter((file) => !isHere(file)));
  const all = filesOf(list, list.routes);
  const hasUpdate = index.build !== '' && index.build !== list.build && differs(list, index);
  const lessons = new Set(list.modules.flatMap(({ routes }) => routes));
  return {
    active: index.build === '' ? undefined : { version: index.version, build: index.build },
    latest: { version: list.version, build: list.build },
    hasUpdate,
    updateNeeds: missing(hasUpdate ? wantedRoutes(list, index) : []),
    allNeeds: missing(list.routes),
    kept: amountOf(all.filter(isHere)),
    total: amountOf(all),
    modules: list.modules.map((module) => moduleState(module, list, index, isHere)),
    pages: list.routes.flatMap(({ path, title }, position) =>
      isKeptRoute(index, path) ? [{ path, title, isLesson: lessons.has(position) }] : [],
    ),
    titles: Object.fromEntries(list.routes.map(({ path, title }) => [path, title])),
    wants: index.wants,
  };
}

function moduleState(
  module: OfflineList['modules'][number],
  list: OfflineList,
  index: OfflineIndex,
  isHere: IsHere,
): OfflineModuleState {
  const own = new Set(module.routes);
  const shared = new Set(list.routes.flatMap(({ files }, position) => (own.has(position) ? [] : files)));
  const lessons = module.routes.flatMap((position) => list.routes[position] ?? []);
  const kept = lessons.filter(({ path }) => isKeptRoute(index, path));
  const files = [...new Set(kept.flatMap((route) => route.files))].filter(
    (position) => !shared.has(position),
  );
  return {
    title: module.title,
    keptLessons: kept.length,
    lessons: lessons.length,
    bytes: amountOf(files.flatMap((position) => list.files[position] ?? []).filter(isHere)).bytes,
  };
}
