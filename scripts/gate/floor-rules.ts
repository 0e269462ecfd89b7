// The floor: how many tests each suite had at least; it only rises.
import { parseObject } from './count/json.ts';

/** Lowest allowed number of passed tests by suite. */
export type Floor = Readonly<Record<string, number>>;

/** @returns undefined when the file does not hold whole numbers by suite */
export function parseFloor(text: string): Floor | undefined {
  const value = parseObject(text);
  if (!value) return undefined;
  const entries = Object.entries(value);
  const isGood = (entry: [string, unknown]): entry is [string, number] =>
    Number.isSafeInteger(entry[1]) && Number(entry[1]) >= 0;
  return entries.every(isGood) ? Object.fromEntries(entries) : undefined;
}

/** The complaint about one suite, or undefined when it holds the floor. */
export function floorComplaint(floor: Floor | undefined, suite: string, passed: number): string | undefined {
  if (!floor) return 'tests/floor.json is missing or no list of whole numbers';
  const least = Object.hasOwn(floor, suite) ? floor[suite] : undefined;
  if (least === undefined) return `tests/floor.json has no number for ${suite}; run npm run floor`;
  return passed < least ? `${suite}: ${passed} passed, but there were ${least} before` : undefined;
}

/** Suites whose number is lower than before, or gone. */
export function loweredSuites(before: Floor, now: Floor): readonly string[] {
  return Object.entries(before)
    .filter(([suite, count]) => !Object.hasOwn(now, suite) || (now[suite] ?? 0) < count)
    .map(([suite]) => suite);
}

/** Suites that have a floor but no step: somebody took the step away. */
export function orphanedSuites(floor: Floor, suites: readonly (string | undefined)[]): readonly string[] {
  return Object.keys(floor).filter((suite) => !suites.includes(suite));
}

/** The floor after a run: raised where more passed, never lowered, suites in alphabetical order. */
export function raisedFloor(floor: Floor, passed: Floor): Floor {
  const suites = [...new Set([...Object.keys(floor), ...Object.keys(passed)])].toSorted();
  return Object.fromEntries(suites.map((suite) => [suite, Math.max(floor[suite] ?? 0, passed[suite] ?? 0)]));
}
