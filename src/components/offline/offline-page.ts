// Fills the page that is shown when an unopened one is asked for without network: which one it was, and what is kept.
import { offline } from '../../i18n/zh-CN/offline.ts';
import { lookOffline, offlineStore } from '../../stores/offline.ts';
import type { OfflineState } from '../../stores/offline-state.ts';
import { pageAddress } from '../page-address.ts';

const OWN_PATH = 'offline/';

async function fill(): Promise<void> {
  await lookOffline();
  const state = offlineStore.getState();
  const asked = location.pathname.slice(pageAddress('').length);
  const isStandIn = asked !== OWN_PATH;
  const heading = document.querySelector('[data-offline-title]');
  if (heading && isStandIn) {
    heading.textContent = headingFor(asked);
    document.title = heading.textContent;
  }
  show('[data-offline-again]', isStandIn);
  show('[data-offline-text]', isStandIn);
  list('[data-offline-lessons]', state, true);
  list('[data-offline-others]', state, false);
  show('[data-offline-none]', !state.pages.some(({ isLesson }) => isLesson));
}

function headingFor(path: string): string {
  const { titles } = offlineStore.getState();
  const title = titles[path] ?? titles[`${path}/`];
  return title === undefined ? offline.page.missing : offline.page.missingNamed(title);
}

function list(selector: string, { pages }: OfflineState, isLesson: boolean): void {
  const box = document.querySelector(selector);
  const items = pages
    .filter((page) => page.isLesson === isLesson && page.path !== OWN_PATH)
    .map(({ path, title }) => {
      const link = document.createElement('a');
      link.href = pageAddress(path);
      link.textContent = path === '' ? offline.page.home : title;
      const item = document.createElement('li');
      item.append(link);
      return item;
    });
  box?.querySelector('ul')?.replaceChildren(...items);
  show(selector, items.length > 0);
}

function show(selector: string, isShown: boolean): void {
  const element = document.querySelector<HTMLElement>(selector);
  if (element) element.hidden = !isShown;
}

document.querySelector('[data-offline-again]')?.addEventListener('click', () => location.reload());
// Asked for again when the network is back; a page opened for its own sake stays.
addEventListener('online', () => {
  if (location.pathname !== pageAddress(OWN_PATH)) location.reload();
});
void fill();
