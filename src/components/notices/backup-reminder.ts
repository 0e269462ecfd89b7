// Reminds of a backup that is due: on the home page and the pages about one's own record, never in a lesson.
import { isBackupDue } from '../../core/progress/backup-due.ts';
import { unsavedEvents } from '../../core/progress/unsaved-events.ts';
import { backup } from '../../i18n/zh-CN/backup.ts';
import { savedProgress } from '../../stores/backup-restored.ts';
import type { RecordState } from '../../stores/record-state.ts';
import { recordStore } from '../../stores/record-store.ts';
import { pageAddress } from '../page-address.ts';
import { PRIORITY } from './notice.ts';
import { hideNotice, showNotice } from './show-notice.ts';

const words = backup.reminder;
const ID = 'backup';
/** Who waved it off is left in peace for so long. */
const QUIET_DAYS = 3;

/** Says so as long as a backup is due. On the page where backups are made the panel itself says it. */
export function followBackupDue(): void {
  if (!isReminderPage(location.pathname)) return;
  let told: number | undefined;
  const look = (state: RecordState) => {
    const unsaved = dueEvents(state, Date.now());
    if (unsaved === told) return;
    told = unsaved;
    if (unsaved === undefined) hideNotice(ID);
    else {
      showNotice({
        id: ID,
        text: words.text(unsaved),
        actions: [{ label: words.go, href: pageAddress('me/backup/') }],
        priority: PRIORITY.backup,
        dismissDays: QUIET_DAYS,
        dismissLabel: words.later,
      });
    }
  };
  look(recordStore.getState());
  recordStore.subscribe(look);
}

/** How many events stand in no backup; undefined while none is due. */
function dueEvents({ status, progress }: RecordState, now: number): number | undefined {
  if (status !== 'ready') return undefined;
  const saved = savedProgress(progress);
  return isBackupDue(saved, now) ? unsavedEvents(saved) : undefined;
}

function isReminderPage(path: string): boolean {
  return [pageAddress(''), pageAddress('me/'), pageAddress('me/device/')].includes(path);
}
