// The learner's record on this page: opened once, kept on the device, shared between tabs.
import { databaseName } from '../storage/database.ts';
import { openLog } from '../storage/event-log.ts';
import { draftStash } from './draft-stash.ts';
import { followLock } from './follow-lock.ts';
import { lastKnownNote } from './last-known.ts';
import { isLocked } from './profile-lock.ts';
import { joinChannel } from './record-channel.ts';
import { createRecordSession } from './record-session.ts';

/** How long until what waits is tried again. */
const RETRY_MS = 5000;

const session = createRecordSession(() => {
  const { course = 'huikuan', base = '/' } = document.documentElement.dataset;
  const name = databaseName(course, base);
  const env = {
    now: () => Date.now(),
    tzOffsetMin: (atMs: number) => -new Date(atMs).getTimezoneOffset(),
  };
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void session.wake();
  });
  // Where this page was loaded anew for somebody else, its next loading is his own.
  history.scrollRestoration = 'auto';
  let unfollow = () => {};
  const isLeaving = () => document.visibilityState === 'hidden';
  document.addEventListener('visibilitychange', () => {
    if (isLeaving()) session.leave();
  });
  return {
    course,
    isLeaving,
    env,
    openLog: (known, onGone) => openLog({ ...env, course, base, random, known, onGone }),
    join: (hear) => joinChannel(name, hear),
    known: lastKnownNote(name),
    stash: draftStash(name),
    isLocked: (owner) => {
      // Locked or unlocked from here on, by time or in another tab: the page starts anew as the other one.
      unfollow();
      unfollow = owner.lock ? followLock(owner, () => location.reload()) : () => {};
      return isLocked(owner, env.now());
    },
    whenIdle: (work) => {
      if ('requestIdleCallback' in window) window.requestIdleCallback(() => work(), { timeout: 10_000 });
      else setTimeout(work, 1000);
    },
    later: (work) => void setTimeout(work, RETRY_MS),
    reload: () => {
      // The place on the page is the one of whoever was here: it would be kept as a place of the next one.
      history.scrollRestoration = 'manual';
      location.reload();
    },
  };
});

/** Status of the record and what the events add up to. */
export const recordStore = session.store;

/** Opens the record of the course named on the page. Idempotent; never throws: without storage it lives in memory. */
export const openRecord = session.open;

/**
 * Records that something happened, in call order, and opens the record if nobody has. `saved` once the device has it for
 * good. Where it is false the status says why; the draft waits and is kept as soon as that is possible.
 */
export const record = session.record;

/** The log on the device, opened if need be; undefined where nothing can be kept. */
export const openedLog = session.log;

/** Folds the record anew after events came from elsewhere, and tells the other tabs. */
export const rereadRecord = session.reread;

/** Tells the other tabs that somebody else learns here now; the caller then loads the page anew. */
export const switchedProfile = session.switched;

/** The learner goes on without what was lost. */
export const forgetLost = session.forgetLost;
