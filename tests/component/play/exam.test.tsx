// An examination on the page: until it is over nothing that can be seen, read out or read off tells whom it is against.
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { network, PAGE, stage } from './stage.tsx';

beforeEach(() => {
  network.answer = (scenario) => scenario;
});

/** Everything that stands on the page or beside it. */
function everything(): string {
  const stores = [localStorage, sessionStorage].map((store) => JSON.stringify({ ...store }));
  return [document.documentElement.outerHTML, document.title, location.href, ...stores].join('\n');
}

/** How often each type's id, name and description stand there. */
function mentions(text: string): readonly number[] {
  return PAGE.types.flatMap(({ id, name, about }) =>
    [id, name, about].map((word) => text.split(word).length - 1),
  );
}

async function examined(draw: number) {
  const { user, press, unmount } = await stage({ search: '?mode=exam' });
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    if (array instanceof Uint32Array) array.fill(draw);
    return array;
  });
  expect(await screen.findByRole('radio', { name: /考核/ })).toHaveProperty('checked', true);
  expect(screen.queryByRole('group', { name: '对面坐的是哪一型' })).toBeNull();
  await waitFor(() => expect(screen.getByRole('button', { name: '出门' })).toHaveProperty('disabled', false));
  await user.click(screen.getByRole('button', { name: '出门' }));
  await screen.findByRole('heading', { name: '见面之前，先猜一猜' });
  const guess = everything();
  await user.click(screen.getByRole('button', { name: '还看不准' }));
  await screen.findByRole('heading', { name: '你怎么接' });
  await press(1);
  const table = everything();
  const monograms = document.querySelectorAll('.monogram, .review-emblem').length;
  const ids = [...document.querySelectorAll('[data-move]')].map((one) => one.getAttribute('data-move'));
  return { user, press, unmount, guess, table, monograms, ids };
}

describe('whoever was drawn', () => {
  test('the page is the same for both types, but for what is said', async () => {
    const seen: Awaited<ReturnType<typeof examined>>[] = [];
    for (const draw of [0, 1]) {
      const one = await examined(draw);
      seen.push(one);
      one.unmount();
      vi.restoreAllMocks();
    }
    const [steady, chief] = seen;
    if (!steady || !chief) throw new Error('two games');
    expect(mentions(chief.guess)).toEqual(mentions(steady.guess));
    expect(mentions(chief.table)).toEqual(mentions(steady.table));
    expect([steady.monograms, chief.monograms]).toEqual([0, 0]);
    expect([...steady.ids, ...chief.ids].every((id) => /^\d$/.test(id ?? ''))).toBe(true);
  });

  test('nothing is taken back or looked back on; over, he is named, and so is the guess', async () => {
    const { user } = await examined(1);
    expect(screen.queryByRole('button', { name: '退回一步' })).toBeNull();
    expect(screen.queryByRole('button', { name: '复盘到这里' })).toBeNull();
    await user.keyboard('u');
    expect(document.querySelectorAll('.log-move')).toHaveLength(1);
    await user.selectOptions(screen.getByRole('combobox'), 'chief');
    await screen.findByText('已保存');
    await user.click(screen.getByRole('button', { name: /网上/ }));
    await screen.findByText('对面这位是拍板型。', { exact: false });
    expect(screen.getByText('你猜对了。', { exact: false })).toBeTruthy();
    vi.restoreAllMocks();
  });

  test('left before its end, it can be gone on with, but not reviewed, from the list of games', async () => {
    const { user } = await examined(0);
    await user.click(screen.getByRole('button', { name: '回案件页' }));
    await screen.findByRole('heading', { name: '谈过的局' });
    expect(screen.getByRole('button', { name: '接着谈' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: '复盘' })).toBeNull();
    expect(document.querySelector('.runs')?.textContent).toContain('考核');
    for (const { name, id } of PAGE.types)
      for (const word of [name, id]) expect(document.querySelector('.runs')?.outerHTML).not.toContain(word);
    vi.restoreAllMocks();
  });
});
