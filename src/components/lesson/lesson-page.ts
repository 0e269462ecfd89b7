// Starts what makes a lesson alive: terms at once, the record when the page is idle and has said where it may be lost.
import { recordNotOpened } from '../../i18n/zh-CN/record.ts';
import { toldInApp } from '../notices/in-app-first.ts';
import { whenIdle } from '../when-idle.ts';
import { openTermsInPlace } from './terms.ts';
import { unfoldForPrint } from './unfold-for-print.ts';

openTermsInPlace();
unfoldForPrint();

document.querySelector('[data-outline-close]')?.addEventListener('click', (event) => {
  if (location.hash !== '#outline' || history.length < 2) return;
  event.preventDefault();
  history.back();
});

const startKeeping = async () => {
  const [{ startRecording }] = await Promise.all([import('./recording.ts'), toldInApp]);
  await startRecording();
};

whenIdle(() => startKeeping().catch(warn));
whenIdle(async () => (await import('../reading/start-reading.ts')).startReading());

/** The script could not be had: nobody may go on writing in the belief that it is kept. */
function warn(): void {
  const warning = document.querySelector<HTMLElement>('[data-record-warning]');
  if (!warning) return;
  warning.textContent = recordNotOpened;
  warning.hidden = false;
}
