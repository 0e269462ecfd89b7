// The course offline on this page: what is kept, fetched and deleted. Nothing here may hold up what the learner does.
import { browserWorld, startWorker, stopWorker } from './offline-browser.ts';
import { createOfflineSession } from './offline-session.ts';
import { browserFacts, offlineSupport } from './offline-support.ts';

const session = createOfflineSession(() => {
  const { course = 'huikuan' } = document.documentElement.dataset;
  return browserWorld(course, basePath());
});
let opening: Promise<boolean> | undefined;

/** What is kept, what could be, what is under way. */
export const offlineStore = session.store;

/**
 * Finds out what this browser can keep and starts the worker. Idempotent; false where nothing can be kept, then
 * `support` says why.
 */
export function openOffline(): Promise<boolean> {
  opening ??= open();
  return opening;
}

/** Keeps the frame of the course and this page; asks the server only when something of them is missing. */
export async function keepThisPage(): Promise<void> {
  if (await openOffline()) await quietly(session.keepOpened(location.pathname.slice(basePath().length)));
}

/** Asks the server for a newer version; false when it can't be asked. */
export async function checkVersion(): Promise<boolean> {
  return (await openOffline()) && (await quietly(session.check())) === true;
}

/** Fetches everything that is still missing; goes on where it was broken off. */
export async function downloadAll(): ReturnType<typeof session.downloadAll> {
  // After deleting no worker is there any more.
  if (offlineStore.getState().wants === 'nothing') await startWorker(basePath());
  return session.downloadAll();
}

/** Fetches the newer version of what is kept and switches to it; the caller loads the page anew. */
export const updateOffline = session.update;

/** Stops what `downloadAll` or `updateOffline` is doing; what is kept so far stays. */
export const cancelOffline = session.cancel;

/** Deletes all offline content and keeps nothing until everything is asked for again. The record is not touched. */
export async function removeOffline(): Promise<void> {
  await session.removeAll();
  await stopWorker(basePath());
}

/** Removes what only tabs of an earlier version needed. */
export async function tidyOffline(): Promise<void> {
  if (await openOffline()) await quietly(session.tidy());
}

/** What is kept, also where no worker can be started: the page that is shown without network asks this. */
export async function lookOffline(): Promise<void> {
  if (offlineSupport(browserFacts()) === 'ready') await quietly(session.show());
}

async function open(): Promise<boolean> {
  const support = offlineSupport(browserFacts());
  const isReady = support === 'ready' && (await isAllowed());
  offlineStore.setState({ support: support === 'ready' && !isReady ? 'unavailable' : support });
  return isReady;
}

/** A private window or a setting may refuse the cache or the worker although the browser knows both. */
async function isAllowed(): Promise<boolean> {
  try {
    await session.show();
    return offlineStore.getState().wants === 'nothing' || (await startWorker(basePath()));
  } catch {
    return false;
  }
}

function basePath(): string {
  return document.documentElement.dataset['base'] ?? '/';
}

/** Offline content is an extra: where the browser refuses it, the page goes on without. */
function quietly<T>(work: Promise<T>): Promise<T | undefined> {
  return work.catch(() => undefined);
}
