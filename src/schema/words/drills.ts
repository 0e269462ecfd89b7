// The fixed words of the drills.

/** What a model game shows: one that ends in full, and one that goes wrong. */
export const MODEL_KINDS = ['strong', 'flawed'] as const;
export type ModelKind = (typeof MODEL_KINDS)[number];
