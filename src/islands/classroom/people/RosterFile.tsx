// A roster that was chosen as a file: how it was read, to look at before it counts.
import { useEffect, useState } from 'react';
import type { PeopleState } from '../../../core/classroom/people/people-state.ts';
import { type Roster, rosterFrom, withIds } from '../../../core/classroom/people/roster.ts';
import { ROSTER_HEADS, people as words } from '../../../i18n/zh-CN/classroom-people.ts';
import { classroom } from '../../../stores/classroom.ts';
import { ROSTER_ENCODINGS, type RosterEncoding, rosterTable } from '../../../stores/roster-table.ts';
import { HeadRow } from './HeadRow.tsx';

const roster = words.roster;
/** Enough to see whether names are names. */
const LOOKED_AT = 8;

type Reading =
  | { readonly kind: 'refused'; readonly why: string; readonly encoding?: RosterEncoding }
  | {
      readonly kind: 'read';
      readonly encoding: RosterEncoding;
      readonly roster: Extract<Roster, { readonly kind: 'roster' }>;
    };

type Props = { readonly file: File; readonly people: PeopleState; readonly onDone: () => void };

export function RosterFile({ file, people, onDone }: Props) {
  const [asked, ask] = useState<RosterEncoding>();
  const [reading, setReading] = useState<Reading>();
  useEffect(() => {
    let isGone = false;
    void readRoster(file, asked).then((read) => {
      if (!isGone) setReading(read);
    });
    return () => {
      isGone = true;
    };
  }, [file, asked]);
  if (!reading) return null;
  const take = (rows: Extract<Reading, { readonly kind: 'read' }>['roster']['rows']) =>
    void classroom
      .send('rosterTaken', { people: withIds(rows, people) })
      .then((isKept) => (isKept ? onDone() : undefined));
  return (
    <section className="people-preview" aria-label={file.name}>
      {reading.kind === 'refused' ? (
        <p role="alert">{reading.why}</p>
      ) : (
        <>
          <p role="status">
            {roster.recognised(roster.encodings[reading.encoding], reading.roster.rows.length)}
          </p>
          <Preview roster={reading.roster} />
        </>
      )}
      {reading.encoding && (
        <p className="form-row">
          <label htmlFor="roster-encoding">{roster.encoding}</label>
          <select
            id="roster-encoding"
            autoComplete="off"
            value={reading.encoding}
            onChange={(event) => ask(ROSTER_ENCODINGS.find((one) => one === event.target.value))}
          >
            {ROSTER_ENCODINGS.map((one) => (
              <option key={one} value={one}>
                {roster.encodings[one]}
              </option>
            ))}
          </select>
          <small>{roster.asIs}</small>
        </p>
      )}
      <div className="panel-actions">
        {reading.kind === 'read' && (
          <button type="button" className="button" onClick={() => take(reading.roster.rows)}>
            {roster.take(reading.roster.rows.length)}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={onDone}>
          {roster.cancel}
        </button>
      </div>
      {reading.kind === 'read' && people.people.length > 0 && <p>{roster.replaces}</p>}
    </section>
  );
}

function Preview({
  roster: { rows, repeated, nameless },
}: Pick<Extract<Reading, { kind: 'read' }>, 'roster'>) {
  return (
    <>
      <table className="people-table">
        <HeadRow names={roster.head} />
        <tbody>
          {rows.slice(0, LOOKED_AT).map(({ name, unit, group }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file are where they are
            <tr key={at}>
              <td>{name}</td>
              <td>{unit}</td>
              <td>{group}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > LOOKED_AT && <p>{roster.more(rows.length - LOOKED_AT)}</p>}
      {repeated.length > 0 && <p>{roster.repeated(repeated.join('、'))}</p>}
      {nameless.length > 0 && <p>{roster.nameless(nameless.join('、'))}</p>}
    </>
  );
}

async function readRoster(file: File, asked: RosterEncoding | undefined): Promise<Reading> {
  const table = rosterTable(new Uint8Array(await file.arrayBuffer()), asked);
  if (table.kind === 'notText') return { kind: 'refused', why: roster.notText };
  if (table.kind === 'unreadable') return { kind: 'refused', why: roster.unreadable };
  const { encoding } = table;
  const found = rosterFrom(table.rows, ROSTER_HEADS);
  switch (found.kind) {
    case 'roster':
      return { kind: 'read', encoding, roster: found };
    case 'empty':
      return { kind: 'refused', encoding, why: roster.empty };
    case 'tooMany':
      return { kind: 'refused', encoding, why: roster.tooMany(found.count) };
  }
}
