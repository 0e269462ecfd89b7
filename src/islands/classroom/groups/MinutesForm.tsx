// How many minutes each part of a round has.

import { groups as words } from '../../../i18n/zh-CN/classroom-groups.ts';
import { PHASES, type Phase } from '../../../schema/words/groups.ts';
import { classroom } from '../../../stores/classroom.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';

const MOST = 60;

export function MinutesForm() {
  const { minutes } = useClassroom().state.groups;
  const set = (phase: Phase, value: number) => {
    if (Number.isInteger(value) && value >= 1 && value <= MOST)
      void classroom.send('groupMinutesSet', { ...minutes, [phase]: value });
  };
  return (
    <section className="groups-part">
      <h2>{words.time.each}</h2>
      <div className="groups-row">
        {PHASES.map((phase) => (
          <label key={phase} className="groups-field">
            {words.time.minutes(words.phases[phase])}
            <input
              autoComplete="off"
              key={minutes[phase]}
              type="number"
              min={1}
              max={MOST}
              defaultValue={minutes[phase]}
              onBlur={(event) => set(phase, event.currentTarget.valueAsNumber)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') set(phase, event.currentTarget.valueAsNumber);
              }}
            />
          </label>
        ))}
      </div>
    </section>
  );
}
