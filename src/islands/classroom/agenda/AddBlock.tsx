// Adds a block of the trainer's own at the end of a session; it is moved from there.
import { type FormEvent, useState } from 'react';
import type { AgendaState } from '../../../core/classroom/agenda/agenda-state.ts';
import { blocksOf, leastMinutes, type PlanSession } from '../../../core/classroom/agenda/plan.ts';
import { agenda as words } from '../../../i18n/zh-CN/classroom-agenda.ts';
import { BLOCK_KINDS, type BlockKind } from '../../../schema/words/agenda.ts';
import { classroom } from '../../../stores/classroom.ts';

type Props = { readonly session: PlanSession; readonly agenda: AgendaState };

export default function AddBlock({ session, agenda }: Props) {
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<BlockKind>('practice');
  const [minutes, setMinutes] = useState('15');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const count = Math.round(Number(minutes));
    if (title.trim() === '' || !(count >= 1 && count <= 480)) return;
    const block = {
      id: freeId(agenda),
      kind,
      minutes: count,
      least: leastMinutes(kind, count),
      title: title.trim(),
      how: '',
      instead: 'post' as const,
      lessons: [],
      cases: [],
      cuts: [],
      drills: [],
      activities: [],
    };
    void classroom.send('blockAdded', { block, session: session.id, before: null });
    setTitle('');
  };
  return (
    <form className="add-block" onSubmit={add}>
      <label>
        {words.addTitle}
        <input
          autoComplete="off"
          value={title}
          maxLength={40}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <label>
        {words.addKind}
        <select
          autoComplete="off"
          value={kind}
          onChange={({ target }) => setKind(BLOCK_KINDS.find((one) => one === target.value) ?? kind)}
        >
          {BLOCK_KINDS.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.addMinutes}
        <input
          autoComplete="off"
          type="number"
          min={1}
          max={480}
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
      </label>
      <button type="submit" className="button button-quiet">
        {words.add}
      </button>
    </form>
  );
}

/** `extra-1`, `extra-2` …: the first that neither stands in the plan nor was dropped from it. */
function freeId({ plan, dropped }: AgendaState): string {
  const taken = new Set(
    [...(plan ? blocksOf(plan) : []), ...dropped.map(({ block }) => block)].map(({ id }) => id),
  );
  let count = 1;
  while (taken.has(`extra-${count}`)) count += 1;
  return `extra-${count}`;
}
