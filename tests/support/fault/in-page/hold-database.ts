// Runs inside a page before anything else: when the product reaches a certain step in the database, the test hears of it and the page stands still.

export type HoldOrder = {
  /** Table and method, e.g. `segments.add`; `segments.complete`: a transaction over that table completed. */
  readonly at: string;
  /** The how many-th of these, from 1. */
  readonly nth: number;
  readonly holdMs: number;
};

/** Watches IndexedDB from below the product; changes nothing of what it does except the pause. */
export function holdDatabase({ at, nth, holdMs }: HoldOrder): void {
  let seen = 0;
  const happened = (what: string) => {
    if (what !== at) return;
    seen += 1;
    if (seen !== nth) return;
    const tell: unknown = Reflect.get(window, 'huikuanReached');
    if (typeof tell === 'function') tell(what);
    const until = performance.now() + holdMs;
    while (performance.now() < until);
  };
  const store = IDBObjectStore.prototype;
  const { add, put } = store;
  const remove = store.delete;
  store.add = function (...args: Parameters<typeof add>) {
    const request = add.apply(this, args);
    happened(`${this.name}.add`);
    return request;
  };
  store.put = function (...args: Parameters<typeof put>) {
    const request = put.apply(this, args);
    happened(`${this.name}.put`);
    return request;
  };
  store.delete = function (...args: Parameters<typeof remove>) {
    const request = remove.apply(this, args);
    happened(`${this.name}.delete`);
    return request;
  };
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...args: Parameters<typeof transaction>) {
    const tx = transaction.apply(this, args);
    if (tx.mode === 'readwrite')
      tx.addEventListener('complete', () => {
        for (const name of tx.objectStoreNames) happened(`${name}.complete`);
      });
    return tx;
  };
}
