// Exact fractions: whole numbers over whole numbers, so that nothing is ever rounded on the way.

export type Ratio = { readonly top: bigint; readonly bottom: bigint };

const TRILLION = 10n ** 12n;

/** The decimal that a person wrote, exactly: 3.85 is 385/100. */
export function ratio(value: number): Ratio {
  return { top: BigInt(value.toFixed(12).replace('.', '')), bottom: TRILLION };
}

export const times = (a: Ratio, b: Ratio): Ratio => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });

export const over = (a: Ratio, whole: number): Ratio => ({ top: a.top, bottom: a.bottom * BigInt(whole) });

export function plus(a: Ratio, b: Ratio): Ratio {
  if (a.bottom === b.bottom) return { top: a.top + b.top, bottom: a.bottom };
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

export const isLess = (a: Ratio, b: Ratio): boolean => a.top * b.bottom < b.top * a.bottom;

/** Half up; of what is never negative. */
export const rounded = (a: Ratio): number => Number((2n * a.top + a.bottom) / (2n * a.bottom));
