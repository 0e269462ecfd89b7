// The room for the record in words: told, not told, almost full, promised, refused.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { NO_PROGRESS } from '../../../src/core/progress/progress.ts';
import StoragePanel from '../../../src/islands/storage/StoragePanel.tsx';
import type { DeviceStorage } from '../../../src/stores/device-storage-session.ts';
import type { ProfilesState } from '../../../src/stores/profiles-state.ts';
import type { RecordState } from '../../../src/stores/record-state.ts';

const scene = vi.hoisted(() => ({
  room: undefined as unknown,
  record: undefined as unknown,
  profiles: undefined as unknown,
  askPersist: vi.fn(),
}));
vi.mock('../../../src/stores/record-store.ts', () => ({ openRecord: async () => {} }));
vi.mock('../../../src/stores/device-storage.ts', () => ({
  refreshDeviceStorage: async () => {},
  askPersist: scene.askPersist,
}));
vi.mock('../../../src/stores/use-device-storage.ts', () => ({ useDeviceStorage: () => scene.room }));
vi.mock('../../../src/stores/use-record.ts', () => ({
  useRecord: (select: (state: RecordState) => unknown) => select(scene.record as RecordState),
}));
vi.mock('../../../src/stores/use-profiles.ts', () => ({
  useProfiles: (select: (state: ProfilesState) => unknown) => select(scene.profiles as ProfilesState),
}));

const ROOM: DeviceStorage = { isKnown: true, usage: 32_400_000, quota: 2_000_000_000, isPersisted: false };
const profile = (events: number) => ({
  id: `p${events}`,
  name: '',
  isActive: false,
  hasPin: false,
  isLocked: false,
  events,
  lastAt: undefined,
});

function stage(room: Partial<DeviceStorage> = {}, record: Partial<RecordState> = {}, others: number[] = []) {
  scene.room = { ...ROOM, ...room };
  scene.record = { status: 'ready', progress: NO_PROGRESS, total: 128, waiting: 0, ...record };
  scene.profiles = { status: 'ready', profiles: [128, ...others].map(profile) } satisfies ProfilesState;
}
const open = () => render(<StoragePanel />);
const button = () => screen.queryByRole('button', { name: '请浏览器保住记录' });

beforeEach(() => {
  scene.askPersist.mockReset();
  vi.stubGlobal('isSecureContext', true);
  stage();
});

test('before anything is known it says that it is looking, also without scripts', () => {
  stage({ isKnown: false, usage: undefined, quota: undefined, isPersisted: undefined }, { status: 'closed' });
  const html = renderToString(<StoragePanel />);
  expect(html.match(/正在看/g)?.length).toBe(3);
  expect(html).not.toContain('https');
});

test('told: steps, room and promise, with the button and the way to a backup', () => {
  open();
  screen.getByText('128 步');
  screen.getByText('32 MB，浏览器最多给 2.0 GB');
  expect(screen.getByRole('progressbar', { name: '占的地方' })).toHaveProperty('value', 0.0162);
  screen.getByText('没有答应');
  expect(button()).not.toBeNull();
  expect(screen.getByRole('link', { name: '去做备份' }).getAttribute('href')).toBe('/me/backup/');
});

test.each<[number, number, string]>([
  [0, 1000, '0 KB，浏览器最多给 1 KB，用了不到 1%'],
  [999_400, 999_600_000, '999 KB，浏览器最多给 1.0 GB，用了不到 1%'],
  [999_600, 12_345_000, '1.0 MB，浏览器最多给 12 MB'],
])('%d of %d bytes', (usage, quota, words) => {
  stage({ usage, quota });
  open();
  screen.getByText(words);
});

test('almost full is said with what to do', () => {
  stage({ usage: 1_800_000_000 });
  open();
  screen.getByText(/^快满了。先做一份备份/);
});

test('several people: mine and all', () => {
  stage({}, {}, [72]);
  open();
  screen.getByText('128 步；这台设备上的人合计 200 步');
});

test('locked: not how much is mine', () => {
  stage({}, { status: 'locked', total: 0 }, [72]);
  open();
  screen.getByText('上着锁；这台设备上的人合计 200 步');
});

test('nothing can be kept in this window', () => {
  stage({}, { status: 'unavailable', total: 3 });
  open();
  screen.getByText('这个窗口里存不下，关掉就没了');
});

test('promised: said with what it doesn’t cover, and no button', () => {
  stage({ isPersisted: true });
  open();
  screen.getByText('答应保住');
  screen.getByText(/备份还要做/);
  expect(button()).toBeNull();
});

test.each([
  [false, /这个地址不是 https/],
  [true, /这个浏览器没有这项功能/],
])(
  'where nothing is told (secure %s) it says why, what that means, and offers no button',
  (isSecure, words) => {
    vi.stubGlobal('isSecureContext', isSecure);
    stage({ usage: undefined, quota: undefined, isPersisted: undefined });
    open();
    screen.getByText(words);
    screen.getByText('浏览器不肯说');
    screen.getByText('这里问不了');
    expect(button()).toBeNull();
  },
);

test.each([
  ['granted', '浏览器答应了。'],
  ['refused', /浏览器没答应.*眼下靠备份/],
  ['impossible', /不理这种请求/],
])('asked and %s: the outcome in words', async (answer, words) => {
  scene.askPersist.mockResolvedValue(answer);
  open();
  const before = button();
  if (before) await userEvent.click(before);
  expect(scene.askPersist).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('status').textContent).toMatch(words);
});
