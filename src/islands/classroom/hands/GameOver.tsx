// A game of the room that is over: what became of it, the way to its review, and its file.
import { useState } from 'react';
import type { VotedGame } from '../../../core/classroom/hands/hands-state.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { handsDesk } from '../../../stores/hands.ts';
import type { OpenedRun } from '../../../stores/opened-run.ts';
import { runEnd } from '../../play/share/run-words.ts';
import { handsPageUrl } from './hands-page-url.ts';
import { saveGame } from './save-game.ts';

const words = hands.game;

type Props = { readonly game: VotedGame; readonly opened: OpenedRun };

export function GameOver({ game, opened: { shared, replay } }: Props) {
  const [said, setSaid] = useState('');
  const end = runEnd(shared.scenario, replay);
  return (
    <div className="hands-over">
      <p>
        <strong>{words.over}</strong> {end && `${end.tier}　${hands.wall.result(Math.round(end.result))}`}
      </p>
      <p className="panel-actions">
        <a className="button" href={handsPageUrl(game.game)}>
          {words.toReview}
        </a>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => setSaid(words.saved(saveGame(shared)))}
        >
          {words.save}
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => void handsDesk.again(shared.scenario, game)}
        >
          {words.again}
        </button>
      </p>
      <p role="status">{said}</p>
    </div>
  );
}
