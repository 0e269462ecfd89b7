// The roster of a class: taken from a file, put right by hand, ticked off when people come.
import { useState } from 'react';
import type { Person } from '../../../core/classroom/people/people-bodies.ts';
import type { PeopleState } from '../../../core/classroom/people/people-state.ts';
import { people as words } from '../../../i18n/zh-CN/classroom-people.ts';
import { classroom } from '../../../stores/classroom.ts';
import { FileButton, FileDrop } from '../../ui/FileDoor.tsx';
import { PersonForm } from './PersonForm.tsx';
import { RosterFile } from './RosterFile.tsx';

const roster = words.roster;
const ACCEPTED = '.csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values';

type Props = { readonly people: PeopleState; readonly onPrint: () => void };

export function RosterPart({ people, onPrint }: Props) {
  const [file, setFile] = useState<File>();
  const isEmpty = people.people.length === 0;
  return (
    <section className="panel" id="roster" aria-labelledby="roster-title">
      <h2 id="roster-title">{roster.title}</h2>
      <FileDrop className="people-door" onFiles={([first]) => setFile(first)}>
        <FileButton
          label={roster.choose}
          isQuiet={!isEmpty}
          accept={ACCEPTED}
          onFiles={([first]) => setFile(first)}
        />
        <p>{roster.drop}</p>
      </FileDrop>
      {file && <RosterFile file={file} people={people} onDone={() => setFile(undefined)} />}
      {isEmpty ? (
        <p className="status-line">{roster.none}</p>
      ) : (
        <>
          <p className="status-line num" role="status">
            {roster.count(people.people.length, people.here.length)}
          </p>
          <RosterList people={people} />
        </>
      )}
      <PersonForm people={people} />
      <div className="panel-actions">
        <button type="button" className="button button-quiet" disabled={isEmpty} onClick={onPrint}>
          {words.signIn.print}
        </button>
        {isEmpty && <span className="status-line">{words.signIn.none}</span>}
      </div>
    </section>
  );
}

function RosterList({ people: { people, here } }: { readonly people: PeopleState }) {
  return (
    <ul className="roster">
      {people.map((person) => (
        <RosterLine key={person.id} person={person} isHere={here.includes(person.id)} />
      ))}
    </ul>
  );
}

function RosterLine({ person, isHere }: { readonly person: Person; readonly isHere: boolean }) {
  const { id, name, unit, group } = person;
  return (
    <li>
      <label>
        <input
          type="checkbox"
          autoComplete="off"
          checked={isHere}
          aria-label={`${name} ${roster.here}`}
          onChange={() => void classroom.send('personCame', { id, isHere: !isHere })}
        />
        <strong>{name}</strong>
        <span>{[unit, group].filter((part) => part !== '').join('　')}</span>
      </label>
      <button
        type="button"
        className="button-plain"
        aria-label={roster.remove(name)}
        onClick={() => void classroom.send('personRemoved', { id })}
      >
        {roster.removeShort}
      </button>
    </li>
  );
}
