// The trainer's desk: the clock, the block at hand, what is on the wall, the agenda, and the panels of the features.
import { memo, useState } from 'react';
import type { DeskCourse } from '../../../core/classroom/script/desk-course.ts';
import { desk as words } from '../../../i18n/zh-CN/classroom-desk.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';
import AgendaPanel from '../agenda/AgendaPanel.tsx';
import DeskHead from './DeskHead.tsx';
import { DeskCourseContext } from './desk-course.ts';
import NowBlock from './NowBlock.tsx';
import { DESK_PANELS } from './panels.ts';
import StartRoom from './StartRoom.tsx';
import TimerControls from './TimerControls.tsx';
import { useDesk } from './use-desk.ts';
import { useDeskHere } from './use-desk-here.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import WallControls from './WallControls.tsx';

type Props = { readonly course: DeskCourse; readonly wallUrl: string };

export default function Desk({ course, wallUrl }: Props) {
  const { status, state, room } = useClassroom();
  const [leaving, setLeaving] = useState<string>();
  useDeskHere();
  if (status === 'opening') return <p className="status-line">{words.opening}</p>;
  if (status === 'blocked') return <p role="alert">{words.blocked}</p>;
  return (
    <DeskCourseContext value={course}>
      {status === 'ready' && state.agenda.plan && leaving !== room ? (
        <OpenDesk wallUrl={wallUrl} onLeave={() => setLeaving(room)} />
      ) : (
        <StartRoom onBack={leaving === undefined ? undefined : () => setLeaving(undefined)} />
      )}
    </DeskCourseContext>
  );
}

function OpenDesk({ wallUrl, onLeave }: Pick<Props, 'wallUrl'> & { readonly onLeave: () => void }) {
  const desk = useDesk();
  useDeskKeys(desk.scripts);
  return (
    <div className="desk" data-ready>
      <DeskHead desk={desk} wallUrl={wallUrl} onLeave={onLeave} />
      <div className="desk-main" id="desk-now">
        <NowBlock desk={desk} />
        <div className="desk-side">
          <WallControls desk={desk} />
          <TimerControls desk={desk} />
        </div>
      </div>
      <AgendaPanel desk={desk} />
      <Panels />
    </div>
  );
}

/** They follow the room by themselves; the clock's second hand is none of theirs. */
const Panels = memo(function Panels() {
  return DESK_PANELS.map(({ id, title, Panel }) => (
    <section key={id} id={`desk-${id}`} className="desk-panel" aria-label={title}>
      <h2>{title}</h2>
      <Panel />
    </section>
  ));
});
