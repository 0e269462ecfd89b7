// How the room voted at each of its moves, beside what these moves were worth.
import type { RunAnalysis } from '../../roleplay/analysis/analyse-run.ts';
import { type Bar, countHands } from './count-hands.ts';
import { ballotOf, type HandsState, turnBallot, type VotedGame } from './hands-state.ts';
import { stepOf } from './voted-game.ts';

/** The votes at one move of the room. Percents of the hands that were raised. */
export type StepVotes = {
  /** Number of the move in the game, from 1. */
  readonly step: number;
  /** Ids of the move that was played and of the one that was worth most. */
  readonly played: string;
  readonly best: string;
  readonly playedPercent: number;
  readonly bestPercent: number;
  /** All hands; 0 where none were counted and the trainer decided. */
  readonly hands: number;
  /** Others had as many hands as the one that was played. */
  readonly isTie: boolean;
  /** In the order in which the moves were offered. */
  readonly bars: readonly Bar[];
};

/** One a move of the room, in order; moves that were only told have no votes. */
export function votesOnCurve(
  state: HandsState,
  game: VotedGame,
  { steps }: Pick<RunAnalysis, 'steps'>,
): readonly StepVotes[] {
  return game.turns.flatMap(({ move: played }, turn) => {
    const step = stepOf(game, turn);
    const analysis = steps[step - 1];
    if (!analysis) return [];
    const options = analysis.offered.map(({ move }) => move);
    const { bars, hands, leaders } = countHands(ballotOf(state, turnBallot(game.game, turn)), options, 0);
    const percentOf = (move: string) => bars.find(({ option }) => option === move)?.percent ?? 0;
    const best = analysis.bestMove;
    return [
      {
        step,
        played,
        best,
        playedPercent: percentOf(played),
        bestPercent: percentOf(best),
        hands,
        isTie: leaders.length > 1 && leaders.includes(played),
        bars,
      },
    ];
  });
}
