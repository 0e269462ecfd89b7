// Plays a kept run again, move by move, and tells how far it still is the same game.
import type { ScenarioIr } from './ir.ts';
import { moveIndex, type Played } from './play-move.ts';
import type { RunMove } from './run.ts';
import { type GameState, initialState, stateHash } from './state.ts';
import { step } from './step.ts';

/** Why a run can't be played again to its end: what stands at its first move that can't. */
export type ReplayBreak = 'no-variant' | 'unknown-move' | 'not-offered' | 'other-state';

/** The moves that lead where they led, and why no more of them do. */
export type Replay = {
  /** Undefined when the scenario no longer has the run's variant. */
  readonly start: GameState | undefined;
  readonly played: readonly Played[];
  readonly broken?: ReplayBreak;
};

/** Replays kept moves under a scenario, which may be another wording of the one they were made in. */
export function replay(ir: ScenarioIr, variant: number, moves: readonly RunMove[]): Replay {
  if (variant >= ir.variants.length) return { start: undefined, played: [], broken: 'no-variant' };
  const start = initialState(ir, variant);
  const played: Played[] = [];
  let before = start;
  for (const kept of moves) {
    const index = moveIndex(ir, kept.move);
    if (index < 0) return { start, played, broken: 'unknown-move' };
    const result = step(ir, before, index);
    if (!result) return { start, played, broken: 'not-offered' };
    if (stateHash(result.state) !== kept.hash) return { start, played, broken: 'other-state' };
    played.push({ before, result, kept });
    before = result.state;
  }
  return { start, played };
}

/** The state in which the game stands after the moves that could be replayed; undefined without a start. */
export function stateAfter({ start, played }: Replay): GameState | undefined {
  return played.at(-1)?.result.state ?? start;
}
