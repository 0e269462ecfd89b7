// A game on the page: by keyboard from the brief to an ending, read in order, resumed, followed, and whatever may go wrong.
import { act, screen, waitFor, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CASE, desk } from '../../unit/stores/play-support.ts';
import { moveTexts, network, PAGE, stage, talk } from './stage.tsx';

beforeEach(() => {
  network.answer = (scenario) => scenario;
});

const focused = () => document.activeElement;
const stepsInLog = () => within(talk()).queryAllByText('你', { exact: false, selector: '.log-who' }).length;

test('the brief is there before scripts run, and says what is owed, who can sign, and which papers there are', async () => {
  const { panel } = await stage();
  const html = renderToString(panel);
  for (const text of [PAGE.title, '¥30,000.00', PAGE.brief.stuck, '用款计划申报', '钱科长', '收文'])
    expect(html).toContain(text);
  expect(html).toContain('disabled');
});

test('a game by keyboard: digits choose, arrows walk, Enter chooses, U takes back, ? shows the keys', async () => {
  const { user, begin, press } = await stage();
  await begin();
  expect(focused()).toBe(screen.getByRole('region', { name: '你怎么接' }));
  const first = moveTexts();
  await press(1);
  expect(stepsInLog()).toBe(1);
  expect(moveTexts()).not.toEqual(first);
  expect(focused()).toBe(screen.getByRole('region', { name: '你怎么接' }));

  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{ArrowUp}');
  expect(focused()).toHaveProperty('textContent', expect.stringContaining(moveTexts().at(-1) ?? ''));
  await user.keyboard('{ArrowDown}');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(stepsInLog()).toBe(2));

  await screen.findByText('已保存');
  await user.keyboard('u');
  await waitFor(() => expect(stepsInLog()).toBe(1));
  await screen.findByText('已保存');
  await user.keyboard('U');
  await waitFor(() => expect(moveTexts()).toEqual(first));
  expect(stepsInLog()).toBe(0);

  const help = screen.getByText('键盘').closest('details');
  await user.keyboard('?');
  expect(help).toHaveProperty('open', true);
  await user.keyboard('\uff1f');
  expect(help).toHaveProperty('open', false);
});

test('keys are left alone with a modifier, in a field, and outside the table', async () => {
  const { user, begin } = await stage();
  await begin();
  await user.keyboard('{Control>}1{/Control}');
  screen.getByRole('combobox').focus();
  await user.keyboard('1');
  screen.getByRole('link', { name: '全部案件' }).focus();
  await user.keyboard('1u');
  expect(stepsInLog()).toBe(0);
});

test('what was read stays as it is and the new comes once, at the end of the log', async () => {
  const { begin, press } = await stage();
  await begin();
  const before = [...talk().children];
  await press(1);
  const after = [...talk().children];
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.length).toBeGreaterThan(before.length + 1);
  expect(talk().closest('[aria-live]')).toBe(null);
  expect(screen.getByText('已保存').closest('[role=status]')).toBe(null);
});

