// The hybrid logical clock: a time that never runs backwards and sorts as a string, whatever the wall clock does.

const MS_DIGITS = 15;
const COUNTER_DIGITS = 5;
const MAX_COUNTER = 99_999;
/** End of the year 9999. A wall clock beyond it is not believed, so that the digits never run out. */
const MAX_WALL_MS = 253_402_300_799_999;
const PATTERN = /^\d{15}-\d{5}$/;

/** Whether a value has the form of a clock reading: 15 digits of ms, a hyphen, 5 digits of counter. */
export function isHlc(value: unknown): value is string {
  return typeof value === 'string' && PATTERN.test(value);
}

/** The order of two readings: negative, 0 or positive. Plain string order, in every locale. */
export function compareHlc(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The next reading for something that happens here: after `last`, and as close to the wall clock (`now`, UTC ms) as that
 * allows. A clock set back or a clock far in the future costs nearness to the wall clock, never the order.
 */
export function tick(last: string | undefined, now: number): string {
  const wall = believable(now);
  if (last === undefined) return format(wall, 0);
  const { ms, counter } = parse(last);
  if (wall > ms) return format(wall, 0);
  return counter < MAX_COUNTER ? format(ms, counter + 1) : format(ms + 1, 0);
}

/**
 * The reading to go on from after events of another device were taken in: later than both, so that what the learner does
 * next comes after what he has just received. A reading beyond the year 9999 is forged and is not followed.
 */
export function receive(last: string | undefined, remote: string, now: number): string {
  const isForged = parse(remote).ms > MAX_WALL_MS;
  if (isForged || (last !== undefined && compareHlc(last, remote) > 0)) return tick(last, now);
  return tick(remote, now);
}

function believable(now: number): number {
  if (!Number.isFinite(now) || now < 0) return 0;
  return Math.min(Math.floor(now), MAX_WALL_MS);
}

function parse(hlc: string): { ms: number; counter: number } {
  if (!isHlc(hlc)) throw new Error(`not a clock reading: ${JSON.stringify(hlc)}`);
  return { ms: Number(hlc.slice(0, MS_DIGITS)), counter: Number(hlc.slice(MS_DIGITS + 1)) };
}

function format(ms: number, counter: number): string {
  return `${String(ms).padStart(MS_DIGITS, '0')}-${String(counter).padStart(COUNTER_DIGITS, '0')}`;
}
