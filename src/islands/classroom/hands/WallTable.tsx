// The table on the wall: what the room did and what was said to it, beside it the moves to raise a card for, or the ending.
import { countHands } from '../../../core/classroom/hands/count-hands.ts';
import {
  ballotOf,
  type HandsState,
  turnBallot,
  type VotedGame,
} from '../../../core/classroom/hands/hands-state.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { runEnd } from '../../play/share/run-words.ts';
import { LastTalk } from './LastTalk.tsx';
import { lastVote } from './last-vote.ts';
import { moveOptions } from './move-options.ts';
import { useFit } from './use-fit.ts';
import type { OpenVoted } from './use-voted-game.ts';
import { WallOptions } from './WallOptions.tsx';

const words = hands.wall;

type Props = { readonly game: VotedGame; readonly state: HandsState; readonly voted: OpenVoted };

export function WallTable({ game, state, voted }: Props) {
  const { scenario, replay, position } = voted;
  const fit = useFit<HTMLDivElement>();
  const ballot = ballotOf(state, turnBallot(game.game, game.turns.length));
  const options = moveOptions(scenario, position);
  const { bars } = countHands(
    ballot,
    options.map(({ id }) => id),
    state.heads,
  );
  const end = runEnd(scenario, replay);
  return (
    <div ref={fit} className="hands-wall hands-wall-table">
      <div data-column="talk">
        <p className="hands-wall-vote num">{lastVote(game, state, voted)}</p>
        <LastTalk game={game} voted={voted} />
      </div>
      {end ? (
        <div data-column="end">
          <p className="hands-wall-tier num">
            {end.tier}　{words.result(Math.round(end.result))}
          </p>
          <h1>{end.title}</h1>
          <p>{end.epilogue}</p>
          <p>{words.who(scenario.words.client.name)}</p>
        </div>
      ) : (
        <div data-column="moves">
          <WallOptions options={options} bars={ballot.isShown ? bars : undefined} right={[]} />
        </div>
      )}
    </div>
  );
}
