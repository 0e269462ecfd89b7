// Starts what makes the course work offline, in an idle moment: keeps this page, and between lessons asks for a newer version.
import { checkVersion, keepThisPage, tidyOffline } from '../../stores/offline.ts';
import { followUpdate } from '../notices/update-notice.ts';
import { watchGone } from './watch-gone.ts';

/** Keeps learners' pages only. Never rejects for want of network or room; a lesson is never asked to change. */
export async function startOffline(): Promise<void> {
  watchGone();
  const { edition, lesson } = document.documentElement.dataset;
  if (edition !== 'learner') return;
  await tidyOffline();
  await keepThisPage();
  if (lesson !== undefined) return;
  followUpdate();
  await checkVersion();
}
