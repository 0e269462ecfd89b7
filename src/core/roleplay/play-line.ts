// Plays moves that are only named, as if they had just been made: with what is said to each.
import type { ScenarioIr } from './ir.ts';
import { type Played, playMove } from './play-move.ts';
import { type Replay, stateAfter } from './replay.ts';
import { initialState } from './state.ts';

/** `seed` draws what is said; broken where the scenario no longer offers a move, or has no such variant. */
export function playLine(ir: ScenarioIr, variant: number, seed: number, moves: readonly string[]): Replay {
  if (variant >= ir.variants.length) return { start: undefined, played: [], broken: 'no-variant' };
  const start = initialState(ir, variant);
  const played: Played[] = [];
  for (const move of moves) {
    const made = playNext(ir, seed, { start, played }, move);
    if (!made) return { start, played, broken: 'not-offered' };
    played.push(made);
  }
  return { start, played };
}

/** One more move; undefined where it isn't offered. */
export function playNext(ir: ScenarioIr, seed: number, line: Replay, move: string): Played | undefined {
  const state = stateAfter(line);
  const earlier = line.played.map(({ kept }) => kept);
  return state && playMove(ir, seed, state, move, earlier);
}
