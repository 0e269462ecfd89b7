// A session that nobody ended: the laptop was shut after the last word, or the room broke up early.
import type { SessionClock } from './day-clock.ts';

const MINUTE_MS = 60_000;

/** So long after a block had its minutes no room is still with it. */
export const LEFT_OPEN_MIN = 180;

/** When the block at hand had its minutes (UTC ms), where that is long ago at `now`; undefined otherwise. */
export function leftOpenAt({ rows }: SessionClock, now: number): number | undefined {
  const row = rows.find(({ phase }) => phase === 'current');
  const overMs = row ? row.spentMs - row.block.minutes * MINUTE_MS : 0;
  return overMs > LEFT_OPEN_MIN * MINUTE_MS ? now - overMs : undefined;
}
