// A game of the room on the wall: its case, its table with the votes, its curve; two games where two are named.
import '../hands/hands-wall.css';
import {
  gamesShown,
  type HandsState,
  onWall,
  type VotedGame,
} from '../../../core/classroom/hands/hands-state.ts';
import type { RoomState } from '../../../core/classroom/room/room-state.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { useVotedGame } from '../hands/use-voted-game.ts';
import { WallBrief } from '../hands/WallBrief.tsx';
import { WallCurve } from '../hands/WallCurve.tsx';
import { WallPair } from '../hands/WallPair.tsx';
import { WallTable } from '../hands/WallTable.tsx';
import { WallTalk } from '../hands/WallTalk.tsx';

const words = hands.wall;

export function Game({ id, state }: { readonly id: string; readonly state: RoomState }) {
  const shown = onWall(state.hands);
  const [game, other] = gamesShown(shown, id);
  if (!game) return <p className="wall-line">{words.waitingFor}</p>;
  if (other) return <WallPair a={game} b={other} />;
  return <One key={game.game} game={game} state={shown} name={state.opening.name} />;
}

type Props = { readonly game: VotedGame; readonly state: HandsState; readonly name: string };

function One({ game, state, name }: Props) {
  const voted = useVotedGame(game, name);
  if (voted.phase === 'failed') return <p className="wall-line">{hands.game.unreachable}</p>;
  if (voted.phase === 'waiting') return <p className="wall-line">{words.waitingFor}</p>;
  switch (game.view) {
    case 'brief':
      return <WallBrief scenario={voted.scenario} />;
    case 'talk':
      return <WallTalk game={game} voted={voted} />;
    case 'table':
      return <WallTable game={game} state={state} voted={voted} />;
    case 'curve':
      return <WallCurve game={game} state={state} voted={voted} />;
    default:
      return game.view satisfies never;
  }
}
