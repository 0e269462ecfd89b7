// The reminder: when a backup is due, on the right pages only, and gone once there is one.
import { beforeEach, expect, test, vi } from 'vitest';
import { followBackupDue } from '../../../src/components/notices/backup-reminder.ts';
import type { Notice } from '../../../src/components/notices/notice.ts';
import { NO_PROGRESS, type Progress } from '../../../src/core/progress/progress.ts';
import { resetStores, setRecord } from './fake-stores.ts';

const { showNotice, hideNotice } = vi.hoisted(() => ({
  showNotice: vi.fn<(notice: Notice) => void>(),
  hideNotice: vi.fn(),
}));
vi.mock('../../../src/components/notices/show-notice.ts', () => ({ showNotice, hideNotice }));
vi.mock('../../../src/stores/record-store.ts', async () => {
  const { recordState, subscribe } = await import('./fake-stores.ts');
  return { recordStore: { getState: recordState, subscribe } };
});
vi.mock('../../../src/stores/backup-restored.ts', () => ({
  savedProgress: (progress: Progress) => progress,
}));

const worked = (lastSeq: number, covered = 0): Progress => ({
  ...NO_PROGRESS,
  devices: { d1: { lastSeq, lastAt: 1, events: lastSeq } },
  backup: covered > 0 ? { at: Date.now(), covered: { d1: covered } } : { covered: {} },
});

beforeEach(() => {
  resetStores();
  showNotice.mockReset();
  hideNotice.mockReset();
  document.documentElement.dataset['base'] = '/a/';
  history.replaceState(null, '', '/a/');
});

test('says how much is in no backup, leads to where one is made, and can be waved off for three days', () => {
  setRecord({ progress: worked(230) });
  followBackupDue();
  expect(showNotice.mock.calls[0]?.[0]).toMatchObject({
    id: 'backup',
    text: '有 230 步学习记录还没备份，只在这个浏览器里。',
    actions: [{ label: '去备份', href: '/a/me/backup/' }],
    dismissDays: 3,
  });
});

test('comes when the two hundredth step is made and goes with the backup', () => {
  setRecord({ progress: worked(199) });
  followBackupDue();
  expect(showNotice).not.toHaveBeenCalled();
  setRecord({ progress: worked(200) });
  expect(showNotice).toHaveBeenCalledTimes(1);
  setRecord({ total: 200 });
  expect(showNotice).toHaveBeenCalledTimes(1);
  setRecord({ progress: worked(201, 201) });
  expect(hideNotice.mock.calls).toEqual([['backup']]);
});

test('waits until the record is open, and says nothing of one that is locked', () => {
  setRecord({ status: 'locked', progress: worked(500) });
  followBackupDue();
  setRecord({ status: 'opening' });
  expect(showNotice).not.toHaveBeenCalled();
  setRecord({ status: 'ready' });
  expect(showNotice).toHaveBeenCalledTimes(1);
});

test.each([
  ['/a/', 1],
  ['/a/me/', 1],
  ['/a/me/device/', 1],
  ['/a/me/backup/', 0],
  ['/a/learn/', 0],
  ['/a/learn/open-closed-loop/', 0],
  ['/', 0],
])('on %s: %i', (path, times) => {
  history.replaceState(null, '', path);
  setRecord({ progress: worked(300) });
  followBackupDue();
  expect(showNotice).toHaveBeenCalledTimes(times);
});
