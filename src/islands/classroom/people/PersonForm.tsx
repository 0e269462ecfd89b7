// Somebody who came and isn't on the list.
import { type FormEvent, useState } from 'react';
import type { PeopleState } from '../../../core/classroom/people/people-state.ts';
import { people as words } from '../../../i18n/zh-CN/classroom-people.ts';
import { classroom } from '../../../stores/classroom.ts';

const roster = words.roster;
const NOBODY = { name: '', unit: '', group: '' };
const PARTS = ['name', 'unit', 'group'] as const;

export function PersonForm({ people: { lastNumber } }: { readonly people: PeopleState }) {
  const [row, setRow] = useState(NOBODY);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const [name, unit, group] = PARTS.map((part) => row[part].trim());
    if (!name) return;
    const person = { id: `p${lastNumber + 1}`, name, unit: unit ?? '', group: group ?? '' };
    if (await classroom.send('personAdded', { person })) setRow(NOBODY);
  };
  return (
    <form className="people-form" aria-label={roster.add} onSubmit={(event) => void add(event)}>
      {PARTS.map((part) => (
        <label key={part}>
          <span>{roster[part]}</span>
          <input
            type="text"
            autoComplete="off"
            value={row[part]}
            onChange={(event) => setRow({ ...row, [part]: event.target.value })}
          />
        </label>
      ))}
      <button type="submit" className="button button-quiet" disabled={row.name.trim() === ''}>
        {roster.addIt}
      </button>
    </form>
  );
}
