// Part of the record is gone: said with the last backup's name, until it is restored or given up.
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeStore } from './fake-store.ts';
import { inBar, shownText, stagePage } from './stage.ts';

const BACKUP = { file: '回款-林晓-20261101.hkb', at: Date.parse('2026-11-01T04:00:00Z'), events: 300 };

stagePage();
const user = userEvent.setup();
const forgetLost = vi.fn();
let store = fakeStore();
beforeEach(() => {
  store = fakeStore();
  forgetLost.mockReset();
  vi.doMock('../../../src/stores/record-store.ts', () => ({ recordStore: store, forgetLost }));
});

async function follow(): Promise<void> {
  const { followLost } = await import('../../../src/components/notices/lost-notice.ts');
  followLost();
}

test('nothing is said while nothing is missing', async () => {
  await follow();
  expect(await shownText()).toBeUndefined();
});

test('restoring comes first and the last backup is named with its day', async () => {
  await follow();
  store.setState({ lost: { events: 321, backup: BACKUP } });
  const text = await shownText();
  expect(text).toContain('少了 321 条');
  expect(text).toContain(BACKUP.file);
  expect(text).toContain('2026 年 11 月 1 日');
  const [first] = document.querySelectorAll('.notice-actions > *');
  expect(first).toBe(inBar('恢复备份'));
  expect(first?.getAttribute('href')).toBe('/a/b/me/backup/#restore');
});

test('without a known backup other devices are named', async () => {
  await follow();
  store.setState({ lost: { events: 3 } });
  expect(await shownText()).toContain('别的设备');
});

test('is there over a lesson, also when it was known before the page looked', async () => {
  document.documentElement.dataset['lesson'] = 'x';
  store.setState({ lost: { events: 3 } });
  await follow();
  expect(await shownText()).toContain('少了 3 条');
});

test('restored: the notice goes by itself', async () => {
  await follow();
  store.setState({ lost: { events: 3 } });
  store.setState({ lost: undefined });
  expect(await shownText()).toBeUndefined();
});

test('given up for good only by its own button, not by waving the notice off', async () => {
  await follow();
  store.setState({ lost: { events: 3 } });
  await user.click(inBar('先放着'));
  expect(await shownText()).toBeUndefined();
  expect(forgetLost).not.toHaveBeenCalled();
  vi.resetModules();
  await follow();
  await user.click(inBar('不找了，接着学'));
  expect(forgetLost).toHaveBeenCalledTimes(1);
});
