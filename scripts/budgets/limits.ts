// The budgets of a lesson's first view, and how they grow for pages with more text than the lesson they were set for.

/** Lesson for which the budgets hold as they stand. */
export const REFERENCE = { han: 2500, questions: 5 } as const;

/** Brotli bytes of HTML and its style sheets. */
export const PAGE_LIMIT_BYTES = 18_000;
/** Brotli bytes of JavaScript before the first paint; text does not make it grow. */
export const SCRIPT_LIMIT_BYTES = 8_000;

/** Brotli bytes of a play page with every script that the table is made of; the scenario comes on top of it. */
export const PLAY_LIMIT_BYTES = 150_000;

/**
 * What one more Han character on the page may cost. Chinese prose takes about 1.5 bytes in brotli;
 * markup comes on top of it and is paid from the same allowance.
 */
const BYTES_PER_HAN = 1.7;

/**
 * Limit for a page with `han` characters in its HTML, given how many the reference page has:
 * longer pages get the price of their extra text, shorter ones give it back, but never more than a third of the limit.
 */
export function pageLimitBytes(han: number, referenceHan: number): number {
  return Math.round(
    Math.max(PAGE_LIMIT_BYTES * (2 / 3), PAGE_LIMIT_BYTES + (han - referenceHan) * BYTES_PER_HAN),
  );
}
