// Games played at random: the same seed plays the same game.
import { seededRandom } from '../../../src/core/quiz/random.ts';
import type { Index, ScenarioIr } from '../../../src/core/roleplay/ir.ts';
import { offeredMoves } from '../../../src/core/roleplay/offered.ts';
import { type GameState, initialState } from '../../../src/core/roleplay/state.ts';
import { type StepResult, step } from '../../../src/core/roleplay/step.ts';

export type WalkStep = { readonly before: GameState; readonly move: Index; readonly result: StepResult };

/** Steps until the game ends, or nothing is offered, or after 60 moves. */
export function* randomWalk(ir: ScenarioIr, variant: Index, seed: string): Generator<WalkStep> {
  const random = seededRandom(seed);
  let state = initialState(ir, variant);
  for (let count = 0; count < 60; count += 1) {
    const offered = offeredMoves(ir, state);
    const move = offered[Math.floor(random() * offered.length)];
    const result = move === undefined ? undefined : step(ir, state, move);
    if (move === undefined || !result) return;
    yield { before: state, move, result };
    state = result.state;
  }
}
