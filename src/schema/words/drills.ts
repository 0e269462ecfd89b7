// The fixed words of the drills, and of what there is time for.

/** What a model game shows: one that ends in full, and one that goes wrong. */
export const MODEL_KINDS = ['strong', 'flawed'] as const;
export type ModelKind = (typeof MODEL_KINDS)[number];

/** Minutes at hand and what they are enough for: a set position, a cut, a whole game. */
export const MINUTES = [5, 15, 30] as const;
export type Minutes = (typeof MINUTES)[number];
