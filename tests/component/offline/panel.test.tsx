// The panel about offline learning: what it says in each state, what can be started from it, and what is asked twice.
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import OfflinePanel from '../../../src/islands/offline/OfflinePanel.tsx';
import * as fake from './fake-offline.ts';

vi.mock('../../../src/stores/offline.ts', () => import('./fake-offline.ts'));
vi.mock('../../../src/stores/use-offline.ts', () => import('./fake-offline.ts'));

const { setOffline } = fake;

beforeEach(() => {
  vi.clearAllMocks();
  setOffline({});
});

async function show(): Promise<void> {
  await act(async () => {
    render(<OfflinePanel />);
  });
}

const button = (name: string | RegExp) => screen.queryByRole('button', { name });
const press = async (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

it('says what is kept, by module and in all, and in which version', async () => {
  await show();
  expect(screen.getByText('1／4 课，共占 0.9 MB')).toBeTruthy();
  expect(screen.getByText('1.0.0（aaaaaa）')).toBeTruthy();
  expect(screen.getByText('就是正在用的这一版')).toBeTruthy();
  const modules = screen.getByRole('list', { name: '各部分已存的课' });
  expect(modules.textContent).toContain('module one0.2 MB1／1 课');
  expect(modules.textContent).toContain('module two0／3 课');
  expect(fake.checkVersion).toHaveBeenCalledOnce();
});

it.each([
  ['trainer', '讲师版'],
  ['insecure', 'http 开头'],
  ['frame', '嵌在别的网站里'],
  ['in-app', '聊天软件'],
  ['unavailable', '无痕窗口'],
] as const)(
  '%s: says why nothing can be kept, and offers nothing that can not work',
  async (support, words) => {
    setOffline({ support });
    await show();
    expect(screen.getByText(new RegExp(words))).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(fake.checkVersion).not.toHaveBeenCalled();
  },
);

it('starts the download and says when it is done', async () => {
  await show();
  await press('下载全部（12 MB）');
  expect(fake.downloadAll).toHaveBeenCalledOnce();
  act(() => setOffline({ allNeeds: { files: 0, bytes: 0 }, wants: 'all' }));
  expect(screen.getAllByText('整门课都存好了，断网也能学。')).toEqual([screen.getByRole('status')]);
});

it('says that it is asking the server until it has asked, not that the server is away', async () => {
  setOffline({ isReached: undefined });
  await show();
  expect(screen.getByText('正在问服务器。')).toBeTruthy();
  expect(screen.queryByText('没连上，还不知道')).toBeNull();
});

it('goes on where a download was broken off', async () => {
  setOffline({ wants: 'all', problem: 'network', allNeeds: { files: 3, bytes: 40_000 } });
  await show();
  expect(screen.getByRole('status').textContent).toContain('没连上网，停在这里了');
  expect(button('接着下载（还差 40 KB）')).toBeTruthy();
});

it('shows how far it is, and can be stopped', async () => {
  setOffline({
    job: { kind: 'all', done: { files: 3, bytes: 1_000_000 }, total: { files: 30, bytes: 12_400_000 } },
  });
  await show();
  expect(screen.getByText('1.0 MB／12 MB，3／30 个文件')).toBeTruthy();
  const progress = screen.getByRole<HTMLProgressElement>('progressbar', { name: '正在下载整门课' });
  expect([progress.value, progress.max]).toEqual([1_000_000, 12_400_000]);
  expect(button(/下载全部|删除/)).toBeNull();
  await press('停下');
  expect(fake.cancelOffline).toHaveBeenCalledOnce();
});

it('leads the focus on when the pressed button goes, to stopping it and to what came of it', async () => {
  await show();
  const job = { kind: 'all', done: { files: 0, bytes: 0 }, total: { files: 30, bytes: 12_400_000 } } as const;
  fake.downloadAll.mockImplementationOnce(async () => {
    setOffline({ job });
    return { ok: true };
  });
  await press(/下载全部/);
  expect(document.activeElement).toBe(button('停下'));
  await act(async () => setOffline({ problem: 'network' }));
  expect(document.activeElement).toBe(screen.getByRole('status'));
});

it.each([
  ['full', '空间用完了'],
  ['changed', '和清单对不上'],
  ['busy', '另一个窗口'],
  ['cancelled', '停下了'],
] as const)('%s is said in words', async (problem, words) => {
  setOffline({ problem });
  await show();
  expect(screen.getByRole('status').textContent).toContain(words);
});

it('says how much room there would have to be', async () => {
  setOffline({ problem: 'no-room', freeBytes: 3_000_000 });
  await show();
  expect(screen.getByRole('status').textContent).toContain('要 12 MB，浏览器只给这里留了 3.0 MB');
});

it('offers a newer version as a whole or for what is kept', async () => {
  setOffline({
    hasUpdate: true,
    latest: { version: '1.1.0', build: 'bbbbbb222222' },
    updateNeeds: { files: 4, bytes: 300_000 },
  });
  await show();
  expect(screen.getByText('1.1.0（bbbbbb）')).toBeTruthy();
  expect(button('换成新版并下载全部（12 MB）')).toBeTruthy();
  await press('只换已存的（0.3 MB）');
  expect(fake.updateOffline).toHaveBeenCalledOnce();
});

it('offers no download when everything is there, and says so', async () => {
  setOffline({ wants: 'all', allNeeds: { files: 0, bytes: 0 } });
  await show();
  expect(screen.getByText('整门课都存好了，断网也能学。')).toBeTruthy();
  expect(button(/下载/)).toBeNull();
});

it('says so when the server can not be asked for a newer version', async () => {
  setOffline({ isReached: false });
  await show();
  expect(screen.getByText('没连上，还不知道')).toBeTruthy();
  fake.checkVersion.mockResolvedValueOnce(false);
  await press('看看有没有新版');
  expect(screen.getByRole('status').textContent).toBe('没连上服务器。连上网再看。');
});

it('asks twice before deleting, says what it costs, and gives the focus back', async () => {
  await show();
  await press('删除离线内容');
  const question = screen.getByText(/学习记录不受影响/);
  expect(document.activeElement).toBe(question);
  expect(fake.removeOffline).not.toHaveBeenCalled();
  await press('不删');
  expect(document.activeElement).toBe(button('删除离线内容'));
  await press('删除离线内容');
  await press('删除');
  expect(fake.removeOffline).toHaveBeenCalledOnce();
  expect(screen.getByRole('status').textContent).toContain('离线内容已删除');
});

it('offers nothing to delete where nothing is kept', async () => {
  setOffline({ active: undefined });
  await show();
  expect(button('删除离线内容')).toBeNull();
});
