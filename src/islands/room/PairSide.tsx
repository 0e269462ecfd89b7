// One of two games at one step: what was done, what he said to it, where he stands, what the position is worth.
import type { RoomGame } from '../../core/roleplay/room/room-game.ts';
import { transcriptOf } from '../../core/roleplay/transcript.ts';
import { review } from '../../i18n/zh-CN/review.ts';
import { room } from '../../i18n/zh-CN/room.ts';

const words = room.pair;

type Props = { readonly game: RoomGame; readonly name: string; readonly step: number };

export function PairSide({ game, name, step }: Props) {
  const { scenario, replay, analysis } = game;
  const one = analysis.steps[step - 1];
  const entries = transcriptOf(scenario, replay).filter((entry) => entry.step === step);
  const stance = replay.played[step - 1]?.result.state.stance;
  const stanceId = stance === undefined ? '' : (scenario.ir.stances[stance]?.id ?? '');
  return (
    <section className="room-game" aria-label={name}>
      <h3>
        {name}
        {analysis.ended && <span className="num"> {words.result(analysis.ended.result)}</span>}
      </h3>
      {!one && <p className="room-over">{words.over}</p>}
      {entries.map((entry) => {
        if (entry.kind === 'move')
          return (
            <p key={entry.key} className="room-made">
              {entry.text}
            </p>
          );
        if (entry.kind === 'said')
          return (
            <blockquote key={entry.key}>
              <p>{entry.text}</p>
              {entry.tell && <footer>（{entry.tell}）</footer>}
            </blockquote>
          );
        return null;
      })}
      {one && (
        <p className="room-worth num">
          <span className="room-mark" data-mark={one.mark}>
            {review.marks[one.mark].sign}
          </span>
          {Math.round(one.before)} → {Math.round(one.after)}
          <span>
            {words.stance} {scenario.words.stances[stanceId]?.name}
          </span>
        </p>
      )}
    </section>
  );
}