test('is read in the order of the scene: state of the deal, scene, line, moves, tools', async () => {
  const { begin } = await stage();
  await begin();
  const parts = [
    screen.getByRole('heading', { level: 1 }),
    screen.getByRole('region', { name: '这笔账现在' }),
    screen.getByRole('heading', { name: /第一次上门/ }),
    screen.getByText('财务科的门开着，桌上一叠单子。'),
    screen.getByText('你们那笔，已经报上去了。'),
    screen.getByText('没抬头。'),
    screen.getByRole('heading', { name: '你怎么接' }),
    ...document.querySelectorAll('[data-move]'),
    screen.getByRole('button', { name: '退回一步' }),
  ];
  const order = [...document.querySelectorAll('*')];
  const places = parts.map((part) => order.indexOf(part));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('the game is in the address, by an id that names no type, and a fresh page opens the same line', async () => {
  const { begin, press, record, unmount } = await stage({ search: '?from=m1-four-patterns' });
  await begin();
  await press(1);
  expect(screen.getByRole('link', { name: '回到《四种卡法》' })).toHaveProperty(
    'pathname',
    '/learn/m1-four-patterns/',
  );
  const { search } = location;
  expect(search).toMatch(/^\?from=m1-four-patterns&run=[\da-f]{16}$/);
  const [moves, said] = [moveTexts(), talk().textContent];
  unmount();
  await stage({ search, record });
  await screen.findByRole('heading', { name: '你怎么接' });
  expect(moveTexts()).toEqual(moves);
  expect(talk().textContent).toBe(said);
  expect(location.search).toBe(search);
});

test('the guess may be changed at the table', async () => {
  const { user, begin, log } = await stage();
  await begin();
  await user.selectOptions(screen.getByRole('combobox', { name: '你看他像' }), PAGE.types[1]?.name ?? '');
  await waitFor(() =>
    expect(log.kept.at(-1)).toMatchObject({ type: 'typeGuessed', body: { type: 'chief' } }),
  );
});

test('a red line ends quietly: the story, the law, what could have been said, and the step may be taken back', async () => {
  const { user, begin, press } = await stage();
  await begin();
  await press(1);
  await user.keyboard('4');
  const heading = await screen.findByRole('heading', { name: '拿名声要挟' });
  expect(focused()).toBe(heading);
  screen.getByText('三个月后，公司收到了告知书。');
  screen.getByText('按合同、对单位、用书面，说自己的下一步。');
  await user.keyboard('u');
  await screen.findByRole('heading', { name: '你怎么接' });
  expect(screen.queryByRole('heading', { name: '拿名声要挟' })).toBe(null);
});

test('the brief lists what was played, with the ending once there is one', async () => {
  const { user, begin, press } = await stage();
  await begin();
  await press(1);
  await user.click(screen.getByRole('button', { name: '回案件页' }));
  await user.click(await screen.findByRole('button', { name: '接着谈' }));
  await screen.findByRole('heading', { name: '你怎么接' });
  await user.keyboard('4');
  await screen.findByRole('heading', { name: '拿名声要挟' });
  await user.click(screen.getByRole('button', { name: '回案件页' }));
  await screen.findByText('结局：越线');
  await screen.findByRole('button', { name: '看结局' });
});

test('another tab goes on: this one follows, says so, and can go on from there', async () => {
  const { begin, record } = await stage();
  await begin();
  const other = desk({ record });
  other.resume(CASE, new URLSearchParams(location.search).get('run') ?? '');
  await act(async () => {
    await other.rest();
    await other.play(other.table().offered[0]?.id ?? '');
  });
  await screen.findByText(/在另一个标签页里又走了几步/);
  expect(stepsInLog()).toBe(1);
});

describe('bad input', () => {
  test('where nothing can be kept it is played all the same, and said', async () => {
    const { begin, user } = await stage({ opened: { ok: false, reason: 'blocked' } });
    await begin();
    await user.keyboard('1');
    await waitFor(() => expect(stepsInLog()).toBe(1));
    await screen.findByText(/这一局还没存上/);
    expect(screen.queryByText('已保存')).toBe(null);
  });

  test('a run that is not here', async () => {
    await stage({ search: '?run=nobody' });
    await screen.findByText(/这台设备的档案里没有这一局/);
    screen.getByRole('button', { name: '出门' });
    expect(location.search).toBe('');
  });

  test('no network: said, and had again when it is back; gone from the server: a fresh page helps', async () => {
    network.answer = () => 'down';
    const { user } = await stage();
    await user.click(await screen.findByRole('button', { name: '出门' }));
    await screen.findByText(/取不到这一局的内容/);
    network.answer = () => 'gone';
    await user.click(screen.getByRole('button', { name: '再试一次' }));
    await screen.findByRole('button', { name: '刷新' });
    network.answer = (scenario) => scenario;
    act(() => void dispatchEvent(new Event('online')));
    await screen.findByRole('heading', { name: '见面之前，先猜一猜' });
  });

  test('a review whose scripts do not come: said with what to do, the run kept', async () => {
    const { begin, press, record, unmount } = await stage();
    await begin();
    await press(1);
    const kept = record.store.getState().progress.runs;
    const { search } = location;
    unmount();
    vi.doMock('../../../src/islands/play/review/ReviewPanel.tsx', () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    await stage({ search: `${search}&view=review`, record });
    await screen.findByText(/复盘还没取到。走过的都存着。/);
    screen.getByRole('button', { name: '刷新' });
    vi.doUnmock('../../../src/islands/play/review/ReviewPanel.tsx');
    expect(record.store.getState().progress.runs).toEqual(kept);
  });

  test('something else under the address of the scenario', async () => {
    network.answer = (scenario) => ({ ...scenario, hash: 'portal' });
    const { user } = await stage();
    await user.click(await screen.findByRole('button', { name: '出门' }));
    await screen.findByText(/取来的不是这一局的内容/);
  });

  test('content that changed under a game: what is known is shown, and a new game goes on from where they agree', async () => {
    const { begin, press, record, unmount, log } = await stage();
    await begin();
    await press(1);
    await press(1);
    const { search } = location;
    const second = log.kept.filter(({ type }) => type === 'moveMade')[1]?.body as { move: string };
    unmount();
    const kept = structuredClone(log.kept);
    network.answer = (scenario) => ({
      ...scenario,
      ir: {
        ...scenario.ir,
        moves: scenario.ir.moves.map((one) =>
          one.id === second.move ? { ...one, days: one.days + 1 } : one,
        ),
      },
    });
    const again = await stage({ search, record });
    await screen.findByText(/内容更新过。这一局走了 2 步，前 1 步还对得上/);
    expect(stepsInLog()).toBe(2);
    expect(log.kept).toEqual(kept);
    await again.user.click(screen.getByRole('button', { name: '从第 1 步按新内容接着谈' }));
    await screen.findByRole('heading', { name: '你怎么接' });
    expect(stepsInLog()).toBe(1);
    expect(location.search).not.toBe(search);
    expect(log.kept.slice(0, kept.length)).toEqual(kept);
  });
});
