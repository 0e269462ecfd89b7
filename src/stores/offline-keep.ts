// Keeps the frame of the course and the page that was opened, quietly, page by page.
import type { OfflineList, OfflineRoute } from '../offline/offline-list.ts';
import { freshList, missingOf, type OfflineDesk, showOverview } from './offline-desk.ts';
import { downloadFiles } from './offline-download.ts';
import { filesOf, isKeptRoute, withRoutes } from './offline-plan.ts';

/**
 * Asks the server only when something is missing; what is kept stays as it is. Nothing is kept after the learner deleted it.
 * @param path the opened page, below the base path
 */
export async function keepOpened(desk: OfflineDesk, path: string, signal: AbortSignal): Promise<void> {
  await desk.world.alone('keep', async () => {
    if (!(await isComplete(desk, path))) await keepMissing(desk, path, signal);
  });
  await showOverview(desk);
}

async function isComplete({ cache }: OfflineDesk, path: string): Promise<boolean> {
  const [index, list] = await Promise.all([cache.index(), cache.list()]);
  if (index.wants === 'nothing') return true;
  const frame = list?.routes.filter(({ isShell }) => isShell);
  return isKeptRoute(index, path) && frame?.every((route) => isKeptRoute(index, route.path)) === true;
}

async function keepMissing(desk: OfflineDesk, path: string, signal: AbortSignal): Promise<void> {
  const list = await freshList(desk);
  if (!list) return;
  const opened = list.routes.filter((route) => route.path === path);
  const frame = list.routes.filter((route) => route.isShell);
  for (const route of new Set([...opened, ...frame])) {
    if (!(await keepRoute(desk, list, route, signal))) return;
  }
}

/** True when the page is kept now; it enters the index once all that it needs is there. */
async function keepRoute(
  desk: OfflineDesk,
  list: OfflineList,
  route: OfflineRoute,
  signal: AbortSignal,
): Promise<boolean> {
  const { world, cache } = desk;
  const index = await cache.index();
  if (isKeptRoute(index, route.path)) return true;
  const needed = filesOf(list, [route]).filter(({ path }) => !Object.hasOwn(index.files, path));
  if ((await downloadFiles(world, cache, await missingOf(desk, needed), { signal })) !== 'done') return false;
  await cache.changeIndex((now) => (now.wants === 'nothing' ? now : withRoutes(now, list, [route])));
  return true;
}
