// When the room is late: which blocks to shorten, by how much and why, done with one press.
import type { SessionClock } from '../../../core/classroom/agenda/day-clock.ts';
import { LATE_ENOUGH_MIN, proposeShortening } from '../../../core/classroom/agenda/shorten.ts';
import { agenda } from '../../../i18n/zh-CN/classroom-agenda.ts';
import { classroom } from '../../../stores/classroom.ts';

const words = agenda.shorten;

type Props = { readonly clock: SessionClock };

export default function ShortenBox({ clock }: Props) {
  if (clock.lateMin < LATE_ENOUGH_MIN) return null;
  const { cuts, leftMin } = proposeShortening(clock);
  const apply = async () => {
    for (const { block, toMin } of cuts)
      await classroom.send('blockResized', { block: block.id, minutes: toMin });
  };
  return (
    <div className="shorten" role="note">
      <h3>{words.title(clock.lateMin)}</h3>
      <ul>
        {cuts.map(({ block, toMin }) => (
          <li key={block.id}>
            <strong className="num">{words.row(block.title, block.minutes, toMin)}</strong>
            <span>{words.why[block.kind]}</span>
          </li>
        ))}
      </ul>
      {leftMin > 0 && <p>{words.left(leftMin)}</p>}
      {cuts.length > 0 && (
        <button type="button" className="button button-quiet" onClick={() => void apply()}>
          {words.apply}
        </button>
      )}
    </div>
  );
}
