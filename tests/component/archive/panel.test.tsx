// The archive on the page: figures that open what they are made of, an empty book, trouble, and what has left the course.
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_PROGRESS, type Progress } from '../../../src/core/progress/progress.ts';
import ArchivePanel from '../../../src/islands/archive/ArchivePanel.tsx';
import type { RecordStatus } from '../../../src/stores/record-state.ts';
import {
  answered,
  COURSE,
  opened,
  progressOf,
  read,
  spent,
  wrote,
} from '../../unit/core/archive/archive-samples.ts';
import { resetArchive, setProgress } from './fake-archive.ts';

vi.mock('../../../src/stores/record-store.ts', async () => {
  const { openRecord } = await import('./fake-archive.ts');
  return { openRecord };
});
vi.mock('../../../src/stores/use-record.ts', async () => {
  const { useRecord } = await import('./fake-archive.ts');
  return { useRecord };
});
vi.mock('../../../src/stores/profiles.ts', async () => {
  const { refreshProfiles } = await import('./fake-archive.ts');
  return { refreshProfiles };
});
vi.mock('../../../src/stores/use-profiles.ts', async () => {
  const { useProfiles } = await import('./fake-archive.ts');
  return { useProfiles };
});

const PROPS = { course: COURSE, backupUrl: '/me/backup/', deviceUrl: '/me/device/' };

const WORKED = progressOf([
  opened('l1'),
  read('l1', 's1'),
  ...answered('l1-q1', 1, 0),
  ...answered('l1-q1', 2, 1, 1),
  ...answered('l1-q2', 1, 1),
  wrote('l1-sheet', 'who', '经办小吴'),
  { type: 'positionMoved', body: { lesson: 'l1', section: 's2', fraction: 0.5 } },
  spent('l1', 180_000),
]);

async function show(progress: Progress = NO_PROGRESS, name = '', status: RecordStatus = 'ready') {
  resetArchive(progress, name, status);
  render(<ArchivePanel {...PROPS} />);
  if (status !== 'locked') await screen.findAllByText(/课学完/);
  return userEvent.setup();
}

/** Opens the fold that has these words in its summary, and gives it back. */
async function open(user: ReturnType<typeof userEvent.setup>, words: string | RegExp): Promise<HTMLElement> {
  const [first] = screen.getAllByText(words);
  const fold = first?.closest('details');
  if (!first || !fold) throw new Error(`nothing to open: ${words}`);
  await user.click(first);
  await vi.waitFor(() => expect(fold.querySelector('.fold-body')).not.toBeNull());
  return fold;
}

beforeEach(() => resetArchive());

test('the page that comes from the server shows the whole course, no figures, and where to begin', () => {
  const html = renderToString(<ArchivePanel {...PROPS} />);
  expect(html).toContain('href="/learn/l1/"');
  expect(html).toContain('课 l2');
  expect(html).toContain('正在翻账');
  expect(html).not.toMatch(/\sstyle=/);
  expect(html).not.toContain('课学完');
});

test('a line that was opened before the page was alive is filled when it comes to life', async () => {
  resetArchive(WORKED, '', 'ready');
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(<ArchivePanel {...PROPS} />);
  const fold = container.querySelector<HTMLDetailsElement>('.lesson-line');
  if (fold === null) throw new Error('no line of a lesson in what the server wrote');
  fold.open = true;
  await act(() => new Promise((done) => setTimeout(done)));

  render(<ArchivePanel {...PROPS} />, { container, hydrate: true });
  expect(await within(fold).findByText('答过的题')).toBeDefined();
});

describe('an empty book', () => {
  test('says so, begins with the first lesson and offers to restore', async () => {
    await show();
    expect(screen.getByText(/账上还没有一笔/)).toBeDefined();
    expect(screen.getByRole('link', { name: '从第一课开始' }).getAttribute('href')).toBe('/learn/l1/');
    expect(screen.getByRole('link', { name: '拿备份恢复' }).getAttribute('href')).toBe('/me/backup/');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '打印一页' }).disabled).toBe(true);
    expect(document.querySelector('.handout')).toBeNull();
  });
});

