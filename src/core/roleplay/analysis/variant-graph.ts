// All states that a start variant can come to, and which move leads from which to which.

import type { Index, ScenarioIr } from '../ir.ts';
import { offeredMoves } from '../offered.ts';
import { type GameState, initialState, stateKey } from '../state.ts';
import { stepOffered } from '../step.ts';

/** A scenario has at most this many states, all variants together. */
export const STATES_MOST = 60_000;

/** Last day that `stateKey` tells from the next; a calendar is bounded well below it. */
const DAY_LAST = 126;

/**
 * States in the order of their days, so that every edge leads to a greater number. The edges of state `s` are
 * `first[s] … first[s + 1] − 1`, in the order in which the moves are offered.
 */
export type VariantGraph = {
  readonly variant: Index;
  readonly states: readonly GameState[];
  readonly first: Int32Array;
  /** By edge: index into moves, number of the state it leads to, index into reactions (-1: none), into answers (-1: none). */
  readonly moves: Uint16Array;
  readonly targets: Int32Array;
  readonly reactions: Int16Array;
  readonly answers: Int16Array;
};

export type Explored =
  | { readonly ok: true; readonly graph: VariantGraph }
  /** More than `most` states, or a game that does not end within the calendar. */
  | { readonly ok: false; readonly reason: 'states' | 'days'; readonly states: number };

/** Every state of `variant` that some line of play comes to. */
export function exploreVariant(ir: ScenarioIr, variant: Index, most: number): Explored {
  const numbers = new Map<number, number>();
  const found: GameState[] = [];
  const days: number[][] = [];
  const meet = (state: GameState): number => {
    const key = stateKey(state);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = found.length;
    numbers.set(key, number);
    found.push(state);
    const sameDay = days[state.day];
    if (sameDay) sameDay.push(number);
    else days[state.day] = [number];
    return number;
  };

  meet(initialState(ir, variant));
  const order: number[] = [];
  const first: number[] = [0];
  const moves: number[] = [];
  const targets: number[] = [];
  const reactions: number[] = [];
  const answers: number[] = [];
  for (let day = 0; day < days.length; day += 1) {
    for (const number of days[day] ?? []) {
      const state = found[number];
      if (!state) throw new RangeError(`state ${number} of ${found.length}`);
      order.push(number);
      for (const index of offeredMoves(ir, state)) {
        const move = ir.moves[index];
        if (!move) throw new RangeError(`move ${index} of ${ir.caseId}`);
        if (move.days < 1) throw new RangeError(`${move.id} takes ${move.days} days`);
        const result = stepOffered(ir, state, move);
        if (result.state.day > DAY_LAST) return { ok: false, reason: 'days', states: found.length };
        moves.push(index);
        targets.push(meet(result.state));
        reactions.push(result.reaction);
        answers.push(result.answer);
      }
      first.push(moves.length);
      if (found.length > most) return { ok: false, reason: 'states', states: found.length };
    }
  }
  const rank = new Int32Array(found.length);
  order.forEach((number, place) => {
    rank[number] = place;
  });
  return {
    ok: true,
    graph: {
      variant,
      states: order.flatMap((number) => found[number] ?? []),
      first: Int32Array.from(first),
      moves: Uint16Array.from(moves),
      targets: Int32Array.from(targets, (number) => rank[number] ?? -1),
      reactions: Int16Array.from(reactions),
      answers: Int16Array.from(answers),
    },
  };
}
