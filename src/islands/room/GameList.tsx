// Who handed in what, as a table: steps, points, ending, and which two are shown side by side.
import type { RoomGame } from '../../core/roleplay/room/room-game.ts';
import { room } from '../../i18n/zh-CN/room.ts';
import { gameName } from './game-name.ts';

const words = room.list;

type Props = {
  readonly games: readonly RoomGame[];
  /** Ids of the games on the left and on the right. */
  readonly shown: readonly [string | undefined, string | undefined];
  readonly onShow: (side: 0 | 1, id: string) => void;
  readonly onRemove: (id: string) => void;
};

export function GameList({ games, shown, onShow, onRemove }: Props) {
  return (
    <section className="room-part" aria-labelledby="room-list">
      <h2 id="room-list">{words.title}</h2>
      <div className="room-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.steps}</th>
              <th scope="col">{words.result}</th>
              <th scope="col">{words.ending}</th>
              <th scope="col">{words.show}</th>
              <th scope="col">
                <span className="visually-hidden">{words.away}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {games.map((game) => (
              <tr key={game.id}>
                <th scope="row">{gameName(games, game)}</th>
                <td className="num">{game.analysis.steps.length}</td>
                <td className="num">{game.analysis.ended ? Math.round(game.analysis.ended.result) : '—'}</td>
                <td>{endingTitle(game)}</td>
                <td className="room-sides">
                  <Side game={game} games={games} side={0} shown={shown} onShow={onShow} />
                  <Side game={game} games={games} side={1} shown={shown} onShow={onShow} />
                </td>
                <td>
                  <button
                    type="button"
                    className="room-remove"
                    aria-label={room.remove(gameName(games, game))}
                    onClick={() => onRemove(game.id)}
                  >
                    ×
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

type SideProps = Pick<Props, 'games' | 'shown' | 'onShow'> & {
  readonly game: RoomGame;
  readonly side: 0 | 1;
};

function Side({ game, games, side, shown, onShow }: SideProps) {
  const { short, long } = words.sides[side];
  return (
    <button
      type="button"
      className="room-side"
      aria-pressed={shown[side] === game.id}
      aria-label={`${gameName(games, game)} ${long}`}
      onClick={() => onShow(side, game.id)}
    >
      {short}
    </button>
  );
}

function endingTitle({ analysis, scenario }: RoomGame): string {
  const { ended } = analysis;
  return ended ? (scenario.words.endings[ended.ending]?.title ?? '') : words.going;
}
