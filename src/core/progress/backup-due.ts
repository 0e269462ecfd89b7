// When it is time to remind the learner of a backup.
import type { Progress } from './progress.ts';
import { unsavedEvents } from './unsaved-events.ts';

const DAY_MS = 86_400_000;
/** A reminder comes after so many days … */
export const DUE_AFTER_DAYS = 7;
/** … or so many events without a backup. */
export const DUE_AFTER_EVENTS = 200;

/**
 * Whether something stands in no backup, and is either much or old: `now` (UTC ms) is counted from the last backup, else
 * from the first lesson opened. A last backup ahead of now comes from a clock that was wrong, and then only the amount counts.
 */
export function isBackupDue(progress: Progress, now: number): boolean {
  const unsaved = unsavedEvents(progress);
  if (unsaved === 0) return false;
  if (unsaved >= DUE_AFTER_EVENTS) return true;
  const since = progress.backup.at ?? firstOpened(progress);
  return since !== undefined && now - since >= DUE_AFTER_DAYS * DAY_MS;
}

function firstOpened({ lessons }: Progress): number | undefined {
  const opened = Object.values(lessons).flatMap(({ openedAt }) => (openedAt === undefined ? [] : [openedAt]));
  return opened.length > 0 ? opened.reduce((first, at) => Math.min(first, at)) : undefined;
}
