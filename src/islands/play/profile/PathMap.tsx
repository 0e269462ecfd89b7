// The map of a scenario under some games: the doors that were taken, those seen and left shut, and how many were never met.
import './path-map.css';
import { useMemo } from 'react';
import { type Door, type MapBeat, type MappedLine, pathMap } from '../../../core/roleplay/path-map.ts';
import type { Scenario } from '../../../core/roleplay/scenario.ts';
import { profile } from '../../../i18n/zh-CN/profile.ts';

const words = profile.map;

type Props = { readonly scenario: Scenario; readonly lines: readonly MappedLine[] };

export function PathMap({ scenario, lines }: Props) {
  const { ir, words: all } = scenario;
  const visits = useMemo(() => pathMap(ir, lines), [ir, lines]);
  const doors = visits.flatMap(({ beats }) => beats.flatMap((beat) => beat.doors));
  return (
    <div className="path-map">
      <p className="review-lead num">
        {words.tally(doors.filter(({ taken }) => taken > 0).length, doors.length)}
      </p>
      {visits.map(({ visit, beats }) => {
        const named = all.visits.find(({ id }) => id === visit);
        return (
          <section key={visit} className="map-visit">
            <h3>
              {named?.title} <small>{named?.place}</small>
            </h3>
            <ol>
              {beats.map((beat, index) => (
                <Beat key={beat.beat} beat={beat} number={index + 1} scenario={scenario} />
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}

type BeatProps = { readonly beat: MapBeat; readonly number: number; readonly scenario: Scenario };

/** A place where nobody was tells nothing of what waits there. */
function Beat({ beat: { beat, games, doors, isFinal }, number, scenario }: BeatProps) {
  const met = doors.filter(({ seen, taken }) => seen > 0 || taken > 0);
  const unseen = doors.length - met.length;
  const scene = games > 0 ? scenario.words.scenes[beat] : undefined;
  return (
    <li className="map-beat" data-reached={games > 0 || undefined}>
      <p className="map-name num">
        <strong>{isFinal ? words.final : words.beat(number)}</strong> {words.games(games)}
      </p>
      <p className="map-scene">{games === 0 ? words.unknown : scene}</p>
      <ul>
        {met.map((door) => (
          <DoorRow key={door.move} door={door} text={scenario.words.moves[door.move]?.text ?? ''} />
        ))}
        {unseen > 0 && (
          <li data-door="unseen">
            <span className="map-door" aria-hidden="true" />
            <span className="num">
              {met.length === 0 && unseen === 1 ? words.unseen : words.unseenCount(unseen)}
            </span>
          </li>
        )}
      </ul>
    </li>
  );
}

function DoorRow({ door: { taken, seen }, text }: { readonly door: Door; readonly text: string }) {
  return (
    <li data-door={taken > 0 ? 'taken' : 'closed'}>
      <span className="map-door" aria-hidden="true" />
      <span>
        {text} <small className="num">{taken > 0 ? words.taken(taken) : words.closed(seen)}</small>
      </span>
    </li>
  );
}
