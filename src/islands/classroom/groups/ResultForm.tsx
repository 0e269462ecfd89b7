// What the observer of one group gives in, written down by the trainer from the sheet.
import { useState } from 'react';
import type { GroupResult } from '../../../core/classroom/groups/groups-bodies.ts';
import type { GroupsCourse } from '../../../core/classroom/groups/groups-course.ts';
import { groups as words } from '../../../i18n/zh-CN/classroom-groups.ts';
import { PROMISES } from '../../../schema/words/groups.ts';
import { classroom } from '../../../stores/classroom.ts';

type Props = {
  readonly course: GroupsCourse;
  readonly round: number;
  readonly group: number;
  readonly result: GroupResult | undefined;
};

const EMPTY: GroupResult = { guess: '', signs: 0, promise: 'none', evidence: 0 };
const MOST = 99;

export function ResultForm({ course, round, group, result }: Props) {
  const [draft, setDraft] = useState(result ?? EMPTY);
  const set = (part: Partial<GroupResult>) => setDraft({ ...draft, ...part });
  const isKept = result !== undefined && JSON.stringify(result) === JSON.stringify(draft);
  return (
    <fieldset className="groups-result">
      <legend>
        {words.result.title}
        {!result && <small>{words.result.open}</small>}
      </legend>
      <label className="groups-field">
        {words.result.guess}
        <select
          autoComplete="off"
          value={draft.guess}
          onChange={(event) => set({ guess: event.target.value })}
        >
          <option value="">{words.result.noGuess}</option>
          {course.types.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="groups-field">
        {words.result.promise}
        <select
          autoComplete="off"
          value={draft.promise}
          onChange={(event) => set({ promise: PROMISES.find((one) => one === event.target.value) ?? 'none' })}
        >
          {PROMISES.map((promise) => (
            <option key={promise} value={promise}>
              {words.promises[promise]}
            </option>
          ))}
        </select>
      </label>
      <Count label={words.result.signs} value={draft.signs} onChange={(signs) => set({ signs })} />
      <Count
        label={words.result.evidence}
        value={draft.evidence}
        onChange={(evidence) => set({ evidence })}
      />
      <button
        type="button"
        className="button button-quiet"
        disabled={isKept}
        onClick={() => void classroom.send('groupHandedIn', { ...draft, round, group })}
      >
        {isKept ? words.result.kept : words.result.keep(group)}
      </button>
    </fieldset>
  );
}

type CountProps = {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
};

function Count({ label, value, onChange }: CountProps) {
  return (
    <label className="groups-field">
      {label}
      <input
        autoComplete="off"
        type="number"
        min={0}
        max={MOST}
        value={value}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) =>
          onChange(Math.max(0, Math.min(MOST, Math.floor(event.target.valueAsNumber) || 0)))
        }
      />
    </label>
  );
}
