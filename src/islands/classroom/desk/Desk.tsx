// The trainer's desk: what the wall shows, what comes next, and the panels of the features.
import { desk as words } from '../../../i18n/zh-CN/classroom-desk.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';
import { DESK_PANELS } from './panels.ts';

export default function Desk() {
  const { status } = useClassroom();
  if (status === 'opening') return <p className="status-line">{words.opening}</p>;
  if (status === 'blocked') return <p role="alert">{words.blocked}</p>;
  return (
    <div className="desk" data-ready>
      {DESK_PANELS.map(({ id, title, Panel }) => (
        <section key={id} className="desk-panel" aria-label={title}>
          <h2>{title}</h2>
          <Panel />
        </section>
      ))}
    </div>
  );
}
