// Reads an entry by an id that came from a record: names that every object answers to are no entries.

/** The entry of that id; undefined when there is none. */
export function own<V>(entries: { readonly [id: string]: V }, id: string): V | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}
