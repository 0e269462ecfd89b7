// Opens the learner's database, or says why it can't be: never hangs, and never touches one that a newer version wrote.
import { Dexie } from 'dexie';
import { LearnerDatabase } from './database.ts';
import { failureOf, type StorageFailure } from './failure.ts';

/** Some browsers never answer: after this the page goes on without. */
const PATIENCE_MS = 8000;
/** An old tab that was asked to let go gets this long before the learner is asked to close it. */
const OLD_TAB_PATIENCE_MS = 1500;
/** How often, and each time for how long, the browser is asked which databases there are. */
const ASKS = 2;
const ANSWER_MS = 500;
/**
 * A browser that is just clearing its storage aborts an opening in that moment, and one that was killed may not have let go of
 * its files yet when it is started again (Chromium: UnknownError); it is tried again after these.
 */
const TRY_AGAIN_MS = [150, 500, 1500];
const PASSING = ['AbortError', 'UnknownError'];

export type OpenedDatabase =
  | { readonly ok: true; readonly db: LearnerDatabase }
  | {
      readonly ok: false;
      readonly reason: StorageFailure;
      /** Where the browser may still open it, e.g. after an old tab was closed: resolves when it has. */
      readonly later?: Promise<OpenedDatabase>;
    };

/** Opens or makes the database of that name; `onGone` hears when it is taken away afterwards. */
export async function openDatabase(name: string, onGone: () => void): Promise<OpenedDatabase> {
  let isOpen = false;
  const db = new LearnerDatabase(name, 'relaxed', () => {
    if (isOpen) onGone();
  });
  const timers: ReturnType<typeof setTimeout>[] = [];
  const opening = openOrRefuse(db, name).then((result) => {
    isOpen = result.ok;
    return result;
  });
  const impatience = new Promise<OpenedDatabase>((resolve) => {
    const giveUp = (reason: StorageFailure, afterMs: number) =>
      timers.push(setTimeout(() => resolve({ ok: false, reason, later: opening }), afterMs));
    giveUp('blocked', PATIENCE_MS);
    db.on('blocked', () => void giveUp('busy', OLD_TAB_PATIENCE_MS));
  });
  const result = await Promise.race([opening, impatience]);
  for (const timer of timers) clearTimeout(timer);
  return result;
}

async function openOrRefuse(db: LearnerDatabase, name: string): Promise<OpenedDatabase> {
  for (const pauseMs of [...TRY_AGAIN_MS, undefined]) {
    try {
      if (isNewer(await versionThere(name), db)) return refuse(db, 'newer');
      await db.open();
      return isNewer(db.backendDB().version, db) ? refuse(db, 'newer') : { ok: true, db };
    } catch (error) {
      if (pauseMs === undefined || !isPassing(error)) return refuse(db, failureOf(error, 'blocked'));
      await new Promise((done) => setTimeout(done, pauseMs));
    }
  }
  return refuse(db, 'blocked');
}

function isPassing(error: unknown): boolean {
  return error instanceof Error && PASSING.includes(error.name);
}

function refuse(db: LearnerDatabase, reason: StorageFailure): OpenedDatabase {
  db.release();
  return { ok: false, reason };
}

/** Dexie multiplies its version numbers by ten, and would open a newer database as if it knew it. */
function isNewer(nativeVersion: number, db: LearnerDatabase): boolean {
  return Math.floor(nativeVersion / 10) > db.verno;
}

/** The browser's version number of the database that is there; 0 for none, or where that can't be learned. */
async function versionThere(name: string): Promise<number> {
  const { indexedDB } = Dexie.dependencies;
  if (!indexedDB || !('databases' in indexedDB)) return 0;
  for (let ask = 0; ask < ASKS; ask += 1) {
    const all = await answerOrNothing(indexedDB.databases());
    if (all) return all.find((info) => info.name === name)?.version ?? 0;
  }
  return 0;
}

/** A browser that is just clearing its storage never answers (Chromium): undefined after a while. */
async function answerOrNothing<T>(answer: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ANSWER_MS);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
