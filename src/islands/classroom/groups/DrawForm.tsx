// Draws the next round: who is there, which case, how large the groups are.
import { useState } from 'react';
import { casesLeft } from '../../../core/classroom/groups/debrief.ts';
import { drawRound } from '../../../core/classroom/groups/draw-round.ts';
import { GROUP_SIZES, PEOPLE_LEAST, PEOPLE_MOST } from '../../../core/classroom/groups/groups-bodies.ts';
import type { GroupsCourse } from '../../../core/classroom/groups/groups-course.ts';
import { proposedCase } from '../../../core/classroom/groups/proposed-case.ts';
import { groupCount } from '../../../core/classroom/groups/seating.ts';
import { groups as words } from '../../../i18n/zh-CN/classroom-groups.ts';
import { classroom } from '../../../stores/classroom.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';
import { People } from './People.tsx';
import { useAttendance } from './use-attendance.ts';

type Props = { readonly course: GroupsCourse };

export function DrawForm({ course }: Props) {
  const { agenda, groups } = useClassroom().state;
  const { rounds } = groups;
  const attendance = useAttendance();
  const [size, setSize] = useState<number>(rounds.at(-1)?.size ?? GROUP_SIZES[0]);
  const [isMixed, setIsMixed] = useState(false);
  const [wanted, setWanted] = useState<string>();
  const left = casesLeft(
    rounds,
    course.cases.map(({ id }) => id),
  );
  const caseId = [wanted, proposedCase(agenda)].find((one) => left.some((id) => id === one)) ?? left[0] ?? '';
  const people = attendance.seats.filter(({ isHere }) => isHere).map(({ id }) => id);
  const canDraw = people.length >= PEOPLE_LEAST && people.length <= PEOPLE_MOST && caseId !== '';
  const round = rounds.length + 1;
  const draw = () => {
    const types = course.types.map(({ id }) => id);
    const inputs = { seed: crypto.getRandomValues(new Uint32Array(1)).join(), people, size, types, isMixed };
    void classroom.send('groupsDrawn', { ...inputs, caseId, groups: drawRound(rounds, inputs) });
  };
  return (
    <section className="groups-part">
      <h2>{words.draw.title(round)}</h2>
      <People {...attendance} />
      <div className="groups-row">
        <label className="groups-field">
          {words.draw.caseId}
          <select autoComplete="off" value={caseId} onChange={(event) => setWanted(event.target.value)}>
            {course.cases
              .filter(({ id }) => left.includes(id))
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
          </select>
        </label>
        <label className="groups-field">
          {words.draw.size}
          <select autoComplete="off" value={size} onChange={(event) => setSize(Number(event.target.value))}>
            {GROUP_SIZES.map((one) => (
              <option key={one} value={one}>
                {words.draw.sizeOf(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {rounds.length > 0 && (
        <label className="groups-check">
          <input
            autoComplete="off"
            type="checkbox"
            checked={isMixed}
            onChange={(event) => setIsMixed(event.target.checked)}
          />
          {words.draw.isMixed}
        </label>
      )}
      <p className="groups-go">
        <button type="button" className="button" disabled={!canDraw} onClick={draw}>
          {words.draw.go(round)}
        </button>
        <span role="status">
          {canDraw ? words.draw.makes(people.length, groupCount(people.length, size)) : words.people.range}
        </span>
      </p>
      {rounds.length > 0 && <p className="groups-note">{words.draw.used}</p>}
    </section>
  );
}
