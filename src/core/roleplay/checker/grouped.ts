// Parts a list by what its entries have in common.

/** Groups in the order in which their first entries stand; entries keep their order. */
export function grouped<T>(
  list: readonly T[],
  keyOf: (entry: T) => string | number,
): readonly (readonly T[])[] {
  const groups = new Map<string | number, T[]>();
  for (const entry of list) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}
