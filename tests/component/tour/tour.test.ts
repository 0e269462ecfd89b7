// The tour: offered to newcomers, four real places by mouse and by keyboard, refused for good and for one person only.
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { home } from '../../../src/i18n/zh-CN/home.ts';
import { tour as words } from '../../../src/i18n/zh-CN/tour.ts';
import { fakeStore } from '../notices/fake-store.ts';

const user = userEvent.setup();
const PAGE = `<header class="site-head"><a href="/a/b/play/">演练</a><a href="/a/b/me/">档案</a></header>
  <main><a data-continue href="/a/b/learn/one/">开始</a>
  <p data-home-help><a href="/a/b/help/">${home.help}</a></p><a href="/a/b/learn/">课程地图</a></main>`;

beforeEach(() => {
  vi.resetModules();
  localStorage.clear();
  // biome-ignore lint/suspicious/noDocumentCookie: jsdom has no Cookie Store API
  document.cookie = 'huikuan-tour=; path=/; max-age=0';
  document.documentElement.dataset['base'] = '/a/b/';
  document.body.innerHTML = PAGE;
  Element.prototype.scrollIntoView = () => {};
  // jsdom has no constructed style sheets.
  vi.doMock('../../../src/components/add-styles.ts', () => ({ addStyles: () => {} }));
});

/** A page opened anew: what a module remembers is gone. Returns the record that the page follows. */
async function open(profile = 'p1') {
  vi.resetModules();
  document.body.innerHTML = PAGE;
  const recordStore = fakeStore();
  const openedLog = () => Promise.resolve(profile === '' ? undefined : { profile });
  vi.doMock('../../../src/stores/record-store.ts', () => ({ recordStore, openedLog }));
  const { offerTour } = await import('../../../src/components/tour/offer-tour.ts');
  await offerTour(({ total }) => total === 0);
  return recordStore;
}

const line = () => document.querySelector('[data-home-help]')?.textContent;
const named = (text: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('button, .tour a')].find(
    ({ textContent }) => textContent === text,
  );
  if (!found) throw new Error(`nothing is called ${text}`);
  return found;
};
const shown = () => document.querySelector('.tour-here')?.getAttribute('href');

async function begin(): Promise<void> {
  await user.click(named(home.tour.start));
  await vi.waitFor(() => expect(document.querySelector('.tour')).not.toBeNull());
}

describe('the offer', () => {
  test('refused, it is gone for good, and the way to help is back with the focus', async () => {
    await open();
    expect(line()).toContain(home.tour.first);
    await user.click(named(home.tour.refuse));
    expect(line()).toBe(home.help);
    expect(document.activeElement?.getAttribute('href')).toBe('/a/b/help/');
    await open();
    expect(line()).toBe(home.help);
  });

  test('one person’s no is not another’s', async () => {
    await open('p1');
    await user.click(named(home.tour.refuse));
    await open('p2');
    expect(line()).toContain(home.tour.first);
    await user.click(named(home.tour.refuse));
    await open('p1');
    expect(line()).toBe(home.help);
  });

  test('where nothing can be stored, no holds until the browser is closed', async () => {
    const blocked = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    document.documentElement.dataset['base'] = '/';
    await open('');
    await user.click(named(home.tour.refuse));
    await open('');
    expect(line()).toBe(home.help);
    blocked.mockRestore();
  });

  test('what is remembered in another form is no reason to fail', async () => {
    localStorage.setItem('huikuan:tour-refused', '"yes"');
    await open();
    await user.click(named(home.tour.refuse));
    await open();
    expect(line()).toBe(home.help);
  });

  test('taken back when something was learned meanwhile, it leaves the way to help', async () => {
    const record = await open();
    record.setState({ savedAt: 1 });
    expect(line()).toContain(home.tour.first);
    record.setState({ total: 1 });
    record.setState({ total: 2 });
    expect(line()).toBe(home.help);
  });
});

describe('the tour', () => {
  test('points at four places, one after the other, and leads there', async () => {
    await open();
    await begin();
    const places = [];
    for (let step = 0; step < 4; step += 1) {
      places.push([shown(), document.querySelector('.tour a')?.getAttribute('href')]);
      if (step < 3) await user.click(named(words.next));
    }
    const routes = ['learn/', 'learn/one/', 'play/', 'me/'].map((route) => `/a/b/${route}`);
    expect(places.map(([target]) => target)).toEqual(routes);
    expect(places.map(([, href]) => new URL(href ?? '', location.origin).pathname)).toEqual(routes);
    await user.click(named(words.done));
    expect(document.querySelector('.tour')).toBeNull();
    expect(line()).toBe(home.help);
  });

  test('by keyboard: arrows turn, the ends hold, Escape puts it away and gives the focus back', async () => {
    await open();
    await begin();
    expect(document.activeElement?.textContent).toBe(words.places.map.text);
    await user.keyboard('{ArrowLeft}');
    expect(shown()).toBe('/a/b/learn/');
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(shown()).toBe('/a/b/me/');
    await user.keyboard('{Escape}');
    expect(document.querySelector('.tour')).toBeNull();
    expect(document.querySelector('.tour-here')).toBeNull();
    expect(document.activeElement?.textContent).toBe(home.tour.start);
    await open();
    expect(line(), 'put away is not refused').toContain(home.tour.first);
  });

  test('a second press while it is open opens no second one; refused in it, it is gone for good', async () => {
    await open();
    await begin();
    await user.click(named(home.tour.start));
    await user.click(named(words.next));
    expect(document.querySelectorAll('.tour')).toHaveLength(1);
    const refuse = document.querySelector<HTMLElement>('.tour-actions > :last-child');
    expect(refuse?.textContent).toBe(words.refuse);
    if (refuse) await user.click(refuse);
    await open();
    expect(line()).toBe(home.help);
  });
});
