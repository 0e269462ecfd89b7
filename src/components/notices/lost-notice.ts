// Part of the record is gone from this device: restoring a backup comes first, and the last one is named.
import { notices } from '../../i18n/zh-CN/notices.ts';
import type { LostRecord } from '../../stores/record-state.ts';
import { forgetLost, recordStore } from '../../stores/record-store.ts';
import { pageAddress } from '../page-address.ts';
import { PRIORITY } from './notice.ts';
import { hideNotice, showNotice } from './show-notice.ts';

const words = notices.lost;
const ID = 'lost';

/** Says so as long as something is missing and the learner hasn't given it up. */
export function followLost(): void {
  let told: LostRecord | undefined;
  const look = ({ lost }: { readonly lost?: LostRecord | undefined }) => {
    if (lost === told) return;
    told = lost;
    if (lost) showLost(lost);
    else hideNotice(ID);
  };
  look(recordStore.getState());
  recordStore.subscribe(look);
}

function showLost({ events, backup }: LostRecord): void {
  showNotice({
    id: ID,
    text: words.text(events, backup && { file: backup.file, date: dayOf(backup.at) }),
    actions: [
      { label: words.restore, href: pageAddress('me/backup/#restore') },
      { label: words.forget, onClick: forgetLost },
    ],
    priority: PRIORITY.lost,
    dismissLabel: words.later,
  });
}

function dayOf(atMs: number): string {
  const day = new Date(atMs);
  return words.date(day.getFullYear(), day.getMonth() + 1, day.getDate());
}
