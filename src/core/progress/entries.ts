// A part of the progress while it is being folded: reads the given entries, copies them only when one changes.

/** Entries by key under change. `done` gives back the given object itself when nothing changed. */
export type Entries<V> = {
  readonly has: (key: string) => boolean;
  readonly update: (key: string, change: (before: V | undefined) => V) => void;
  readonly done: () => { readonly [key: string]: V };
};

/** Starts from the entries of an earlier fold; they stay as they are. */
export function createEntries<V>(from: { readonly [key: string]: V }): Entries<V> {
  let changed: Map<string, V> | undefined;
  return {
    has: (key) => (changed ? changed.has(key) : Object.hasOwn(from, key)),
    update: (key, change) => {
      changed ??= new Map(Object.entries(from));
      changed.set(key, change(changed.get(key)));
    },
    done: () => (changed ? Object.fromEntries(changed) : from),
  };
}
