// The search page: asks while one types, shows what stands where, keeps the question in the address.

import type { Finder } from '../../core/search/index/find-passages.ts';
import { find as words } from '../../i18n/zh-CN/find.ts';
import { openFinder } from '../../stores/find-desk.ts';
import { foundNodes } from './found-nodes.ts';

const PAUSE_MS = 120;

const page = document.querySelector<HTMLElement>('[data-find]');
if (page) startFinding(page);

/** Wires the page. */
export function startFinding(page: HTMLElement): void {
  const { field, form, status, results } = parts(page);
  let finder: Finder | undefined;
  let timer = 0;

  const show = () => {
    const typed = field.value.trim();
    history.replaceState(null, '', typed === '' ? location.pathname : `?q=${encodeURIComponent(typed)}`);
    if (!finder) return;
    const found = finder.find(typed);
    const count = found.byKind.reduce((sum, { passages }) => sum + passages.length, 0);
    const alike = found.words.flatMap(([, ...others]) => others);
    const told = count === 0 ? words.none(typed) : words.count(typed, count);
    status.textContent =
      found.words.length === 0 ? '' : [told, alike.length > 0 ? words.alike(alike) : ''].join('');
    results.replaceChildren(...foundNodes(found));
  };
  const open = async () => {
    status.textContent = words.opening;
    const opening = await openFinder(page.dataset['find'] ?? '');
    if (opening.ok) {
      finder = opening.finder;
      page.dataset['ready'] = '';
      status.textContent = '';
      show();
      return;
    }
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'button button-quiet';
    again.textContent = words.again;
    again.addEventListener('click', () => void open());
    status.replaceChildren(words.failed, ' ', again);
  };

  if (field.value === '') field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(show, PAUSE_MS);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    show();
    results.querySelector('a')?.focus();
  });
  if (field.value === '') field.focus({ preventScroll: true });
  void open();
}

function parts(page: HTMLElement) {
  const field = page.querySelector<HTMLInputElement>('[name="q"]');
  const form = page.querySelector('form');
  const status = page.querySelector<HTMLElement>('[data-find-status]');
  const results = page.querySelector<HTMLElement>('[data-find-results]');
  if (!field || !form || !status || !results) throw new Error('the search page lacks a part');
  return { field, form, status, results };
}
