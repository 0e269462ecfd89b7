// The projector: shows what the desk put there, black where the desk says so.
import { wall as words } from '../../../i18n/zh-CN/classroom-wall.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';
import { WALL_KINDS } from './kinds.ts';

export default function Wall() {
  const { status, state } = useClassroom();
  if (status === 'blocked') return <p className="wall-line">{words.blocked}</p>;
  const { wall, isBlack } = state.desk;
  const Shown = wall && WALL_KINDS[wall.kind];
  return (
    <div className="wall" data-status={status} data-black={isBlack || undefined} data-kind={wall?.kind}>
      {Shown && !isBlack && <Shown id={wall.id} state={state} />}
      {status !== 'opening' && !wall && <p className="wall-line">{words.waiting}</p>}
    </div>
  );
}
