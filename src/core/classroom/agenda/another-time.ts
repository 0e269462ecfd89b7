// A session that was planned for quite another time than now: it isn't late, and begins when it is begun.
import type { SessionClock } from './day-clock.ts';

const MINUTE_MS = 60_000;

/** A room that waits for its people waits less than this; minutes. */
export const ANOTHER_TIME_MIN = 60;

/** Whether the session hasn't begun and its start is farther from `now` (UTC ms) than any waiting. */
export function isAnotherTime({ session, isBegun, isOver }: SessionClock, now: number): boolean {
  return !isBegun && !isOver && Math.abs(now - session.startAt) > ANOTHER_TIME_MIN * MINUTE_MS;
}

/**
 * The start (UTC ms) that lets the block begin at `now` as planned; undefined where the session is held at its own time.
 * @param block one of the session
 */
export function startForNow(clock: SessionClock, block: string, now: number): number | undefined {
  const row = clock.rows.find((one) => one.block.id === block);
  if (!row || !isAnotherTime(clock, now)) return undefined;
  return now - (now % MINUTE_MS) - (row.plannedAt - clock.session.startAt);
}
