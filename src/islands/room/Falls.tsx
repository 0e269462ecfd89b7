// Where the room fell: the moves that cost all games together most, and what was better then.
import { fallsOf } from '../../core/roleplay/room/heat.ts';
import type { RoomGame } from '../../core/roleplay/room/room-game.ts';
import { room } from '../../i18n/zh-CN/room.ts';
import { beatName } from './beat-name.ts';

const words = room.falls;
const MOST = 5;

export function Falls({ games }: { readonly games: readonly RoomGame[] }) {
  const scenario = games[0]?.scenario;
  if (!scenario) return null;
  const falls = fallsOf(games, MOST);
  return (
    <section className="room-part" aria-labelledby="room-falls">
      <h2 id="room-falls">{words.title}</h2>
      {falls.length === 0 && <p className="room-note">{words.none}</p>}
      <ol className="room-falls">
        {falls.map(({ beat, move, games: fell, lost, better }) => (
          <li key={`${beat} ${move}`}>
            <p className="room-beat">{beatName(scenario, beat)}</p>
            <p className="room-move">{scenario.words.moves[move]?.text}</p>
            <p className="num room-figures">
              {words.games(fell, games.length)}，{words.lost(lost)}
            </p>
            <p className="room-better">
              {words.better}
              {scenario.words.moves[better]?.text}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
