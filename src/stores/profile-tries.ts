// Wrong PINs in a row: from the fifth on each one makes the next try wait longer. It slows a curious colleague, no more.

/** Wrong tries in a row, and when the last one was (UTC ms). */
export type Tries = { readonly wrong: number; readonly last: number };

export const NO_TRIES: Tries = { wrong: 0, last: 0 };

const FREE = 5;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/** How long (ms) the next try has to wait after `wrong` wrong ones in a row. */
export function delayAfter(wrong: number): number {
  return wrong < FREE ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (wrong - FREE));
}

/** How long (ms) is left to wait. After the clock was set back nobody waits until it has caught up. */
export function waitLeft({ wrong, last }: Tries, now: number): number {
  return now < last ? 0 : Math.max(0, last + delayAfter(wrong) - now);
}

/** One more wrong try. */
export function oneMore(tries: Tries, now: number): Tries {
  return { wrong: tries.wrong + 1, last: now };
}
