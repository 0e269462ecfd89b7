// The page is shown inside WeChat, DingTalk or the like: says how to open it in a browser.
import type { InApp } from '../../core/browser/browser.ts';
import { notices } from '../../i18n/zh-CN/notices.ts';
import { copyText } from './copy-text.ts';
import { type Notice, PRIORITY } from './notice.ts';
import { showNotice } from './show-notice.ts';

const words = notices.inApp;

/** One line, a button that copies the address, and the way to go on here. Comes again the next day. */
export function showInAppNotice(app: InApp): void {
  const notice: Notice = {
    id: 'in-app',
    text: words.text(words.apps[app]),
    actions: [{ label: words.copy, onClick: copy }],
    priority: PRIORITY.inApp,
    dismissDays: 1,
    dismissLabel: words.stay,
  };
  async function copy(): Promise<void> {
    const address = location.href;
    if (await copyText(address)) showNotice({ ...notice, text: words.copied });
    else {
      showNotice({ ...notice, text: words.copyByHand, field: { label: words.address, value: address } });
    }
  }
  showNotice(notice);
}
