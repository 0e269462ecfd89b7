// The record has a PIN that was not given: nothing of it is shown and nothing is written, until it is unlocked.
import { lockedNotice as words } from '../../i18n/zh-CN/profiles.ts';
import type { RecordState } from '../../stores/record-state.ts';
import { recordStore } from '../../stores/record-store.ts';
import { pageAddress } from '../page-address.ts';
import { PRIORITY } from './notice.ts';
import { hideNotice, showNotice } from './show-notice.ts';

const ID = 'locked';

/** Says so as long as the record is locked; not on the page where it is unlocked. */
export function followLocked(): void {
  const device = pageAddress('me/device/');
  if (location.pathname === device) return;
  let isTold = false;
  const look = ({ status }: Pick<RecordState, 'status'>) => {
    if ((status === 'locked') === isTold) return;
    isTold = !isTold;
    if (!isTold) return hideNotice(ID);
    // The address names this page, so that unlocking leads back to it.
    const back = encodeURIComponent(location.pathname + location.hash);
    showNotice({
      id: ID,
      text: words.text,
      actions: [{ label: words.action, href: `${device}#unlock=${back}` }],
      priority: PRIORITY.locked,
    });
  };
  look(recordStore.getState());
  recordStore.subscribe(look);
}
