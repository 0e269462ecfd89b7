// The day of reviewing: it begins at four in the morning, local time, so that a late evening is still the same day.

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** When the day turns, minutes after midnight. */
const TURNS_AT_MIN = 240;

/**
 * Number of the day (0: that of 1970-01-01) of a moment `at` (UTC ms) at a place so many minutes east of UTC then. The offset
 * of the moment itself is what makes a night in which clocks are changed begin and end at four.
 */
export function recallDay(at: number, tzOffsetMin: number): number {
  return Math.floor((at + (tzOffsetMin - TURNS_AT_MIN) * MINUTE_MS) / DAY_MS);
}
