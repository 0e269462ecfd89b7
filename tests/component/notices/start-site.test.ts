// Every page starts its parts each on its own: what fails in one is no reason to leave the others out.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const started: string[] = [];
const PARTS = {
  '../../../src/components/notices/locked-notice.ts': 'followLocked',
  '../../../src/components/notices/lost-notice.ts': 'followLost',
  '../../../src/components/notices/dropped-soon-notice.ts': 'followDroppedSoon',
  '../../../src/components/notices/backup-reminder.ts': 'followBackupDue',
  '../../../src/components/offline/start-offline.ts': 'startOffline',
  '../../../src/stores/device-storage.ts': 'askPersistAfterWork',
} as const;

beforeEach(() => {
  vi.resetModules();
  started.length = 0;
});
afterEach(() => {
  for (const path of Object.keys(PARTS)) vi.doUnmock(path);
});

async function startWith(failing?: string): Promise<void> {
  for (const [path, name] of Object.entries(PARTS)) {
    vi.doMock(path, () => ({
      [name]: () => {
        if (name === failing) throw new Error('broken');
        started.push(name);
      },
    }));
  }
  const { startSite } = await import('../../../src/components/notices/start-site.ts');
  await startSite();
}

test('all parts start', async () => {
  await startWith();
  expect([...started].sort()).toEqual(Object.values(PARTS).toSorted());
});

test.each(Object.values(PARTS))('the others start when %s breaks', async (failing) => {
  await startWith(failing);
  expect(started).toHaveLength(Object.keys(PARTS).length - 1);
  expect(started).not.toContain(failing);
});
