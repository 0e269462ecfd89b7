// Safari deletes what a site keeps after seven days without a visit: said once, at the first work that was saved.
import type { Browser } from '../../core/browser/browser.ts';
import { notices } from '../../i18n/zh-CN/notices.ts';
import type { RecordState } from '../../stores/record-state.ts';
import { recordStore } from '../../stores/record-store.ts';
import { pageAddress } from '../page-address.ts';
import { type Notice, PRIORITY } from './notice.ts';
import { hideNotice, showNotice } from './show-notice.ts';

const words = notices.droppedSoon;
const ID = 'dropped-soon';
/** Who waved it off or made a backup isn't told again for so long. */
const QUIET_DAYS = 30;
const DAY_MS = 86_400_000;

/** Waits for the first saved work; on a lesson for the first one saved while it is open. */
export function followDroppedSoon(browser: Browser): void {
  if (!browser.dropsUnused) return;
  const isLesson = document.documentElement.dataset['lesson'] !== undefined;
  let isTold = false;
  const look = (state: RecordState) => {
    const hasWork = (!isLesson || state.savedAt !== undefined) && isWorkedOn(state);
    const isDue = hasWork && !hasFreshBackup(state, Date.now());
    if (isDue === isTold) return;
    isTold = isDue;
    if (isDue) showNotice(droppedSoonNotice(browser));
    else hideNotice(ID);
  };
  look(recordStore.getState());
  recordStore.subscribe(look);
}

function droppedSoonNotice({ system, isSafari }: Browser): Notice {
  const isMac = system === 'mac';
  const backup = { label: words.backup, href: pageAddress('me/backup/') };
  const notice: Notice = {
    id: ID,
    text: isMac ? words.mac : words.text(isSafari),
    actions: [backup, { label: isMac ? words.installMac : words.install, onClick: () => showNotice(steps) }],
    priority: PRIORITY.droppedSoon,
    dismissDays: QUIET_DAYS,
    dismissLabel: words.later,
  };
  const steps: Notice = { ...notice, text: isMac ? words.stepsMac : words.steps, actions: [backup] };
  return notice;
}

/** Something was written, answered or read to its end; having opened a page is no loss. */
function isWorkedOn({ progress }: RecordState): boolean {
  return (
    Object.keys(progress.answers).length > 0 ||
    Object.keys(progress.fields).length > 0 ||
    Object.values(progress.lessons).some(({ sectionsRead }) => sectionsRead.length > 0)
  );
}

function hasFreshBackup({ progress }: RecordState, now: number): boolean {
  const at = progress.backup.at;
  return at !== undefined && now - at < QUIET_DAYS * DAY_MS;
}
