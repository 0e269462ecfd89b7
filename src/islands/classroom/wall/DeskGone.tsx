// A line at the foot of the wall when the desk is closed: the picture stays, nobody follows it.
import { useEffect, useState } from 'react';
import { wall as words } from '../../../i18n/zh-CN/classroom-wall.ts';
import { classroom } from '../../../stores/classroom.ts';

export default function DeskGone() {
  const [isGone, setGone] = useState(false);
  useEffect(() => classroom.watchDesk(setGone), []);
  return isGone ? (
    <p className="wall-foot" role="status">
      {words.deskGone}
    </p>
  ) : null;
}
