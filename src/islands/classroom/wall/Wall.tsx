// The projector: shows what the desk put there, black where the desk says so, with the desk's pointer and timer over it.
import type { WallCourse } from '../../../core/classroom/script/desk-course.ts';
import { wall as words } from '../../../i18n/zh-CN/classroom-wall.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';
import { useSlides } from '../../../stores/use-slides.ts';
import { useDeskKeys } from '../desk/use-desk-keys.ts';
import DeskGone from './DeskGone.tsx';
import Dot from './Dot.tsx';
import { WALL_KINDS } from './kinds.ts';
import WallClock from './WallClock.tsx';
import { WallCourseContext } from './wall-course.ts';

type Props = { readonly course: WallCourse };

export default function Wall({ course }: Props) {
  const { status, state, pointer } = useClassroom();
  // The keys go through its pages.
  useSlides();
  useDeskKeys(course.lessons);
  if (status === 'blocked') return <p className="wall-line">{words.blocked}</p>;
  const { wall, isBlack, isFrozen, wallTimer } = state.desk;
  const Shown = wall && WALL_KINDS[wall.kind];
  return (
    <WallCourseContext value={course}>
      <div
        className="wall"
        data-status={status}
        data-black={isBlack || undefined}
        data-frozen={isFrozen || undefined}
        data-kind={wall?.kind}
        data-shows={wall?.id}
      >
        {Shown && !isBlack && <Shown id={wall.id} state={state} />}
        {status !== 'opening' && !wall && !isBlack && <p className="wall-line">{words.waiting}</p>}
        {wallTimer && !isBlack && wall?.kind !== 'timer' && <WallClock timer={wallTimer} />}
        {pointer && !isBlack && <Dot at={pointer} />}
        {status !== 'opening' && <DeskGone />}
      </div>
    </WallCourseContext>
  );
}
