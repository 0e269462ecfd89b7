// Random numbers that can be had again: one seed for a run, printed by every test that uses it.

/** The seed of this run; HUIKUAN_FAULT_SEED repeats an earlier one. */
export const SEED = Number(process.env['HUIKUAN_FAULT_SEED'] ?? 1);

export type Dice = {
  /** An integer from `least` to `most`, both possible. */
  readonly between: (least: number, most: number) => number;
  /** One of the items. */
  readonly oneOf: <T>(items: readonly [T, ...T[]]) => T;
};

/** Dice that fall the same way for the same seed and label. */
export function dice(label: string, seed = SEED): Dice {
  let state = [...label].reduce((sum, char) => Math.imul(sum ^ char.charCodeAt(0), 0x01000193), seed | 0);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    oneOf: (items) => items[Math.floor(next() * items.length)] ?? items[0],
  };
}
