// Runs inside a page of the same origin: makes a database as another version of the course left it, and reads one whole.

export type DumpedStore = {
  readonly keyPath: string | string[];
  readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[] }[];
  readonly rows: readonly unknown[];
};

/** A database as text: `version` is the browser's number (Dexie's times ten). */
export type Dump = {
  readonly name: string;
  readonly version: number;
  readonly stores: { readonly [store: string]: DumpedStore };
};

/**
 * Makes the database of a dump. `hold`: the connection stays open and is deaf to those who want to change the database, as
 * in a tab that an old version of the course left behind; it goes when the page is closed.
 */
export async function makeDatabase([dump, hold]: readonly [dump: Dump, hold: boolean]): Promise<void> {
  const opening = indexedDB.open(dump.name, dump.version);
  opening.onupgradeneeded = () => {
    for (const [name, { keyPath, indexes, rows }] of Object.entries(dump.stores)) {
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const index of indexes) store.createIndex(index.name, index.keyPath);
      for (const row of rows) store.add(row);
    }
  };
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  if (hold) Reflect.set(window, 'huikuanHeld', db);
  else db.close();
}

/** The whole database of that name as a dump; undefined when there is none. */
export async function dumpDatabase(name: string): Promise<Dump | undefined> {
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  if (!(await indexedDB.databases()).some((one) => one.name === name)) return undefined;
  const db = await answer(indexedDB.open(name));
  const stores: Record<string, DumpedStore> = {};
  for (const storeName of db.objectStoreNames) {
    const store = db.transaction(storeName).objectStore(storeName);
    const indexes = [...store.indexNames].map((index) => ({
      name: index,
      keyPath: store.index(index).keyPath as string | string[],
    }));
    const rows = await answer(store.getAll());
    stores[storeName] = { keyPath: store.keyPath as string | string[], indexes, rows };
  }
  const { version } = db;
  db.close();
  return { name, version, stores };
}

/** Deletes a database from beside the course; resolves when it is gone. */
export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
