// The moves that the learner may choose from in a state.
import { METER_MOST } from '../../schema/words/roleplay.ts';
import { holds } from './conditions.ts';
import type { Index, ScenarioIr } from './ir.ts';
import type { GameState } from './state.ts';

/** Indexes into `ir.moves`, in the order of the beat; empty when the game is over. */
export function offeredMoves(ir: ScenarioIr, state: GameState): readonly Index[] {
  const offered: Index[] = [];
  if (state.ending >= 0) return offered;
  for (const index of ir.beats[state.beat]?.moves ?? []) {
    const move = ir.moves[index];
    if (move && holds(ir, move.when, state)) offered.push(index);
  }
  return offered;
}

/** Whether a move is one of `offeredMoves`. */
export function isOffered(ir: ScenarioIr, state: GameState, moveIndex: Index): boolean {
  const move = ir.moves[moveIndex];
  const beat = ir.beats[state.beat];
  return (
    state.ending < 0 && !!move && !!beat && beat.moves.includes(moveIndex) && holds(ir, move.when, state)
  );
}

/** Where a hidden meter comes to rest when a visit ends: low 1, middle 3, high 5. */
export function snapped(meter: number): number {
  if (meter <= 1) return 1;
  return meter >= METER_MOST - 1 ? 5 : 3;
}
