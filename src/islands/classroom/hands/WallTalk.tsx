// The last talk alone on the wall, where it is too long to stand beside the moves.
import type { VotedGame } from '../../../core/classroom/hands/hands-state.ts';
import { LastTalk } from './LastTalk.tsx';
import { useFit } from './use-fit.ts';
import type { OpenVoted } from './use-voted-game.ts';

type Props = { readonly game: VotedGame; readonly voted: OpenVoted };

export function WallTalk({ game, voted }: Props) {
  const fit = useFit<HTMLDivElement>();
  return (
    <div ref={fit} className="hands-wall hands-wall-talk">
      <LastTalk game={game} voted={voted} />
    </div>
  );
}
