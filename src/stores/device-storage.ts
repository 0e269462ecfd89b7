// The room on this device: what is used, what there is, and whether the browser has promised not to clear it by itself.
import { databaseName } from '../storage/database.ts';
import { createDeviceStorage } from './device-storage-session.ts';
import { readLocal, writeLocal } from './local-json.ts';
import { recordStore } from './record-store.ts';

const session = createDeviceStorage(() => {
  const { course = 'huikuan', base = '/' } = document.documentElement.dataset;
  const key = `${databaseName(course, base)}:persist`;
  return {
    // Missing on plain-http pages and in old browsers, whatever the types say.
    manager: 'storage' in navigator ? navigator.storage : undefined,
    userAgent: navigator.userAgent,
    now: () => Date.now(),
    readNote: () => readLocal(key),
    writeNote: (note) => writeLocal(key, note),
    record: recordStore,
  };
});

export const deviceStorageStore = session.store;

/** Looks at the room again. */
export const refreshDeviceStorage = session.refresh;

/** Asks the browser for its promise, because somebody pressed the button; it may show a question of its own. */
export const askPersist = session.ask;

/**
 * Asks by itself, once the first answer or field is kept, and only browsers that decide without asking the learner. Asks
 * again a week after a refusal: such browsers decide by how much a site is used.
 */
export const askPersistAfterWork = session.askAfterWork;
