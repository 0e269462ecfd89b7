// Walks through the moves of a world: each edge with what a rule wants to know about it.
import { at } from '../analysis/at.ts';
import type { MoveIr } from '../ir.ts';
import type { GameState } from '../state.ts';
import type { World } from './worlds.ts';

export type Edge = {
  readonly index: number;
  /** Numbers of the states it leads from and to. */
  readonly from: number;
  readonly to: number;
  readonly move: MoveIr;
  readonly before: GameState;
  readonly after: GameState;
};

/** All edges, by state and in the order in which moves are offered. */
export function* edgesOf({ ir, graph }: World): Generator<Edge> {
  for (const [from, before] of graph.states.entries()) {
    for (let index = at(graph.first, from); index < at(graph.first, from + 1); index += 1) {
      const to = at(graph.targets, index);
      const move = ir.moves[at(graph.moves, index)];
      const after = graph.states[to];
      if (!move || !after) throw new RangeError(`edge ${index} of ${ir.caseId}`);
      yield { index, from, to, move, before, after };
    }
  }
}

/** Numbers of the states that a line of play ends in. */
export function endsOf({ table }: World): readonly number[] {
  return [...table.endings.keys()].filter((state) => at(table.endings, state) >= 0);
}
