// Measures time really spent: counts while the learner is there and did something not long ago.

/** How long one may read without touching anything, and which silence of the clock itself means that the machine slept. */
export type ActivityLimits = { readonly idleMs: number; readonly gapMs: number };

export type ActivityClock = {
  /** The page is seen and has the focus, or no longer. Coming back counts as doing something. */
  readonly setPresent: (isPresent: boolean) => void;
  /** The learner did something: scrolled, typed, touched. */
  readonly touch: () => void;
  /** Active time (ms) since the last `take`. To be asked every few seconds, more often than `gapMs`. */
  readonly active: () => number;
  /** The same in whole ms, and begins anew. */
  readonly take: () => number;
};

/**
 * A clock for one page; the learner is away until `setPresent`. `now` in ms may jump: a step back and a gap longer than
 * `gapMs` (sleep, a clock put forward) count for nothing.
 */
export function createActivityClock(
  env: { readonly now: () => number },
  { idleMs, gapMs }: ActivityLimits,
): ActivityClock {
  let isPresent = false;
  let counted = 0;
  let seen = env.now();
  let touched = seen;

  const advance = () => {
    const now = env.now();
    const step = now - seen;
    if (step < 0) touched += step;
    else if (isPresent && step <= gapMs) counted += Math.max(0, Math.min(now, touched + idleMs) - seen);
    seen = now;
  };
  const touch = () => {
    advance();
    touched = seen;
  };
  const take = () => {
    advance();
    const whole = Math.floor(counted);
    counted -= whole;
    return whole;
  };
  return {
    setPresent: (next) => {
      if (next === isPresent) return;
      touch();
      isPresent = next;
    },
    touch,
    active: () => {
      advance();
      return counted;
    },
    take,
  };
}
