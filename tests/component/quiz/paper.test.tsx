// A paper from its cover to its report: no key before it is handed in, everything kept, one tab writes.
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ExamHub } from '../../../src/islands/quiz/paper/ExamHub.tsx';
import { PaperPage } from '../../../src/islands/quiz/paper/PaperPage.tsx';
import { bankOf, keyOf, ordering, single } from '../../unit/core/papers/sample-paper.ts';
import { onlyPaper, record, resetPaperRecord, written } from './paper-record.ts';

vi.mock('../../../src/stores/record-store.ts', async () => {
  const { openRecord, record: kept, recordStore } = await import('./paper-record.ts');
  return { openRecord, record: kept, recordStore };
});
vi.mock('../../../src/stores/use-record.ts', async () => {
  const { useRecord } = await import('./paper-record.ts');
  return { useRecord };
});

const questions = ['q1', 'q2'].map((id) => ({ ...single(id), keyUrl: `/data/keys/${id}.json` }));
const order = { ...ordering('q3'), keyUrl: '/data/keys/q3.json' };
const all = [...questions, order];
const bank = bankOf(all, {
  exam: { items: 3, minutes: 60, modules: [{ module: 'm1', difficulty: [3, 0, 0] }] },
});
const BANK = '/data/papers/bank.json';

const network = { isDown: false, asked: [] as string[], bank };
const keysAsked = () => network.asked.filter((url) => url.startsWith('/data/keys/'));

function serve(url: string) {
  network.asked.push(url);
  if (network.isDown) throw new TypeError('Failed to fetch');
  const question = all.find(({ keyUrl }) => keyUrl === url);
  const body = url === BANK ? network.bank : question && keyOf(question);
  return { ok: true, status: 200, text: async () => JSON.stringify(body), json: async () => body };
}

beforeEach(() => {
  resetPaperRecord();
  Object.assign(network, { isDown: false, asked: [], bank });
  vi.stubGlobal('fetch', async (url: string) => serve(url));
});
afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

function open(query: string) {
  history.replaceState(null, '', `/exam/paper/${query}`);
  render(<PaperPage bankUrl={BANK} certificateUrl="/exam/certificate/" />);
  return userEvent.setup();
}

async function begin() {
  const user = open('?kind=exam');
  await user.click(await screen.findByRole('button', { name: '开始' }));
  await screen.findByText('第 1 题，共 3 题');
  return user;
}

/** Brings the item of that question to the table; which place it has was drawn. */
async function turnTo(user: ReturnType<typeof userEvent.setup>, question: string) {
  const place = onlyPaper().items.findIndex((one) => one.question === question);
  const strip = screen.getByRole('navigation', { name: '全部题目' });
  await user.click(within(strip).getByRole('button', { name: new RegExp(`^第 ${place + 1} 题`) }));
}

async function handIn(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('button', { name: '交卷' }));
  await user.click(screen.getByRole('button', { name: '交卷' }));
}

