// Puts a thing on the wall, or says that it is there.
import type { Show } from '../../../core/classroom/desk/desk-bodies.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { classroom } from '../../../stores/classroom.ts';

type Props = { readonly isOnWall: boolean; readonly show: Show; readonly label?: string };

export function OnWall({ isOnWall, show, label = hands.poll.onWall }: Props) {
  if (isOnWall) return <span className="hands-on-wall">{hands.poll.isOnWall}</span>;
  return (
    <button type="button" className="button" onClick={() => void classroom.send('shown', show)}>
      {label}
    </button>
  );
}
