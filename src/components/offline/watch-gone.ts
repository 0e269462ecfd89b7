// Says so when a part of the page can't be had any more: a new build has taken its place, or the network is away.
import { offline } from '../../i18n/zh-CN/offline.ts';
import { PRIORITY } from '../notices/notice.ts';
import { showNotice } from '../notices/show-notice.ts';
import { pageAddress } from '../page-address.ts';

const words = offline.gone;

/**
 * What tells it: a lazy chunk that didn't come, an island that didn't come alive, and `huikuan:gone` from whoever was
 * told by the server that a data file isn't there. Everything needed to say it is loaded by now.
 */
export function watchGone(): void {
  addEventListener('vite:preloadError', () => void tell());
  addEventListener('huikuan:gone', () => void tell());
  document.addEventListener('astro:hydration-error', (event) => {
    event.preventDefault();
    void tell();
  });
}

async function tell(): Promise<void> {
  const text = (await isServerThere()) ? words.moved : words.away;
  showNotice({
    id: 'gone',
    text,
    actions: [{ label: words.refresh, onClick: () => location.reload() }],
    priority: PRIORITY.gone,
  });
}

async function isServerThere(): Promise<boolean> {
  try {
    const { ok } = await fetch(pageAddress('offline.json'), { method: 'HEAD', cache: 'no-store' });
    return ok;
  } catch {
    return false;
  }
}
