// Inside WeChat, DingTalk or the like a record may be lost: the page says so before it writes the first one.
import { recogniseBrowser } from '../../core/browser/recognise-browser.ts';

/** Settled when the notice stands on the page, or isn't needed. Never rejects. */
export const toldInApp: Promise<void> = tell();

async function tell(): Promise<void> {
  const { inApp } = recogniseBrowser(window);
  if (!inApp) return;
  try {
    const { showInAppNotice } = await import('./in-app-notice.ts');
    showInAppNotice(inApp);
  } catch {
    // The file didn't come: learning goes on without the notice.
  }
}
