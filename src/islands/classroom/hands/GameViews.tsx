// What the wall shows of a game: the case, the table, the curve.
import { GAME_VIEWS } from '../../../core/classroom/hands/hands-bodies.ts';
import type { VotedGame } from '../../../core/classroom/hands/hands-state.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { classroom } from '../../../stores/classroom.ts';

const words = hands.game;

export function GameViews({ game: { game, view } }: { readonly game: VotedGame }) {
  return (
    <span className="hands-views">
      {words.view}
      {GAME_VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          className="button button-quiet"
          aria-pressed={one === view}
          onClick={() => void classroom.send('gameViewed', { game, view: one })}
        >
          {words.views[one]}
        </button>
      ))}
    </span>
  );
}
