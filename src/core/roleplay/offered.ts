// The moves that the learner may choose from in a state.
import { METER_MOST } from '../../schema/words/roleplay.ts';
import { holds } from './conditions.ts';
import type { Index, ScenarioIr } from './ir.ts';
import type { GameState } from './state.ts';

/** Indexes into `ir.moves`, in the order of the beat; empty when the game is over. */
export function offeredMoves(ir: ScenarioIr, state: GameState): readonly Index[] {
  if (state.ending >= 0) return [];
  const moves = ir.beats[state.beat]?.moves ?? [];
  return moves.filter((index) => {
    const move = ir.moves[index];
    return move !== undefined && holds(ir, move.when, state);
  });
}

/** Where a hidden meter comes to rest when a visit ends: low 1, middle 3, high 5. */
export function snapped(meter: number): number {
  if (meter <= 1) return 1;
  return meter >= METER_MOST - 1 ? 5 : 3;
}
