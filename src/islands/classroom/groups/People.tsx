// Who is there, one box for each; a head count where the class has no roster.
import { PEOPLE_LEAST, PEOPLE_MOST } from '../../../core/classroom/groups/groups-bodies.ts';
import { groups as words } from '../../../i18n/zh-CN/classroom-groups.ts';
import type { Seat } from './use-attendance.ts';

type Props = {
  readonly seats: readonly Seat[];
  readonly count: number;
  readonly setCount: ((count: number) => void) | undefined;
  readonly press: (id: string, isHere: boolean) => void;
};

export function People({ seats, count, setCount, press }: Props) {
  const here = seats.filter(({ isHere }) => isHere).length;
  return (
    <fieldset className="groups-people">
      <legend>{words.people.title}</legend>
      {setCount && (
        <label className="groups-field">
          {words.people.count}
          <input
            autoComplete="off"
            type="number"
            min={PEOPLE_LEAST}
            max={PEOPLE_MOST}
            value={count === 0 ? '' : count}
            onChange={(event) => setCount(event.target.valueAsNumber)}
          />
        </label>
      )}
      <p>{setCount ? words.people.numbered(here) : words.people.roster(here, seats.length)}</p>
      <div className="groups-seats num">
        {seats.map(({ id, name, isHere }) => (
          <label key={id} className="groups-check">
            <input
              autoComplete="off"
              type="checkbox"
              checked={isHere}
              onChange={(event) => press(id, event.target.checked)}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
