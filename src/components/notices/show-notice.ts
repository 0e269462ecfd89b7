// Shows one notice at a time in a bar at the foot of the page: it covers, it never moves what is being read.
import { nextNotice } from './next-notice.ts';
import type { Notice } from './notice.ts';
import { makeNoticeBar, type NoticeBar } from './notice-bar.ts';
import { addNoticeStyles } from './notice-styles.ts';
import { isWavedOff, waveOff } from './waved-off.ts';

const waiting = new Map<string, Notice>();
const gone = new Set<string>();
let bar: NoticeBar | undefined;
let shown: Notice | undefined;

/** Shows the notice, or keeps it for later when a more important one stands there; one that was waved off isn't shown. */
export function showNotice(notice: Notice): void {
  waiting.set(notice.id, notice);
  render();
}

/** Takes a notice back: what it spoke of is settled. */
export function hideNotice(id: string): void {
  if (waiting.delete(id)) render();
}

function render(): void {
  const notice = nextNotice(waiting.values(), {
    isLesson: document.documentElement.dataset['lesson'] !== undefined,
    gone,
    isWavedOff: (id, days) => isWavedOff(id, days, Date.now()),
  });
  if (notice === shown) return;
  const isOther = notice?.id !== shown?.id;
  // Somebody is using the bar: another notice waits until he has left it.
  if (isOther && shown && waiting.has(shown.id) && bar?.hasFocus()) return;
  shown = notice;
  if (!notice) {
    bar?.remove();
    bar = undefined;
    return;
  }
  addNoticeStyles();
  const box = document.querySelector<HTMLElement>('[data-notices]');
  if (box) bar ??= makeNoticeBar(box, dismiss, render);
  bar?.fill(notice);
}

function dismiss(): void {
  if (!shown) return;
  const { id, dismissDays } = shown;
  gone.add(id);
  waiting.delete(id);
  if (dismissDays !== undefined) waveOff(id, dismissDays, Date.now());
  render();
}
