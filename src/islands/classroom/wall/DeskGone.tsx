// A line at the foot of the wall when the desk is closed: the picture stays, nobody follows it.
import { useState } from 'react';
import { wall as words } from '../../../i18n/zh-CN/classroom-wall.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';
import { useNow } from '../use-now.ts';

/** Browsers let a window that nobody sees speak once a minute; one that says goodbye is believed at once. */
const SILENT_MS = 75_000;
/** A wall that was just opened waits for the desk's next word. */
const PATIENCE_MS = 5_000;

export default function DeskGone() {
  const { deskHeardAt } = useClassroom();
  const now = useNow();
  const [openedAt] = useState(now);
  const isGone = deskHeardAt === undefined ? now - openedAt > PATIENCE_MS : now - deskHeardAt > SILENT_MS;
  return isGone ? (
    <p className="wall-foot" role="status">
      {words.deskGone}
    </p>
  ) : null;
}
