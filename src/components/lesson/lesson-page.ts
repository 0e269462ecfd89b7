// Starts what makes a lesson alive: terms at once, the record when the page is idle.
import { whenIdle } from '../when-idle.ts';
import { openTermsInPlace } from './terms.ts';

openTermsInPlace();

document.querySelector('[data-outline-close]')?.addEventListener('click', (event) => {
  if (location.hash !== '#outline' || history.length < 2) return;
  event.preventDefault();
  history.back();
});

whenIdle(async () => {
  const { startRecording } = await import('./recording.ts');
  await startRecording();
});
