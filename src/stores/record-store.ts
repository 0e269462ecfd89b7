// The learner's record on this page: opened once, kept on the device, shared between tabs.
import { databaseName } from '../storage/database.ts';
import { openLog } from '../storage/event-log.ts';
import { joinChannel } from './record-channel.ts';
import { createRecordSession } from './record-session.ts';

const session = createRecordSession(() => {
  const { course = 'huikuan', base = '/' } = document.documentElement.dataset;
  const env = {
    now: () => Date.now(),
    tzOffsetMin: (atMs: number) => -new Date(atMs).getTimezoneOffset(),
  };
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void session.refresh();
  });
  const isLeaving = () => document.visibilityState === 'hidden';
  document.addEventListener('visibilitychange', () => {
    if (isLeaving()) session.leave();
  });
  return {
    course,
    isLeaving,
    env,
    openLog: () => openLog({ ...env, course, base, random: (bytes) => crypto.getRandomValues(bytes) }),
    join: (hear) => joinChannel(databaseName(course, base), hear),
  };
});

/** Status of the record and what the events add up to. */
export const recordStore = session.store;

/** Opens the record of the course named on the page. Idempotent; never throws: without storage it lives in memory. */
export const openRecord = session.open;

/**
 * Records that something happened, in call order, and opens the record if nobody has. `saved` once the device has it for
 * good. Where it is false the status says why: the caller still holds the draft and may try again.
 */
export const record = session.record;
