// What the reader holds possible: worlds that agree with everything seen so far, and where each would stand.
import { at } from '../../analysis/at.ts';
import type { World } from '../worlds.ts';
import type { Observer } from './observation.ts';

export type Guess = { readonly world: World; readonly state: number };

/** Not empty; in all of them the same moves are offered. */
export type Belief = readonly Guess[];

/** Moves looked ahead; further on the reader hopes to know the man and what is true. */
export const LOOKAHEAD = 6;

/** Sums over several worlds are no more exact than this. */
export const SAME = 1e-6;

/** Ids of the moves offered, in order; empty when the game has ended. */
export function offered(belief: Belief): readonly string[] {
  const [first] = belief;
  if (!first) return [];
  const { table, ir } = first.world;
  const moves = table.moves.subarray(at(table.first, first.state), at(table.first, first.state + 1));
  return [...moves].flatMap((move) => ir.moves[move]?.id ?? []);
}

/** What is held possible after the move numbered `place` among those offered, by what may be seen then. */
export function outcomes(belief: Belief, place: number, observe: Observer): readonly Belief[] {
  const groups = new Map<number, Guess[]>();
  for (const { world, state } of belief) {
    const edge = at(world.table.first, state) + place;
    const seen = observe(world, edge);
    const guess = { world, state: at(world.table.targets, edge) };
    const group = groups.get(seen);
    if (group) group.push(guess);
    else groups.set(seen, [guess]);
  }
  return [...groups.values()];
}

/**
 * Sum over the guesses of the result that is reached when the best is done with what will be seen in the next `depth`
 * moves, and from there on the best that each world allows.
 */
export function prospect(belief: Belief, depth: number, observe: Observer): number {
  const hoped = sum(belief, ({ world, state }) => at(world.table.bests, state));
  const count = offered(belief).length;
  if (belief.length === 1 || depth === 0 || count === 0) return hoped;
  let best = 0;
  for (let place = 0; place < count && best < hoped - SAME; place += 1)
    best = Math.max(
      best,
      sum(outcomes(belief, place, observe), (next) => prospect(next, depth - 1, observe)),
    );
  return best;
}

export function sum<T>(list: readonly T[], points: (entry: T) => number): number {
  return list.reduce((total, entry) => total + points(entry), 0);
}
