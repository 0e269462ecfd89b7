// Opens the learner's database, or says why it can't be: never hangs, and never touches one that a newer version wrote.
import { Dexie } from 'dexie';
import { LearnerDatabase } from './database.ts';
import { failureOf, type StorageFailure } from './failure.ts';

/** Some browsers never answer, and an old tab may hold the door: after this the page goes on without. */
const PATIENCE_MS = 8000;

export type OpenedDatabase =
  | { readonly ok: true; readonly db: LearnerDatabase }
  | { readonly ok: false; readonly reason: StorageFailure };

/** Opens or makes the database of that name. */
export async function openDatabase(name: string): Promise<OpenedDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let db: LearnerDatabase | undefined;
  const late = new Promise<OpenedDatabase>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, reason: 'blocked' }), PATIENCE_MS);
  });
  const open = async (): Promise<OpenedDatabase> => {
    db = new LearnerDatabase(name);
    if (isNewer(await versionThere(name), db)) return { ok: false, reason: 'newer' };
    await db.open();
    return isNewer(db.backendDB().version, db) ? { ok: false, reason: 'newer' } : { ok: true, db };
  };
  try {
    const result = await Promise.race([open(), late]);
    if (!result.ok) db?.close();
    return result;
  } catch (error) {
    db?.close();
    return { ok: false, reason: failureOf(error, 'blocked') };
  } finally {
    clearTimeout(timer);
  }
}

/** Dexie multiplies its version numbers by ten, and would open a newer database as if it knew it. */
function isNewer(nativeVersion: number, db: LearnerDatabase): boolean {
  return Math.floor(nativeVersion / 10) > db.verno;
}

async function versionThere(name: string): Promise<number> {
  const { indexedDB } = Dexie.dependencies;
  if (!indexedDB || !('databases' in indexedDB)) return 0;
  const all = await indexedDB.databases();
  return all.find((info) => info.name === name)?.version ?? 0;
}
