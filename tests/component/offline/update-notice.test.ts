// The offer of a newer version: between lessons, only when there is one, how far it is, and what went wrong.
import { beforeEach, expect, it, vi } from 'vitest';
import { followUpdate } from '../../../src/components/notices/update-notice.ts';
import * as fake from './fake-offline.ts';

type Notice = {
  readonly text: string;
  readonly actions: readonly { readonly label: string; readonly onClick: () => unknown }[];
  readonly dismissDays?: number;
};
const shown = vi.hoisted(() => ({ notice: undefined as Notice | undefined }));

vi.mock('../../../src/stores/offline.ts', () => import('./fake-offline.ts'));
vi.mock('../../../src/components/notices/show-notice.ts', () => ({
  showNotice: (notice: Notice) => {
    shown.notice = notice;
  },
  hideNotice: () => {
    shown.notice = undefined;
  },
}));

const NEWER = {
  hasUpdate: true,
  latest: { version: '1.1.0', build: 'bbbbbb222222' },
  updateNeeds: { files: 4, bytes: 300_000 },
} as const;

beforeEach(() => {
  document.body.replaceChildren();
  fake.forgetListeners();
  shown.notice = undefined;
  fake.setOffline({});
});

it('is silent without a newer version, and where the server was not reached', () => {
  followUpdate();
  expect(shown.notice).toBeUndefined();
  fake.setOffline({ ...NEWER, isReached: false });
  expect(shown.notice).toBeUndefined();
});

it('names the version and what it needs, and can be put off for a day', () => {
  followUpdate();
  fake.setOffline(NEWER);
  expect(shown.notice?.text).toBe('课程有新版 1.1.0，换过去要下载 0.3 MB。学习记录不受影响。');
  expect(shown.notice?.dismissDays).toBe(1);
  expect(fake.updateOffline).not.toHaveBeenCalled();
});

it('says that something changed when only the build did', () => {
  followUpdate();
  fake.setOffline({ ...NEWER, latest: { version: '1.0.0', build: 'bbbbbb222222' } });
  expect(shown.notice?.text).toBe('课程有改动，换过去要下载 0.3 MB。学习记录不受影响。');
});

it('starts when the learner agrees, shows how far it is, and says what went wrong', async () => {
  followUpdate();
  fake.setOffline(NEWER);
  await shown.notice?.actions[0]?.onClick();
  expect(fake.updateOffline).toHaveBeenCalledOnce();
  fake.setOffline({
    ...NEWER,
    job: { kind: 'update', done: { files: 1, bytes: 100_000 }, total: { files: 4, bytes: 400_000 } },
  });
  expect(shown.notice?.text).toBe('正在取新版：0.1 MB／0.4 MB，1／4 个文件');
  expect(shown.notice?.actions[0]?.label).toBe('停下');
  fake.setOffline({ ...NEWER, problem: 'network' });
  expect(shown.notice?.text).toContain('没连上网，停在这里了');
  expect(shown.notice?.actions[0]?.label).toBe('再试一次');
  fake.setOffline({});
  expect(shown.notice).toBeUndefined();
});

it('leaves it to the panel where there is one', () => {
  const panel = document.createElement('section');
  panel.id = 'offline';
  document.body.append(panel);
  followUpdate();
  fake.setOffline(NEWER);
  expect(shown.notice).toBeUndefined();
});
