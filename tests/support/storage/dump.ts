// A database as plain data: its version, stores and rows; read without the product's code and put back without it.

export type Dump = {
  readonly name: string;
  readonly version: number;
  readonly stores: {
    readonly [name: string]: {
      readonly keyPath: string | string[];
      readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[] }[];
      readonly rows: readonly unknown[];
    };
  };
};

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

/** Reads a whole database. */
export async function readDump(name: string, version: number): Promise<Dump> {
  const db = await answered(globalThis.indexedDB.open(name, version));
  const stores: Record<string, Dump['stores'][string]> = {};
  for (const storeName of db.objectStoreNames) {
    const store = db.transaction(storeName).objectStore(storeName);
    stores[storeName] = {
      keyPath: store.keyPath ?? [],
      indexes: [...store.indexNames].map((one) => ({ name: one, keyPath: store.index(one).keyPath })),
      rows: await answered(store.getAll()),
    };
  }
  db.close();
  return { name, version, stores };
}

/** Puts a dump into empty storage. */
export async function restoreDump({ name, version, stores }: Dump): Promise<void> {
  const request = globalThis.indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const [store, { keyPath, indexes }] of Object.entries(stores)) {
      const made = request.result.createObjectStore(store, { keyPath });
      for (const index of indexes) made.createIndex(index.name, index.keyPath);
    }
  };
  const db = await answered(request);
  const tx = db.transaction(Object.keys(stores), 'readwrite');
  const complete = new Promise<void>((done, failed) => {
    tx.oncomplete = () => done();
    tx.onabort = () => failed(tx.error);
  });
  for (const [store, { rows }] of Object.entries(stores))
    for (const row of rows) tx.objectStore(store).add(row);
  await complete;
  db.close();
}
