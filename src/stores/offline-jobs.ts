// The two things a learner starts: keeping everything, and taking the newer version. Both go on where they were broken off.
import type { OfflineList, OfflineRoute } from '../offline/offline-list.ts';
import { freshList, hereNow, missingOf, type OfflineDesk, showOverview } from './offline-desk.ts';
import { downloadFiles, missingRoom } from './offline-download.ts';
import { amountOf, filesOf, switchedTo, wantedRoutes, withRoutes } from './offline-plan.ts';
import type { OfflineJob, OfflineProblem } from './offline-state.ts';

export type OfflineResult = { readonly ok: true } | { readonly ok: false; readonly reason: OfflineProblem };

type Outcome = 'done' | OfflineProblem;
type Work = (list: OfflineList, signal: AbortSignal) => Promise<Outcome>;

/** The index is written after this many files of a long download, so that a break leaves whole lessons behind. */
const WRITE_EVERY = 25;

/** Runs one job in one tab at a time, against what the server has now. */
export async function runJob(desk: OfflineDesk, signal: AbortSignal, work: Work): Promise<OfflineResult> {
  const { world, store } = desk;
  store.setState({ problem: undefined, freeBytes: undefined });
  const outcome = await world.aloneOrNot('download', async (): Promise<Outcome> => {
    try {
      const list = await freshList(desk);
      return list ? await work(list, signal) : 'network';
    } catch {
      return signal.aborted ? 'cancelled' : 'full';
    }
  });
  store.setState({ job: undefined, problem: outcome === 'done' ? undefined : outcome });
  await showOverview(desk);
  return outcome === 'done' ? { ok: true } : { ok: false, reason: outcome };
}

/** Everything. Kept pages of an older build stay as they are until all of the newer is there. */
export async function keepAll(desk: OfflineDesk, list: OfflineList, signal: AbortSignal): Promise<Outcome> {
  const { cache } = desk;
  await cache.changeIndex((index) => ({ ...index, wants: 'all' }));
  const outcome = await fetchRoutes(desk, 'all', list, list.routes, signal);
  if (outcome === 'done') await switchTo(desk, list);
  else await enterWhole(desk, list);
  return outcome;
}

/** The newer version of what is kept. Nothing changes before all of it is there; then everything at once. */
export async function bringUpToDate(
  desk: OfflineDesk,
  list: OfflineList,
  signal: AbortSignal,
): Promise<Outcome> {
  const routes = wantedRoutes(list, await desk.cache.index());
  const outcome = await fetchRoutes(desk, 'update', list, routes, signal);
  if (outcome === 'done') await switchTo(desk, list);
  return outcome;
}

async function fetchRoutes(
  desk: OfflineDesk,
  kind: OfflineJob['kind'],
  list: OfflineList,
  routes: readonly OfflineRoute[],
  signal: AbortSignal,
): Promise<Outcome> {
  const { world, cache, store } = desk;
  const files = filesOf(list, routes);
  const missing = await missingOf(desk, files);
  const freeBytes = await missingRoom(world, missing);
  if (freeBytes !== undefined) {
    store.setState({ freeBytes });
    return 'no-room';
  }
  const total = amountOf(files);
  let done = { files: total.files - missing.length, bytes: total.bytes - amountOf(missing).bytes };
  store.setState({ job: { kind, done, total } });
  return downloadFiles(world, cache, missing, {
    signal,
    onKept: async ({ bytes }) => {
      done = { files: done.files + 1, bytes: done.bytes + bytes };
      store.setState({ job: { kind, done, total } });
      if (done.files % WRITE_EVERY === 0) await enterWhole(desk, list);
    },
  });
}

/** Enters every page that is whole by now, unless the kept ones come from another build: those switch all at once. */
async function enterWhole(desk: OfflineDesk, list: OfflineList): Promise<void> {
  const routes = await wholeRoutes(desk, list);
  await desk.cache.changeIndex((index) =>
    index.build === '' || index.build === list.build ? withRoutes(index, list, routes) : index,
  );
}

/** A page that another tab opened meanwhile, and that isn't there in the new version, is kept again when it is opened. */
async function switchTo(desk: OfflineDesk, list: OfflineList): Promise<void> {
  const whole = new Set(await wholeRoutes(desk, list));
  await desk.cache.changeIndex((index) =>
    switchedTo(
      index,
      list,
      wantedRoutes(list, index).filter((route) => whole.has(route)),
    ),
  );
}

async function wholeRoutes(desk: OfflineDesk, list: OfflineList): Promise<readonly OfflineRoute[]> {
  const isHere = await hereNow(desk);
  return list.routes.filter((route) => filesOf(list, [route]).every((file) => isHere(file)));
}
