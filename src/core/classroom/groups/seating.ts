// Who sits with whom: groups stay together from round to round, latecomers and those left alone fill up the smallest.
import { GROUP_SIZES } from './groups-bodies.ts';

const MOST = Math.max(...GROUP_SIZES);

/** How many groups `heads` people make when each should have `size`; none has one person or more than six. */
export function groupCount(heads: number, size: number): number {
  return Math.max(1, Math.floor(heads / size), Math.ceil(heads / MOST));
}

/**
 * The groups of a round, sizes apart by at most one. `before` are the groups of the last round (none: everybody sits down
 * anew), `people` those who are there, in drawn order.
 */
export function seating(
  before: readonly (readonly string[])[],
  people: readonly string[],
  size: number,
): readonly (readonly string[])[] {
  const wanted = groupCount(people.length, size);
  const kept = before
    .map((group) => group.filter((one) => people.includes(one)))
    .filter((group) => group.length > 0);
  // The largest groups go on; where there are too many, the smallest are dissolved.
  const going = [...kept].sort((a, b) => b.length - a.length).slice(0, wanted);
  const tables: string[][] = kept.filter((group) => going.includes(group)).map((group) => [...group]);
  while (tables.length < wanted) tables.push([]);
  const seated = new Set(tables.flat());
  for (const one of people) if (!seated.has(one)) extreme(tables, 'smallest').push(one);
  balance(tables);
  return tables;
}

/** Moves one at a time from the largest group to the smallest, those who came last first. */
function balance(tables: string[][]): void {
  for (;;) {
    const [from, to] = [extreme(tables, 'largest'), extreme(tables, 'smallest')];
    if (from.length - to.length <= 1) return;
    to.push(...from.splice(-1));
  }
}

function extreme(tables: readonly string[][], which: 'smallest' | 'largest'): string[] {
  const sign = which === 'smallest' ? 1 : -1;
  const [first] = [...tables].sort((a, b) => sign * (a.length - b.length));
  if (!first) throw new RangeError('no group to sit in');
  return first;
}
