// A move in play: what the rules make of it, what is said, and what the record keeps of it.
import type { ScenarioIr } from './ir.ts';
import { linesAfter } from './lines.ts';
import type { RunMove } from './run.ts';
import { type GameState, stateHash } from './state.ts';
import { type StepResult, step } from './step.ts';

/** A move that was made: from which state, what came of it, and what is kept. */
export type Played = { readonly before: GameState; readonly result: StepResult; readonly kept: RunMove };

/** Index of a move by its id; -1 when the scenario has no such move. */
export function moveIndex(ir: ScenarioIr, move: string): number {
  return ir.moves.findIndex(({ id }) => id === move);
}

/**
 * Plays a move by its id; undefined when it isn't offered in this state.
 * @param seed of the run; draws the order of the client's lines
 * @param earlier the moves before it: what they said isn't said again
 */
export function playMove(
  ir: ScenarioIr,
  seed: number,
  before: GameState,
  move: string,
  earlier: readonly RunMove[],
): Played | undefined {
  const index = moveIndex(ir, move);
  const result = step(ir, before, index);
  if (!result) return undefined;
  const used = new Set(earlier.flatMap(({ lines }) => lines));
  const lines = linesAfter(ir, seed, used, before, index, result);
  return { before, result, kept: { move, hash: stateHash(result.state), lines } };
}
