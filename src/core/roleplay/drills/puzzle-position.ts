// A set position as a page lays it out: how it came about, and what each choice would lead to.
import { playLine, playNext } from '../play-line.ts';
import type { Played } from '../play-move.ts';
import type { Replay } from '../replay.ts';
import type { Scenario } from '../scenario.ts';
import type { DrillLine } from './drill.ts';

/** Draws what is said in a position: the same words whenever it is looked at. */
const PUZZLE_SEED = 0;

/** The moves that led there; broken where today's scenario no longer offers one of them. */
export function puzzleReplay({ ir }: Scenario, { variant, moves }: DrillLine): Replay {
  return playLine(ir, variant, PUZZLE_SEED, moves);
}

/** What a choice leads to; undefined where it isn't offered. */
export function choiceIn({ ir }: Scenario, replay: Replay, move: string): Played | undefined {
  return playNext(ir, PUZZLE_SEED, replay, move);
}
