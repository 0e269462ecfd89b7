// A game of the room on the desk: what was said last, the votes on the moves, and the move that the most hands make.
import { useState } from 'react';
import type { HandsState, VotedGame } from '../../../core/classroom/hands/hands-state.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { classroom } from '../../../stores/classroom.ts';
import { GameOver } from './GameOver.tsx';
import { GameViews } from './GameViews.tsx';
import { LastTalk } from './LastTalk.tsx';
import { OnWall } from './OnWall.tsx';
import { useVotedGame } from './use-voted-game.ts';
import { VoteMove } from './VoteMove.tsx';

const words = hands.game;

type Props = {
  readonly game: VotedGame;
  readonly state: HandsState;
  /** Of the room, for the file. */
  readonly name: string;
  readonly isOnWall: boolean;
};

export function GameDesk({ game, state, name, isOnWall }: Props) {
  const voted = useVotedGame(game, name);
  const [isMaking, setMaking] = useState(false);
  if (voted.phase === 'waiting') return <p role="status">{hands.loading}</p>;
  if (voted.phase === 'failed') {
    return (
      <p role="alert">
        {words.unreachable}{' '}
        <button type="button" className="button" onClick={voted.again}>
          {hands.retry}
        </button>
      </p>
    );
  }
  const { scenario, position, opened } = voted;
  const last = game.turns.at(-1);
  const isOver = position.ending >= 0;
  return (
    <section className="hands-now" aria-labelledby={`game-${game.game}`}>
      <h3 id={`game-${game.game}`}>{words.with(scenario.words.title, scenario.words.client.name)}</h3>
      <p className="panel-actions">
        <OnWall isOnWall={isOnWall} show={{ kind: 'game', id: game.game }} />
        <GameViews game={game} />
      </p>
      {!opened.isWhole && <p role="alert">{words.stale}</p>}
      <LastTalk game={game} voted={voted} />
      {isOver ? (
        <GameOver game={game} opened={opened} />
      ) : (
        <VoteMove
          game={game}
          state={state}
          scenario={scenario}
          position={position}
          isMaking={isMaking}
          onMaking={setMaking}
        />
      )}
      {last && (
        <button
          type="button"
          className="button button-quiet"
          disabled={isMaking}
          onClick={() => void classroom.undo(last.seq)}
        >
          {words.takeBack}
        </button>
      )}
    </section>
  );
}
