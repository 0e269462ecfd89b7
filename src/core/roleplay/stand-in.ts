// Who makes a move in a cut: the learner in its beats, elsewhere the best move is played for him.
import type { ScenarioIr } from './ir.ts';
import type { Played } from './play-move.ts';
import type { GameState } from './state.ts';

/** Beats in which the learner chooses; undefined: in all of them. */
export type CutBeats = readonly string[] | undefined;

/** Whether the next move is played for the learner. */
export function isStandInDue(ir: ScenarioIr, cut: CutBeats, { beat, ending }: GameState): boolean {
  return cut !== undefined && ending < 0 && !cut.includes(ir.beats[beat]?.id ?? '');
}

/** Whether a move was made by the learner himself. */
export function isOwnMove(ir: ScenarioIr, cut: CutBeats, { before }: Played): boolean {
  return !isStandInDue(ir, cut, before);
}

/** Index of the last move that the learner made himself; -1 when he made none. */
export function lastOwnMove(ir: ScenarioIr, cut: CutBeats, played: readonly Played[]): number {
  return played.findLastIndex((one) => isOwnMove(ir, cut, one));
}
