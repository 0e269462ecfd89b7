// The blind player by beats: for every beat one order of its moves, whoever sits there, improved until nothing helps.
import { at } from '../../analysis/at.ts';
import type { World } from '../worlds.ts';
import { type BlindScore, type Chooser, isBetter, scoreBlind } from './blind-lines.ts';

export type PolicyLine = {
  /** Ids of the moves that it takes first, in the beats that it comes to. */
  readonly moves: readonly string[];
  readonly score: BlindScore;
};

/** Ranks by number of a move within the case: the offered move with the highest is taken. */
type Policy = Float64Array;

/**
 * The best of `restarts` policies, each begun at random and climbed by putting one move of a beat first as long as that
 * helps. `worlds` are those of one start variant. A lower bound: another blind line may be better still.
 */
export function bestPolicy(worlds: readonly World[], restarts: number, random: () => number): PolicyLine {
  const ids = [...new Set(worlds.flatMap(({ ir }) => ir.moves.map(({ id }) => id)))];
  const places = new Map(ids.map((id, place) => [id, place]));
  const numbers = worlds.map(({ ir }) => Int32Array.from(ir.moves, ({ id }) => places.get(id) ?? -1));
  let found: PolicyLine | undefined;
  for (let restart = 0; restart < restarts; restart += 1) {
    const policy = Float64Array.from(ids, () => random());
    const score = climb(worlds, numbers, policy);
    if (found && !isBetter(score, found.score)) continue;
    const { taken } = watch(worlds, numbers, policy);
    found = { moves: [...taken].flatMap((place) => ids[place] ?? []), score };
  }
  if (!found) throw new RangeError('no policy');
  return found;
}

/** Changes `policy` in place; the score that it ends with. */
function climb(worlds: readonly World[], numbers: readonly Int32Array[], policy: Policy): BlindScore {
  let score = scoreBlind(worlds, chooserOf(worlds, numbers, policy));
  for (;;) {
    let best: { readonly move: number; readonly score: BlindScore } | undefined;
    for (const move of watch(worlds, numbers, policy).offered) {
      const rank = at(policy, move);
      policy[move] = rank + TOP;
      const tried = scoreBlind(worlds, chooserOf(worlds, numbers, policy));
      policy[move] = rank;
      if (isBetter(tried, best?.score ?? score)) best = { move, score: tried };
    }
    if (!best) return score;
    // Above every other rank that there is or will be.
    policy[best.move] = Math.max(...policy) + 1;
    score = best.score;
  }
}

/** Lifts a move above all others while it is tried. */
const TOP = 1e6;

function chooserOf(worlds: readonly World[], numbers: readonly Int32Array[], policy: Policy): Chooser {
  return (world, state) => {
    const table = worlds[world]?.table;
    const own = numbers[world];
    if (!table || !own) return -1;
    let target = -1;
    let top = -1;
    for (let edge = at(table.first, state); edge < at(table.first, state + 1); edge += 1) {
      const rank = at(policy, at(own, at(table.moves, edge)));
      if (rank <= top) continue;
      top = rank;
      target = at(table.targets, edge);
    }
    return target;
  };
}

/** Moves that are offered to the policy on its way, and those that it takes, by number within the case. */
function watch(
  worlds: readonly World[],
  numbers: readonly Int32Array[],
  policy: Policy,
): { readonly offered: ReadonlySet<number>; readonly taken: ReadonlySet<number> } {
  const offered = new Set<number>();
  const taken = new Set<number>();
  const choose = chooserOf(worlds, numbers, policy);
  scoreBlind(worlds, (world, state) => {
    const target = choose(world, state);
    const table = worlds[world]?.table;
    const own = numbers[world];
    if (!table || !own) return -1;
    for (let edge = at(table.first, state); edge < at(table.first, state + 1); edge += 1) {
      const move = at(own, at(table.moves, edge));
      offered.add(move);
      if (at(table.targets, edge) === target) taken.add(move);
    }
    return target;
  });
  return { offered, taken };
}
