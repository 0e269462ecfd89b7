// A session that is over on the wall: when the room meets again, or what everybody takes along.
import { wall as words } from '../../../i18n/zh-CN/classroom-wall.ts';
import { clockText, dateText, dayText } from '../clock-text.ts';
import type { WallProps } from './wall-props.ts';

export function End({ id, state: { agenda, opening } }: WallProps) {
  const sessions = agenda.plan?.sessions ?? [];
  const at = sessions.findIndex((session) => session.id === id);
  const next = sessions.slice(at + 1).find((session) => agenda.ended[session.id] === undefined);
  const endedAt = agenda.ended[id];
  const isSoon = next && endedAt !== undefined && dayText(next.startAt) === dayText(endedAt);
  return (
    <div className="wall-block">
      <p className="wall-small">{opening.name || sessions[at]?.title}</p>
      <h1 className="wall-title">{isSoon ? words.end.soon : words.end.today}</h1>
      <p className="wall-next num in-clauses">
        {next ? words.end.next(next.title, (isSoon ? clockText : dateText)(next.startAt)) : words.end.last}
      </p>
    </div>
  );
}
