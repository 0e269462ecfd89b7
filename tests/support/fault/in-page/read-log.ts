// Runs inside a page: reads the learner's database raw, beside the product's own code.

/** One event as it lies there: its place, and the words when it is a worksheet field. */
export type RawEvent = {
  readonly id: string;
  readonly device: string;
  readonly seq: number;
  readonly hlc: string;
  readonly type: string;
  readonly field: string | null;
  readonly value: string | null;
};

export type RawSegment = {
  readonly key: readonly [device: string, first: number, last: number];
  /** Left out for segments whose key was named as known. */
  readonly events?: readonly RawEvent[];
};

export type RawLog = {
  readonly version: number;
  readonly tail: readonly RawEvent[];
  readonly segments: readonly RawSegment[];
};

/**
 * @param known keys of segments that need not be read again, as `device,first,last`. Undefined: there is no database. Rejects
 * after some seconds without an answer: a browser that is just clearing its storage gives none (Chromium).
 */
export function readLog(known: readonly string[]): Promise<RawLog | undefined> {
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const asRaw = (event: Record<string, unknown>): RawEvent => {
    const isField = event['type'] === 'fieldSaved';
    const body = event['body'] as { readonly field?: unknown; readonly value?: unknown };
    return {
      id: String(event['id']),
      device: String(event['device']),
      seq: Number(event['seq']),
      hlc: String(event['hlc']),
      type: String(event['type']),
      field: isField ? String(body.field) : null,
      value: isField ? String(body.value) : null,
    };
  };
  // A browser that was killed may not have let go of its files yet when it is started again (Chromium).
  const open = async (name: string, tries = 10): Promise<IDBDatabase> => {
    try {
      return await answer(indexedDB.open(name));
    } catch (error) {
      if (tries === 1 || !(error instanceof DOMException && error.name === 'UnknownError')) throw error;
      await new Promise((done) => setTimeout(done, 300));
      return open(name, tries - 1);
    }
  };
  const read = async (): Promise<RawLog | undefined> => {
    const name = (await indexedDB.databases()).find((one) => one.name?.startsWith('huikuan:'))?.name;
    if (name === undefined) return undefined;
    const db = await open(name);
    db.onversionchange = () => db.close();
    try {
      const has = db.objectStoreNames.contains('segments');
      const tx = db.transaction(has ? ['events', 'segments'] : ['events']);
      const tail = (await answer(tx.objectStore('events').getAll())).map(asRaw);
      const segments: RawSegment[] = [];
      const keys = has ? await answer(tx.objectStore('segments').getAllKeys()) : [];
      for (const key of keys as [string, number, number][]) {
        if (known.includes(String(key))) segments.push({ key });
        else {
          const row = await answer(tx.objectStore('segments').get(key));
          segments.push({ key, events: row.events.map(asRaw) });
        }
      }
      return { version: db.version, tail, segments };
    } finally {
      db.close();
    }
  };
  const silence = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the browser gave no answer')), 10_000);
  });
  return Promise.race([read(), silence]);
}