describe('a paper', () => {
  test('keeps each answer, asks for no key before it is handed in, and grades it then', async () => {
    const user = await begin();
    await turnTo(user, 'q1');
    await user.keyboard('1');
    await turnTo(user, 'q2');
    await user.keyboard('2');
    expect(onlyPaper().answers).toEqual({
      q1: { kind: 'choice', chosen: ['a'] },
      q2: { kind: 'choice', chosen: ['b'] },
    });
    expect(keysAsked()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '交卷' }));
    screen.getByText('还有 1 题没答，没答的算错：');
    expect(keysAsked()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '交卷' }));
    await screen.findByText('3 题里全对的有 1 题');
    expect(keysAsked()).toHaveLength(3);
    expect(onlyPaper().grades?.map(({ question, correct }) => [question, correct])).toEqual(
      onlyPaper().items.map(({ question }) => [question, question === 'q1']),
    );
    expect(screen.queryByText('b?')).not.toBeNull();
    expect(screen.getByRole('link', { name: '打印成绩单' }).getAttribute('href')).toMatch(
      /^\/exam\/certificate\/\?paper=[0-9a-f]{16}$/,
    );
    expect(written.filter((type) => type === 'paperGraded')).toHaveLength(1);
  });

  test('says nothing about right or wrong, and gives no hint, while it is open', async () => {
    const user = await begin();
    await turnTo(user, 'q2');
    await user.keyboard('2');
    expect(document.body.textContent).not.toMatch(/没答对|解析|提示（/);
    expect(document.querySelector('[data-mark]')).toBeNull();
  });

  test('can be left and taken up again at the same place with the same answers', async () => {
    const user = await begin();
    await turnTo(user, 'q2');
    await user.keyboard('2');
    const { search } = location;
    cleanup();
    open(search);
    const place = onlyPaper().items.findIndex((one) => one.question === 'q2');
    await screen.findByText(`第 ${place + 1} 题，共 3 题`);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /b/ }).checked).toBe(true);
  });

  test('turns by arrows, marks by M, and takes handing in back', async () => {
    const user = await begin();
    await user.keyboard('{ArrowRight}');
    screen.getByText('第 2 题，共 3 题');
    await user.keyboard('m');
    expect(onlyPaper().marked).toEqual([onlyPaper().items[1]?.question]);
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    screen.getByText('第 1 题，共 3 题');
    await user.click(screen.getByRole('button', { name: '交卷' }));
    screen.getByText('还有 1 题标着要回头看：');
    await user.click(screen.getByRole('button', { name: '接着答' }));
    screen.getByText('第 1 题，共 3 题');
    expect(onlyPaper().handedIn).toBeUndefined();
  });

  test('an order is kept after a short rest, and before it is handed in', async () => {
    const user = await begin();
    await turnTo(user, 'q3');
    await user.click(screen.getByRole('button', { name: /^上移.*x/ }));
    await handIn(user);
    await screen.findByText('3 题里全对的有 1 题');
    expect(onlyPaper().answers).toEqual({ q3: { kind: 'order', order: ['x', 'y', 'z'] } });
  });

  test('handed in without network it waits, and is graded when the network is back', async () => {
    const user = await begin();
    network.isDown = true;
    await handIn(user);
    await screen.findByText(/答案还没取到/);
    expect(onlyPaper().handedIn).toBeDefined();
    expect(onlyPaper().grades).toBeUndefined();
    network.isDown = false;
    act(() => void dispatchEvent(new Event('online')));
    await screen.findByText('3 题里全对的有 0 题');
  });

  test('an item whose wording was changed in between is left out of the score, with a word', async () => {
    await begin();
    const { search } = location;
    cleanup();
    const [first, ...rest] = all;
    if (!first) throw new Error('no question');
    network.bank = bankOf([{ ...first, hash: 'new' }, ...rest], { exam: bank.exam });
    const user = open(search);
    await screen.findByRole('button', { name: '交卷' });
    await turnTo(user, 'q1');
    screen.getByText('题目已更新，这一题不用答，也不算分。');
    await handIn(user);
    await screen.findByText('2 题里全对的有 0 题');
    screen.getByText('有 1 题在你答的时候更新过，没有算进来。');
    expect(keysAsked()).toHaveLength(2);
  });

  test('in a second tab it can only be looked at', async () => {
    vi.stubGlobal('navigator', {
      ...navigator,
      locks: {
        request: async (_name: string, options: { ifAvailable?: boolean }, run: (lock: null) => unknown) =>
          options.ifAvailable ? run(null) : new Promise(() => {}),
      },
    });
    await begin();
    await screen.findByText(/在另一个标签页里开着/);
    expect(document.querySelector('fieldset')?.disabled).toBe(true);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '交卷' }).disabled).toBe(true);
  });

  test('one that is not in the record is said to be elsewhere; a bank that fails is asked for again', async () => {
    network.isDown = true;
    const user = open('?paper=0000');
    await screen.findByText(/题目没取到/);
    network.isDown = false;
    await user.click(screen.getByRole('button', { name: '再试一次' }));
    await screen.findByText(/不在这台设备的记录里/);
  });

  test('a window that keeps nothing says so, and the paper works', async () => {
    resetPaperRecord('unavailable');
    const user = await begin();
    screen.getByText(/这个窗口存不下记录/);
    await handIn(user);
    await screen.findByText('3 题里全对的有 0 题');
  });
});

describe('the hub', () => {
  const size = { items: 3, minutes: 60 };
  const show = () =>
    render(<ExamHub bankUrl={BANK} paperUrl="/exam/paper/" sizes={{ pre: size, post: size, exam: size }} />);
  const item = { question: 'q1', hash: 'h-q1', objective: 'o1', seed: 1 };

  async function tested(kind: 'pre' | 'post', form: 'A' | 'B', correct: boolean) {
    const ref = { id: kind, hash: '' };
    await record('paperStarted', ref, { paper: kind, kind, form, seed: 1, items: [item] });
    await record('paperHandedIn', ref, { paper: kind, elapsedMs: 5, jumps: 0 });
    const grade = { question: 'q1', score: correct ? 1 : 0, correct, misconceptions: [] };
    await record('paperGraded', ref, { paper: kind, grades: [grade] });
  }

  test('begins with the test before the course as the one main action', async () => {
    show();
    const main = document.querySelectorAll('a.button:not(.button-quiet)');
    expect([...main].map((one) => one.textContent)).toEqual(['去做前测']);
    expect(network.asked).toEqual([]);
  });

  test('leads back into an open paper', async () => {
    await record(
      'paperStarted',
      { id: 'x', hash: '' },
      { paper: 'x', kind: 'exam', form: '', seed: 1, items: [item] },
    );
    show();
    expect(screen.getByRole('link', { name: '接着做' }).getAttribute('href')).toBe('/exam/paper/?paper=x');
  });

  test('shows before and after side by side, with what that cannot say', async () => {
    await tested('pre', 'A', false);
    await tested('post', 'B', true);
    show();
    await screen.findByText('前测 1 题对 0 题，后测 1 题对 1 题。');
    screen.getByText('这张表说明不了什么');
    await waitFor(() => expect(screen.getAllByRole('table')).toHaveLength(2));
    expect(screen.queryByText(/两次是同一张卷子/)).toBeNull();
  });
});
