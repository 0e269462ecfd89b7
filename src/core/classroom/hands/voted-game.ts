// A game of the room as every other game: its moves, played by the same rules, and what is handed on of it.
import { playLine } from '../../roleplay/play-line.ts';
import { type Replay, stateAfter } from '../../roleplay/replay.ts';
import type { Scenario } from '../../roleplay/scenario.ts';
import type { SharedRun } from '../../roleplay/share/run-file.ts';
import { type CutBeats, isStandInDue } from '../../roleplay/stand-in.ts';
import type { GameBegin } from './hands-bodies.ts';
import type { VotedGame } from './hands-state.ts';

/** The beats in which the room chooses; undefined: in all of them. */
export function cutOf({ cut }: Pick<GameBegin, 'cut'>): CutBeats {
  return cut.length > 0 ? cut : undefined;
}

/** Ids of all moves, the room's and those that were told, in order; of the first `turns` of the room's alone. */
export function movesOf(
  { told, turns }: Pick<VotedGame, 'told' | 'turns'>,
  most: number = turns.length,
): readonly string[] {
  return [...told, ...turns.slice(0, most).flatMap((turn) => [turn.move, ...turn.told])];
}

/** The game as if it had just been played; broken where the scenario doesn't offer one of its moves. */
export function votedReplay({ ir }: Scenario, game: VotedGame): Replay {
  return playLine(ir, game.variant, game.seed, movesOf(game));
}

/** The number of the room's move number `turn` among all moves of the game, from 1. */
export function stepOf(game: Pick<VotedGame, 'told' | 'turns'>, turn: number): number {
  return movesOf(game, turn).length + 1;
}

/** What a run file holds of it. @param name whose game it is, as the file says it */
export function votedRun(scenario: Scenario, game: VotedGame, course: string, name: string): SharedRun {
  const { game: id, caseId, typeId, contentHash, seed, variant, openedAt } = game;
  const cut = cutOf(game);
  const moves = votedReplay(scenario, game).played.map(({ kept }) => kept);
  const head = { id, course, engine: scenario.ir.engine, caseId, typeId, contentHash, seed, variant };
  return {
    run: { ...head, ...(cut ? { mode: 'cut', cut } : { mode: 'practice' }), moves },
    startedAt: openedAt,
    name,
    guess: undefined,
    notes: {},
    scenario,
  };
}

/** Finds the best move after these; undefined where nobody can tell. */
export type AskBest = (moves: readonly string[]) => Promise<string | undefined>;

/**
 * Ids of the moves that are told after these, until the room chooses again or the game is over.
 * Where nobody can tell the best move, the room chooses there as well.
 */
export async function toldAfter(
  { ir }: Scenario,
  { cut, seed, variant }: Pick<GameBegin, 'cut' | 'seed' | 'variant'>,
  moves: readonly string[],
  best: AskBest,
): Promise<readonly string[]> {
  const told: string[] = [];
  for (;;) {
    const line = [...moves, ...told];
    const state = stateAfter(playLine(ir, variant, seed, line));
    if (!state || !isStandInDue(ir, cutOf({ cut }), state)) return told;
    const move = await best(line);
    if (move === undefined || playLine(ir, variant, seed, [...line, move]).broken) return told;
    told.push(move);
  }
}
