// What a round needs while it runs: its parts by the clock, and what of it stands on the wall.

import { groups as words } from '../../../i18n/zh-CN/classroom-groups.ts';
import { PHASES } from '../../../schema/words/groups.ts';
import { classroom } from '../../../stores/classroom.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';
import { PhaseTimer } from './PhaseTimer.tsx';
import { phaseTimer } from './phase-timer.ts';
import { GROUPS_SHOWS } from './shows.ts';

export function RoundControls() {
  const { desk, groups } = useClassroom().state;
  const timer = phaseTimer(desk.timer);
  return (
    <div className="round-controls">
      <fieldset>
        <legend>{words.time.title}</legend>
        {PHASES.map((phase) => (
          <button
            key={phase}
            type="button"
            className="button button-quiet"
            onClick={() =>
              void classroom.send('timerStarted', {
                seconds: groups.minutes[phase] * 60,
                label: words.phases[phase],
              })
            }
          >
            {words.time.start(words.phases[phase], groups.minutes[phase])}
          </button>
        ))}
        {timer && <PhaseTimer timer={timer} className="round-left" />}
      </fieldset>
      <fieldset>
        <legend>{words.onWall.title}</legend>
        {GROUPS_SHOWS.map((id) => (
          <button
            key={id}
            type="button"
            className="button button-quiet"
            aria-pressed={desk.show?.kind === 'groups' && desk.show.id === id}
            onClick={() => void classroom.send('shown', { kind: 'groups', id })}
          >
            {words.onWall[id]}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
