// The live game: an actor of the machine that is generated from a scenario.
import { createActor } from 'xstate';
import type { ScenarioIr } from '../core/roleplay/ir.ts';
import { scenarioMachine } from '../core/roleplay/machine/scenario-machine.ts';
import type { RunMove } from '../core/roleplay/run.ts';
import type { GameState } from '../core/roleplay/state.ts';

export type LiveGame = {
  readonly state: () => GameState;
  readonly move: (id: string) => void;
  readonly stop: () => void;
};

/** A game that stands where the moves lead; they must be such that lead somewhere. */
export function liveGame(ir: ScenarioIr, variant: number, moves: readonly RunMove[]): LiveGame {
  const actor = createActor(scenarioMachine(ir, variant)).start();
  const move = (id: string) => actor.send({ type: 'MOVE', id });
  for (const made of moves) move(made.move);
  return { state: () => actor.getSnapshot().context, move, stop: () => void actor.stop() };
}
