// All ways to choose some of a list.

/** Every choice of `size` entries, each in the order of the list. */
export function subsetsOf<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return list.flatMap((first, at) => subsetsOf(list.slice(at + 1), size - 1).map((rest) => [first, ...rest]));
}
