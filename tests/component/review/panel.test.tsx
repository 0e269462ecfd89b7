// The review on the page: its order, the scrubber, what is hidden until it is asked, a worker that dies, and games from any step.
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_PROGRESS } from '../../../src/core/progress/progress.ts';
import { sealedCase } from '../../../src/core/roleplay/sealed-case.ts';
import PlayPanel from '../../../src/islands/play/PlayPanel.tsx';
import { createAnswerer } from '../../../src/stores/analysis-answer.ts';
import type { AnalysisWorker } from '../../../src/stores/analysis-desk.ts';
import { memoryRecord, playedGame, TINY_CASE, viewOnce } from '../../support/roleplay/desk-in-memory.ts';

const workers = vi.hoisted(() => ({ isDead: false }));

vi.mock('../../../src/stores/play.ts', async () => {
  const { deskInMemory } = await import('../../support/roleplay/desk-in-memory.ts');
  return { playDesk: deskInMemory() };
});
vi.mock('../../../src/stores/record-store.ts', async () => {
  const support = await import('../../support/roleplay/desk-in-memory.ts');
  return { recordStore: support.memoryRecord, openRecord: async () => {} };
});
vi.mock('../../../src/stores/analysis.ts', async () => {
  const { createAnalysisDesk } = await import('../../../src/stores/analysis-desk.ts');
  const start = (): AnalysisWorker => {
    const answer = createAnswerer();
    const worker: AnalysisWorker = {
      onmessage: null,
      onerror: null,
      onmessageerror: null,
      terminate: () => {},
      postMessage: (request) => {
        queueMicrotask(() => {
          if (workers.isDead) worker.onerror?.({} as ErrorEvent);
          else worker.onmessage?.({ data: answer(request) } as MessageEvent<ReturnType<typeof answer>>);
        });
      },
    };
    return worker;
  };
  return { analysisDesk: createAnalysisDesk({ start, later: () => () => {} }) };
});

const { playDesk } = await import('../../../src/stores/play.ts');

async function show() {
  render(<PlayPanel of={sealedCase(TINY_CASE)} lessons={[]} listUrl="/play/" deviceUrl="/me/device/" />);
  const run = await act(async () => {
    const id = await playedGame(playDesk);
    await viewOnce(playDesk, 'over');
    playDesk.review();
    return id;
  });
  await screen.findByRole('heading', { name: '复盘的次序' });
  return { user: userEvent.setup(), run };
}
type User = ReturnType<typeof userEvent.setup>;

async function skipTo(user: User, name: string) {
  while (screen.queryByText(name, { selector: '[data-state="here"] p' }) === null) {
    const here = document.querySelector<HTMLElement>('[data-state="here"]');
    if (!here) throw new Error(`no step before ${name}`);
    await user.click(within(here).getByRole('button', { name: /跳过|不标|接着看/ }));
    await act(async () => void (await viewOnce(playDesk, 'review')));
  }
}

beforeEach(() => {
  workers.isDead = false;
  playDesk.leave();
  memoryRecord.setState({ progress: NO_PROGRESS });
  history.replaceState(null, '', '/');
});

describe('the order', () => {
  test('shows nothing that was computed before the own turning point', async () => {
    const { user } = await show();
    expect(document.querySelector('.mark-sign')).toBeNull();
    expect(screen.queryByText('这一次，什么是真的')).toBeNull();
    await skipTo(user, '你自己标转折');
    expect(document.querySelector('.mark-sign')).toBeNull();
    await user.selectOptions(screen.getByRole('combobox'), '1');
    await user.click(screen.getByRole('button', { name: '记下' }));
    expect((await screen.findAllByText('你标的转折')).length).toBeGreaterThan(0);
    expect(document.querySelectorAll('.row .mark-sign').length).toBeGreaterThan(0);
    expect(screen.getByText('这一次，什么是真的')).toBeDefined();
  });

  test('says what was skipped, and takes new words for old ones', async () => {
    const { user } = await show();
    await skipTo(user, '他真正想要的');
    expect(screen.getByText('跳过了')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '改：你去要什么' }));
    const [first] = screen.getAllByRole('textbox');
    if (!first) throw new Error('nowhere to write');
    await user.type(first, '一个日期');
    const [save] = screen.getAllByRole('button', { name: '记下' });
    if (save) await user.click(save);
    expect(await screen.findByText('一个日期')).toBeDefined();
    expect(screen.queryByText('跳过了')).toBeNull();
  });
});

describe('the scrubber', () => {
  test('goes by arrows, Home and End, and takes transcript and state along', async () => {
    const { user } = await show();
    await skipTo(user, '算出来的转折');
    const slider = screen.getByRole('slider', { name: '局面曲线' });
    const last = Number(slider.getAttribute('aria-valuemax'));
    expect(last).toBeGreaterThan(1);
    act(() => slider.focus());
    await user.keyboard('{ArrowRight}');
    expect(slider.getAttribute('aria-valuenow')).toBe('1');
    expect(slider.getAttribute('aria-valuetext')).toMatch(/^第 1 步，\d+ 分，[妙佳平缓失败]：/);
    expect(document.querySelector('.row[data-at]')?.id).toBe('review-step-1');
    await user.keyboard('{End}');
    expect(slider.getAttribute('aria-valuenow')).toBe(String(last));
    await user.keyboard('{ArrowRight}{Home}{ArrowLeft}');
    expect(slider.getAttribute('aria-valuenow')).toBe('0');
  });
});

test('a worker that dies leaves the conversation to be read, and can be asked again', async () => {
  workers.isDead = true;
  const { user } = await show();
  await skipTo(user, '算出来的转折');
  expect(screen.getByText(/算到一半停了/)).toBeDefined();
  expect(document.querySelectorAll('.row .log-move').length).toBeGreaterThan(0);
  expect(document.querySelector('.mark-sign')).toBeNull();
  workers.isDead = false;
  await user.click(screen.getByRole('button', { name: '再算一次' }));
  await vi.waitFor(() => expect(document.querySelectorAll('.row .mark-sign').length).toBeGreaterThan(0));
});

test('a game from a step is a new one; both stand in the tree', async () => {
  const { user, run } = await show();
  await user.click(screen.getByRole('button', { name: '从此处重来：第 2 步' }));
  await act(async () => void (await viewOnce(playDesk, 'play')));
  expect(playDesk.store.getState().runId).not.toBe(run);
  await user.click(screen.getByRole('button', { name: '复盘到这里' }));
  const tree = (await screen.findByRole('heading', { name: '这一案的几局' })).closest('section');
  if (!tree) throw new Error('no tree');
  expect(within(tree).getAllByRole('listitem')).toHaveLength(2);
  expect(within(tree).getByText('从第 1 步分出')).toBeDefined();
  await user.click(within(tree).getByRole('button', { name: '看这一局' }));
  expect(playDesk.store.getState().runId).toBe(run);
});
