// Counts the time with a paper open by a clock that only runs on, and how far the wall clock went beside it.

export type PaperClockEnv = {
  /** Monotonic, ms from any beginning. */
  readonly monotonic: () => number;
  /** Wall clock, UTC ms. */
  readonly wall: () => number;
};

/** What has come together since it was last taken, whole ms. */
export type PaperBeat = {
  readonly elapsedMs: number;
  readonly wallMs: number;
  readonly wasHidden: boolean;
};

export type PaperClock = {
  /** Call every few seconds; what lies between two looks is counted unless it is so long that the page can't have run. */
  readonly look: (isHidden: boolean) => void;
  readonly pending: () => number;
  readonly take: () => PaperBeat;
};

/**
 * Browsers wake a page in the background once a minute. Between two looks that lie further apart the page was frozen or the
 * machine asleep: that is a pause, of both clocks alike. Where the monotonic clock stands still in sleep the wall clock
 * alone runs on; that can't be told from a clock that was set ahead, except that the page was out of sight.
 */
export const PAUSE_MS = 150_000;

/** Starts now. */
export function createPaperClock({ monotonic, wall }: PaperClockEnv): PaperClock {
  let last = { monotonic: monotonic(), wall: wall() };
  let wasHiddenBefore = false;
  let beat: PaperBeat = { elapsedMs: 0, wallMs: 0, wasHidden: false };
  const look = (isHidden: boolean) => {
    const now = { monotonic: monotonic(), wall: wall() };
    const ranMs = Math.max(0, Math.round(now.monotonic - last.monotonic));
    const aheadMs = Math.round(now.wall - last.wall) - ranMs;
    const counted = ranMs > PAUSE_MS ? 0 : ranMs;
    beat = {
      elapsedMs: beat.elapsedMs + counted,
      wallMs: beat.wallMs + counted + aheadMs,
      wasHidden: beat.wasHidden || isHidden || wasHiddenBefore,
    };
    wasHiddenBefore = isHidden;
    last = now;
  };
  return {
    look,
    pending: () => beat.elapsedMs,
    take: () => {
      const taken = beat;
      beat = { elapsedMs: 0, wallMs: 0, wasHidden: false };
      return taken;
    },
  };
}
