// Safari drops what is not used for seven days: said at the first saved work, with a backup and the home screen one tap away.
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Browser } from '../../../src/core/browser/browser.ts';
import { fakeStore, WORKED } from './fake-store.ts';
import { inBar, shownText, stagePage } from './stage.ts';

const IPHONE: Browser = {
  inApp: undefined,
  system: 'ios',
  isSafari: true,
  isStandalone: false,
  dropsUnused: true,
};

stagePage();
const user = userEvent.setup();
let store = fakeStore();
beforeEach(() => {
  store = fakeStore();
  vi.doMock('../../../src/stores/record-store.ts', () => ({ recordStore: store }));
});

async function follow(browser: Browser = IPHONE): Promise<void> {
  const { followDroppedSoon } = await import('../../../src/components/notices/dropped-soon-notice.ts');
  followDroppedSoon(browser);
}

describe('when', () => {
  test('at the first saved work, not before', async () => {
    document.documentElement.dataset['lesson'] = 'x';
    await follow();
    expect(await shownText()).toBeUndefined();
    store.setState({ savedAt: 1 });
    expect(await shownText(), 'an opened lesson is not work').toBeUndefined();
    store.setState({ savedAt: 2, progress: WORKED });
    expect(await shownText()).toContain('Safari 会清掉七天没打开的网站');
  });

  test('work of an earlier day: at home at once, on a lesson when something is saved again', async () => {
    document.documentElement.dataset['lesson'] = 'x';
    store.setState({ progress: WORKED });
    await follow();
    expect(await shownText()).toBeUndefined();
    delete document.documentElement.dataset['lesson'];
    vi.resetModules();
    await follow();
    expect(await shownText()).toContain('Safari');
  });

  test('not where the browser keeps what it has', async () => {
    store.setState({ progress: WORKED, savedAt: 1 });
    await follow({ ...IPHONE, dropsUnused: false, isStandalone: true });
    expect(await shownText()).toBeUndefined();
  });

  test('a backup settles it, for thirty days', async () => {
    const made = (at: number) => ({ ...WORKED, backup: { at, covered: {} } });
    store.setState({ progress: WORKED, savedAt: 1 });
    await follow();
    expect(await shownText()).toBeDefined();
    store.setState({ progress: made(Date.now()) });
    expect(await shownText()).toBeUndefined();
    store.setState({ progress: made(Date.now() - 31 * 86_400_000) });
    expect(await shownText()).toBeDefined();
  });

  test('waved off it stays away', async () => {
    store.setState({ progress: WORKED, savedAt: 1 });
    await follow();
    await user.click(inBar('以后再说'));
    vi.resetModules();
    await follow();
    expect(await shownText()).toBeUndefined();
    expect(localStorage.getItem('huikuan:notices')).toContain('dropped-soon');
  });
});

describe('what', () => {
  beforeEach(() => store.setState({ progress: WORKED, savedAt: 1 }));

  test('a backup is one tap away, below the base path', async () => {
    await follow();
    expect(inBar('导一份备份').getAttribute('href')).toBe('/a/b/me/backup/');
  });

  test('how to install is told on the spot, and that the record has to move along', async () => {
    await follow();
    await user.click(inBar('怎么添到主屏幕'));
    expect(await shownText()).toMatch(/分享.*添加到主屏幕.*备份导进去/);
    expect(inBar('导一份备份')).toBeDefined();
  });

  test('a Mac has a dock instead of a home screen', async () => {
    await follow({ ...IPHONE, system: 'mac' });
    await user.click(inBar('怎么添到程序坞'));
    expect(await shownText()).toMatch(/文件.*添加到程序坞.*macOS 14/);
  });

  test('another browser on an iPhone is not called Safari', async () => {
    await follow({ ...IPHONE, isSafari: false });
    expect(await shownText()).not.toContain('Safari');
  });
});
