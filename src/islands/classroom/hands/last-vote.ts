// Says how the room's last move came about: by most hands, by a tie that the trainer decided, or without any hand.
import { countHands } from '../../../core/classroom/hands/count-hands.ts';
import {
  ballotOf,
  type HandsState,
  turnBallot,
  type VotedGame,
} from '../../../core/classroom/hands/hands-state.ts';
import { stepOf } from '../../../core/classroom/hands/voted-game.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { moveOptions } from './move-options.ts';
import type { OpenVoted } from './use-voted-game.ts';

const words = hands.wall;

/** '' before the room's first move. */
export function lastVote(game: VotedGame, state: HandsState, { scenario, replay }: OpenVoted): string {
  const turn = game.turns.length - 1;
  const move = game.turns[turn]?.move;
  const before = replay.played[stepOf(game, turn) - 1]?.before;
  if (move === undefined || !before) return '';
  const options = moveOptions(scenario, before);
  const ids = options.map(({ id }) => id);
  const { leaders, bars } = countHands(ballotOf(state, turnBallot(game.game, turn)), ids, 0);
  const letterOf = (id: string) => options.find((one) => one.id === id)?.letter ?? '';
  if (leaders.length === 0) return words.decided(letterOf(move));
  if (leaders.length > 1) return words.tie(leaders.map(letterOf), letterOf(move));
  const bar = bars.find(({ option }) => option === move);
  return words.made(letterOf(move), bar?.hands ?? 0, bar?.percent ?? 0);
}
