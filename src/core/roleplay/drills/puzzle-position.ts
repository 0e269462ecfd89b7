// A set position as a page lays it out: how it came about, where the deal stands, and what each choice would lead to.
import { type Played, playMove } from '../play-move.ts';
import type { Replay } from '../replay.ts';
import { stateAfter } from '../replay.ts';
import type { Scenario } from '../scenario.ts';
import { initialState } from '../state.ts';
import type { DrillLine } from './drill.ts';

/** Draws what is said in a position: the same words whenever it is looked at. */
export const PUZZLE_SEED = 0;

/** The moves that led there; undefined where today's scenario no longer offers one of them. */
export function puzzleReplay({ ir }: Scenario, { variant, moves }: DrillLine): Replay | undefined {
  if (variant >= ir.variants.length) return undefined;
  const start = initialState(ir, variant);
  const played: Played[] = [];
  for (const move of moves) {
    const made = choiceIn({ ir }, { start, played }, move);
    if (!made) return undefined;
    played.push(made);
  }
  return { start, played };
}

/** What a choice leads to; undefined where it isn't offered. */
export function choiceIn({ ir }: Pick<Scenario, 'ir'>, replay: Replay, move: string): Played | undefined {
  const state = stateAfter(replay);
  const earlier = replay.played.map(({ kept }) => kept);
  return state && playMove(ir, PUZZLE_SEED, state, move, earlier);
}
