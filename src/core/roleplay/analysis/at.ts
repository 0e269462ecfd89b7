// Reads a number out of a table whose indexes are known to fit.

/** The entry at `index`; throws where there is none. */
export function at(list: ArrayLike<number>, index: number): number {
  const found = list[index];
  if (found === undefined) throw new RangeError(`entry ${index} of ${list.length}`);
  return found;
}