describe('a book with entries', () => {
  test('goes on where the learner stopped', async () => {
    await show(WORKED, '周敏');
    expect(await screen.findByText('周敏的账')).toBeDefined();
    expect(screen.getByRole('link', { name: '接着学' }).getAttribute('href')).toBe('/learn/l1/#s2');
    expect(screen.getByText(/上次停在《课 l1》的「节 s2」/)).toBeDefined();
  });

  test('opens the questions behind their figure, with every try and the way there', async () => {
    const user = await show(WORKED);
    const fold = await open(user, '题');
    const links = within(fold).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/learn/l1/#l1-q1', '/learn/l1/#l1-q2']);
    expect(within(fold).getByText(/11 月 20 日 错$/)).toBeDefined();
    expect(within(fold).getByText(/11 月 20 日 对（看过 1 条提示）$/)).toBeDefined();
  });

  test('opens time and days behind their figures', async () => {
    const user = await show(WORKED);
    const time = await open(user, '时间');
    expect(within(time).getByText(/3 分钟（计划 10）/)).toBeDefined();
    const days = await open(user, '日子');
    expect(within(days).getByText(/11 月 20 日，周五$/)).toBeDefined();
  });

  test('opens a lesson: sections, tries, objectives with their evidence, and what was written', async () => {
    const user = await show(WORKED);
    const lesson = await open(user, '课 l1');
    expect(within(lesson).getByText('还没练')).toBeDefined();
    expect(within(lesson).getByText('没出题')).toBeDefined();
    const objective = await open(user, '能做 o1');
    expect(within(objective).getByText('有凭据')).toBeDefined();
    expect(within(objective).getAllByRole('link')).toHaveLength(2);
    const sheet = await open(user, '表');
    expect(within(sheet).getByText('经办小吴')).toBeDefined();
    expect(within(sheet).getByRole('link').getAttribute('href')).toBe('/learn/l1/#l1-sheet');
  });

  test('follows the record while it is open', async () => {
    await show(WORKED);
    const more = progressOf([opened('l1'), ...answered('l1-q1', 1, 1), ...answered('l1-q3', 1, 1)]);
    act(() => setProgress(more));
    expect(screen.getByText(/答过 2 题，头一次就对 2 题/)).toBeDefined();
  });

  test('has a sheet for paper with lessons and objectives', async () => {
    await show(WORKED, '周敏');
    await screen.findByText('周敏的账');
    const handout = document.querySelector<HTMLElement>('.handout');
    expect(handout?.textContent).toContain('周敏的学习记录');
    expect(handout?.textContent).toContain('能做 o2 还没练');
    expect(handout?.textContent).not.toContain('课 l2');
  });
});

test('content that has left the course stays, with what was written', async () => {
  const user = await show(
    progressOf([opened('l1'), ...answered('old-q', 1, 1), wrote('old-sheet', 'f', '留着')]),
  );
  const region = screen.getByRole('region', { name: '已下架的内容' });
  expect(within(region).getByText('old-q')).toBeDefined();
  await open(user, 'old-sheet');
  expect(within(region).getByText('留着')).toBeDefined();
});

test('what can not be kept is said, and what there is stays readable', async () => {
  await show(WORKED, '', 'unavailable');
  expect(screen.getByText(/存不下记录/)).toBeDefined();
  expect(screen.getByRole('link', { name: '接着学' })).toBeDefined();
});

test('a locked record shows nothing but the way to unlock it', async () => {
  await show(WORKED, '周敏', 'locked');
  expect((await screen.findByRole('link', { name: '去解锁' })).getAttribute('href')).toBe('/me/device/');
  expect(screen.queryByText('总账')).toBeNull();
  expect(screen.queryByText(/课 l1/)).toBeNull();
});
