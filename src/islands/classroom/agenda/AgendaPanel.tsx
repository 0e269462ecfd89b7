// The agenda on the desk: every session's blocks against the clock, what to shorten, what is read at home.
import { type ReactNode, useState } from 'react';
import { isAnotherTime } from '../../../core/classroom/agenda/another-time.ts';
import { sessionClock } from '../../../core/classroom/agenda/day-clock.ts';
import type { PlanSession } from '../../../core/classroom/agenda/plan.ts';
import { agenda as words } from '../../../i18n/zh-CN/classroom-agenda.ts';
import { classroom } from '../../../stores/classroom.ts';
import { clockText, dayText, momentOf } from '../clock-text.ts';
import type { DeskNow } from '../desk/use-desk.ts';
import AddBlock from './AddBlock.tsx';
import AgendaRow from './AgendaRow.tsx';
import DroppedBlocks from './DroppedBlocks.tsx';
import HomeworkBox from './HomeworkBox.tsx';
import ShortenBox from './ShortenBox.tsx';

type Props = { readonly desk: DeskNow };

export default function AgendaPanel({ desk }: Props) {
  const { plan } = desk.agenda;
  const [said, setSaid] = useState('');
  if (!plan) return null;
  const { clock, leftOpenAt, now } = desk;
  const isHeld = clock && !clock.isOver && leftOpenAt === undefined && !isAnotherTime(clock, now);
  return (
    <section className="agenda" id="desk-agenda" aria-labelledby="agenda-title">
      <h2 id="agenda-title">{words.title}</h2>
      {clock && isHeld && <ShortenBox clock={clock} />}
      <p className="desk-hint">{words.dragHint}</p>
      {plan.sessions.map((session) => (
        <SessionTable key={session.id} desk={desk} session={session} onSaid={setSaid} />
      ))}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <DroppedBlocks dropped={desk.agenda.dropped} />
      <HomeworkBox agenda={desk.agenda} course={desk.course} />
    </section>
  );
}

type TableProps = Props & { readonly session: PlanSession; readonly onSaid: (text: string) => void };

function SessionTable({ desk, session, onSaid }: TableProps) {
  const clock = sessionClock(desk.agenda, session, desk.now);
  const { columns } = words;
  return (
    <div className="agenda-session">
      <div className="agenda-times">
        <h3>{session.title}</h3>
        <Moment
          label={words.startsAt(session.title)}
          at={session.startAt}
          onChange={(startAt) => void classroom.send('sessionSet', { session: session.id, startAt })}
        />
        {clock.isBegun && (
          <Moment
            label={words.promise}
            at={clock.promisedAt}
            onChange={(endAt) => void classroom.send('endPromised', { session: session.id, endAt })}
          />
        )}
      </div>
      <div className="agenda-scroll">
        <table>
          <thead>
            <tr>
              {[
                columns.planned,
                columns.title,
                columns.kind,
                columns.minutes,
                columns.actual,
                columns.change,
              ].map(
                (name): ReactNode => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {clock.rows.map((row, index) => (
              <AgendaRow
                key={row.block.id}
                session={session}
                row={row}
                index={index}
                isOver={clock.isOver}
                onSaid={onSaid}
              />
            ))}
          </tbody>
        </table>
      </div>
      {clock.rows.length === 0 && <p>{words.empty}</p>}
      <AddBlock session={session} agenda={desk.agenda} />
    </div>
  );
}

type MomentProps = {
  readonly label: string;
  readonly at: number;
  readonly onChange: (at: number) => void;
};

/** Only a whole moment is one: while it is being typed nothing is sent. */
function Moment({ label, at, onChange }: MomentProps) {
  return (
    <label className="agenda-moment">
      {label}
      <input
        autoComplete="off"
        type="datetime-local"
        value={`${dayText(at)}T${clockText(at)}`}
        onChange={({ target }) => {
          const [day = '', clock = ''] = target.value.split('T');
          const moment = momentOf(day, clock.slice(0, 5));
          if (moment > 0 && moment !== at) onChange(moment);
        }}
      />
    </label>
  );
}
