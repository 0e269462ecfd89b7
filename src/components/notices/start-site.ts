// What every page starts in an idle moment.
import { recogniseBrowser } from '../../core/browser/recognise-browser.ts';

/** Each part comes on its own: one whose file doesn't arrive takes no other with it, and the page stays usable. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  async () => (await import('./locked-notice.ts')).followLocked(),
  async () => (await import('./lost-notice.ts')).followLost(),
  async () => (await import('./dropped-soon-notice.ts')).followDroppedSoon(recogniseBrowser(window)),
  async () => (await import('./backup-reminder.ts')).followBackupDue(),
  async () => (await import('../offline/start-offline.ts')).startOffline(),
  async () => (await import('../../stores/device-storage.ts')).askPersistAfterWork(),
];

/** Starts all parts. Never rejects. */
export async function startSite(): Promise<void> {
  await Promise.allSettled(PARTS.map((start) => start()));
}
