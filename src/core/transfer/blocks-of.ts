// Which blocks a frame is a mixture of: the sender and the receiver work it out alike, so that it needn't be sent.

/** A set of block numbers, 32 to a word. */
export type BlockSet = Uint32Array;

/** Room for `count` blocks, all out. */
export function noBlocks(count: number): BlockSet {
  return new Uint32Array(Math.ceil(count / 32));
}

export function hasBlock(set: BlockSet, block: number): boolean {
  return (((set[block >>> 5] ?? 0) >>> (block & 31)) & 1) === 1;
}

/** The lowest block of a set, undefined when it is empty. */
export function firstBlock(set: BlockSet): number | undefined {
  const word = set.findIndex((bits) => bits !== 0);
  if (word < 0) return undefined;
  const bits = set[word] ?? 0;
  return word * 32 + 31 - Math.clz32(bits & -bits);
}

/**
 * Below `count` the block of that number alone; above it each block with an even chance, drawn from session and index.
 * Whoever misses some frames of the first round needs about as many mixtures, whichever they are, and one or two more.
 */
export function blocksOf(session: number, index: number, count: number): BlockSet {
  const set = noBlocks(count);
  if (index < count) {
    set[index >>> 5] = 1 << (index & 31);
    return set;
  }
  const next = draws(session, index);
  for (let word = 0; word < set.length; word += 1) set[word] = next();
  const beyond = count & 31;
  const last = set.length - 1;
  if (beyond > 0) set[last] = (set[last] ?? 0) & ((1 << beyond) - 1);
  if (firstBlock(set) === undefined) set[(index % count) >>> 5] = 1 << ((index % count) & 31);
  return set;
}

/** 32 random bits at a time, the same ones for the same session and index (splitmix32). */
function draws(session: number, index: number): () => number {
  let state = (session ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}
