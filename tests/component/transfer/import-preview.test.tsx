// The look before a backup is taken in: what it says, what it asks, and what it leaves to choose.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { importPreview as words } from '../../../src/i18n/zh-CN/import-preview.ts';
import { type ImportFacts, ImportPreview } from '../../../src/islands/ui/ImportPreview.tsx';

const facts: ImportFacts = {
  profileName: '林晓',
  madeAt: new Date(2026, 10, 24, 9, 5).getTime(),
  from: new Date(2026, 8, 1).getTime(),
  to: new Date(2026, 10, 24).getTime(),
  events: 36,
  newEvents: 30,
  knownEvents: 6,
  devices: 2,
  isMine: true,
};

function show(given: Partial<ImportFacts> = {}, progress?: { done: number; total: number }) {
  const [onImport, onCancel] = [vi.fn(), vi.fn()];
  const preview = { ...facts, ...given };
  render(
    <ImportPreview
      preview={preview}
      progress={progress}
      words={words}
      onImport={onImport}
      onCancel={onCancel}
    />,
  );
  return { onImport, onCancel, user: userEvent.setup() };
}

const buttons = () => screen.queryAllByRole('button').map((button) => button.textContent);

test('says whose, from when to when, how much of it is new, from how many devices', () => {
  show();
  const said = screen.getAllByRole('definition').map((one) => one.textContent);
  expect(said).toEqual([
    '林晓',
    '2026 年 11 月 24 日 9:05',
    '2026 年 9 月 1 日到 2026 年 11 月 24 日',
    '36 步，其中 30 步这里还没有，6 步已经有了',
    '2 台',
  ]);
});

test('without a name and without a time it says so, or nothing', () => {
  show({ profileName: '', from: undefined, to: undefined });
  expect(screen.getByText('没取名')).toBeTruthy();
  expect(screen.queryByText(words.facts.span)).toBeNull();
});

test('mine: one way in', async () => {
  const { onImport, user } = show();
  expect(buttons()).toEqual(['导入', '先不导']);
  await user.click(screen.getByRole('button', { name: '导入' }));
  expect(onImport).toHaveBeenCalledExactlyOnceWith('mine');
});

test('not known to be mine: whose it is is asked, never guessed', async () => {
  const { onImport, onCancel, user } = show({ isMine: false });
  expect(buttons()).toEqual(['是我的，并进来', '是别人的，另放一份', '先不导']);
  expect(screen.getByText(/并错了分不开/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '是别人的，另放一份' }));
  expect(onImport).toHaveBeenCalledExactlyOnceWith('other');
  await user.click(screen.getByRole('button', { name: '先不导' }));
  expect(onCancel).toHaveBeenCalledOnce();
});

test('nothing new: nothing to take in', () => {
  show({ newEvents: 0, knownEvents: 36 });
  expect(buttons()).toEqual(['知道了']);
});

test('while it is taken in it can only be stopped', async () => {
  const { onCancel, user } = show({}, { done: 12, total: 36 });
  expect(screen.getByText(/12 \/ 36 步/)).toBeTruthy();
  expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(12);
  expect(buttons()).toEqual(['停下']);
  await user.click(screen.getByRole('button', { name: '停下' }));
  expect(onCancel).toHaveBeenCalledOnce();
});
