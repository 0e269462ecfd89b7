// How a line of play that takes no notice of the man fares with every type: the measure of both blind players.
import { at } from '../../analysis/at.ts';
import { FULL, PARTIAL } from '../restricted-play.ts';
import type { World } from '../worlds.ts';

/** Chooses in `state` of the world at place `world`; the number of the state it leads to, -1 in a dead end. */
export type Chooser = (world: number, state: number) => number;

export type BlindScore = {
  /** Places of the worlds in which it ends in full, and at least partially. */
  readonly full: readonly number[];
  readonly partial: readonly number[];
  /** Sum of the results. */
  readonly points: number;
};

/** Plays the line in every one of `worlds`: those of one start variant, one a type. */
export function scoreBlind(worlds: readonly World[], choose: Chooser): BlindScore {
  const full: number[] = [];
  const partial: number[] = [];
  let points = 0;
  for (const [place, { table }] of worlds.entries()) {
    let state = 0;
    for (;;) {
      const next = at(table.endings, state) >= 0 ? -1 : choose(place, state);
      if (next < 0) break;
      state = next;
    }
    const grade = at(table.grades, state);
    if (grade <= FULL) full.push(place);
    if (grade <= PARTIAL) partial.push(place);
    points += at(table.values, state);
  }
  return { full, partial, points };
}

/** Full results first, then partial ones, then points. */
export function isBetter(a: BlindScore, b: BlindScore): boolean {
  if (a.full.length !== b.full.length) return a.full.length > b.full.length;
  if (a.partial.length !== b.partial.length) return a.partial.length > b.partial.length;
  return a.points > b.points;
}
