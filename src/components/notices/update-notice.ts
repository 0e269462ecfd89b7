// Offers the newer version between lessons; nothing changes before the learner agrees and all of it is there.
import { offline } from '../../i18n/zh-CN/offline.ts';
import { cancelOffline, offlineStore, updateOffline } from '../../stores/offline.ts';
import type { OfflineState } from '../../stores/offline-state.ts';
import { type Notice, type NoticeAction, PRIORITY } from './notice.ts';
import { hideNotice, showNotice } from './show-notice.ts';

const words = offline.update;
const ID = 'update';

/** Shows the offer while there is something to offer, then how far it is, then opens the new version. */
export function followUpdate(): void {
  // The panel about offline learning says and offers the same, and more.
  if (document.getElementById('offline')) return;
  let isTold = false;
  const look = (state: OfflineState) => {
    const notice = noticeOf(state);
    if (notice) showNotice(notice);
    else if (isTold) hideNotice(ID);
    isTold = notice !== undefined;
  };
  look(offlineStore.getState());
  offlineStore.subscribe(look);
}

function noticeOf(state: OfflineState): Notice | undefined {
  const { job, problem, latest, hasUpdate, isReached, freeBytes, updateNeeds } = state;
  if (job?.kind === 'update') {
    const { done, total } = job;
    const far = offline.progress(done.bytes, total.bytes, done.files, total.files);
    return notice(`${offline.downloading.update}：${far}`, { label: offline.cancel, onClick: cancelOffline });
  }
  if (!hasUpdate || !latest || !isReached) return undefined;
  const go = { label: problem ? words.again : words.go, onClick: agree };
  if (problem === 'no-room') return notice(offline.noRoom(updateNeeds.bytes, freeBytes ?? 0), go);
  if (problem) return notice(offline.problem[problem], go);
  const isOnlyBuild = latest.version === state.active?.version;
  const text = isOnlyBuild
    ? words.sameText(updateNeeds.bytes)
    : words.text(latest.version, updateNeeds.bytes);
  return { ...notice(text, go), dismissDays: 1, dismissLabel: words.later };
}

function notice(text: string, action: NoticeAction): Notice {
  return { id: ID, text, actions: [action], priority: PRIORITY.update };
}

async function agree(): Promise<void> {
  if ((await updateOffline()).ok) location.reload();
}
