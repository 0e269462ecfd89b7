// One game of the room in the list: how it ended, its review, its file.
import { useState } from 'react';
import type { VotedGame } from '../../../core/classroom/hands/hands-state.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { runEnd } from '../../play/share/run-words.ts';
import { gameName } from './game-name.ts';
import { saveGame } from './save-game.ts';
import { useVotedGame } from './use-voted-game.ts';

const words = hands.page;

type Props = {
  readonly game: VotedGame;
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

export function GameRow({ game, name, isChosen, onChoose }: Props) {
  const voted = useVotedGame(game, name);
  const [said, setSaid] = useState('');
  if (voted.phase !== 'ready') {
    return (
      <tr>
        <td colSpan={Object.keys(words.columns).length}>
          {voted.phase === 'waiting' ? hands.loading : hands.game.unreachable}
        </td>
      </tr>
    );
  }
  const { scenario, replay, opened } = voted;
  const end = runEnd(scenario, replay);
  return (
    <tr>
      <th scope="row">{gameName(scenario, game)}</th>
      <td className="num">{words.turns(game.turns.length)}</td>
      <td>{end ? `${end.tier}　${hands.wall.result(Math.round(end.result))}` : hands.game.talk}</td>
      <td>
        <button type="button" className="button button-quiet" aria-pressed={isChosen} onClick={onChoose}>
          {words.review}
        </button>
      </td>
      <td>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => setSaid(hands.game.saved(saveGame(opened.shared)))}
        >
          {hands.game.save}
        </button>
        <span role="status">{said}</span>
      </td>
    </tr>
  );
}
