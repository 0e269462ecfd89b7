// The live game: an actor of the machine that is generated from a scenario.
import type { ScenarioIr } from '../core/roleplay/ir.ts';
import { moveIndex } from '../core/roleplay/play-move.ts';
import type { RunMove } from '../core/roleplay/run.ts';
import { type GameState, initialState } from '../core/roleplay/state.ts';
import { step } from '../core/roleplay/step.ts';

export type LiveGame = {
  readonly state: () => GameState;
  readonly move: (id: string) => void;
  readonly stop: () => void;
};

/** A game that stands where the moves lead; they must be such that lead somewhere. */
export function liveGame(ir: ScenarioIr, variant: number, moves: readonly RunMove[]): LiveGame {
  let state = initialState(ir, variant);
  const move = (id: string) => {
    state = step(ir, state, moveIndex(ir, id))?.state ?? state;
  };
  for (const made of moves) move(made.move);
  return { state: () => state, move, stop: () => {} };
}
