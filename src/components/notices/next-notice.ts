// Which of the waiting notices has its turn.
import { type Notice, PRIORITY } from './notice.ts';

export type NoticeScene = {
  readonly isLesson: boolean;
  /** Ids that were waved off on this page. */
  readonly gone: ReadonlySet<string>;
  readonly isWavedOff: (id: string, days: number) => boolean;
};

/** The most important one that may be shown, or none. */
export function nextNotice(waiting: Iterable<Notice>, scene: NoticeScene): Notice | undefined {
  // Whoever has just put one away isn't shown the next one at once; what can't wait still comes.
  const least = scene.isLesson || scene.gone.size > 0 ? PRIORITY.atLesson : 0;
  return [...waiting]
    .filter(({ id, priority, dismissDays }) => {
      if (priority < least || scene.gone.has(id)) return false;
      return dismissDays === undefined || !scene.isWavedOff(id, dismissDays);
    })
    .sort((a, b) => b.priority - a.priority)[0];
}
