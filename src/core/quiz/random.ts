// Chance that can be repeated: the same seed gives the same numbers on every device.

/** A stream of numbers in [0, 1) from a seed string (FNV-1a into a 32-bit mix); for variety, not for secrets. */
export function seededRandom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** A shuffled copy; every order is equally likely. */
export function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  return list.reduce<T[]>((mixed, entry, index) => {
    mixed.splice(Math.floor(random() * (index + 1)), 0, entry);
    return mixed;
  }, []);
}
