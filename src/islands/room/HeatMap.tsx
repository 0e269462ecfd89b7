// The path map of the room: every beat with its doors, by how many they were taken and how many points went there.
import { type HotBeat, type HotDoor, heatMap } from '../../core/roleplay/room/heat.ts';
import type { RoomGame } from '../../core/roleplay/room/room-game.ts';
import type { Scenario } from '../../core/roleplay/scenario.ts';
import { room } from '../../i18n/zh-CN/room.ts';
import { beatName } from './beat-name.ts';

const words = room.map;
/** Shades of the heat; the darkest is the door that cost the room most. */
const SHADES = 4;

export function HeatMap({ games }: { readonly games: readonly RoomGame[] }) {
  const scenario = games[0]?.scenario;
  if (!scenario) return null;
  const visits = heatMap(games);
  const most = Math.max(
    1,
    ...visits.flatMap(({ beats }) => beats.flatMap(({ doors }) => doors.map(({ lost }) => lost))),
  );
  return (
    <section className="room-part" aria-labelledby="room-map">
      <h2 id="room-map">{words.title}</h2>
      <p className="room-note">{words.lead}</p>
      {visits.map(({ visit, beats }, index) => (
        <section key={visit} className="room-visit">
          <h3>{scenario.words.visits[index]?.title}</h3>
          <div className="room-beats">
            {beats
              .filter(({ isFinal }) => !isFinal)
              .map((beat) => (
                <Beat key={beat.beat} beat={beat} scenario={scenario} most={most} />
              ))}
          </div>
        </section>
      ))}
    </section>
  );
}

type BeatProps = { readonly beat: HotBeat; readonly scenario: Scenario; readonly most: number };

function Beat({ beat, scenario, most }: BeatProps) {
  return (
    <article data-unseen={beat.games === 0 || undefined}>
      <h4>{beatName(scenario, beat.beat)}</h4>
      <p className="num room-figures">{beat.games === 0 ? words.none : words.games(beat.games)}</p>
      <ul>
        {beat.doors.map((door) => (
          <DoorLine key={door.move} door={door} scenario={scenario} most={most} />
        ))}
      </ul>
    </article>
  );
}

function DoorLine({ door, scenario, most }: { readonly door: HotDoor } & Omit<BeatProps, 'beat'>) {
  const { move, taken, seen, lost } = door;
  const heat = taken === 0 ? 0 : Math.ceil((lost / most) * SHADES);
  return (
    <li data-heat={heat} data-closed={taken === 0 || undefined}>
      <span>{scenario.words.moves[move]?.text}</span>
      <span className="num" title={words.doorSpoken(taken, seen, lost)}>
        {taken === 0 ? words.closed : words.door(taken, seen)}
        {lost >= 1 && <em>{words.lost(lost)}</em>}
      </span>
    </li>
  );
}
