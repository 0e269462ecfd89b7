// Raised hands on the desk and on the wall, over one room in memory: counted by keyboard, taken back, shown, decided.
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { HandsBank } from '../../../src/core/classroom/hands/hands-bank.ts';
import type { RoomEvent } from '../../../src/core/classroom/room/room-event.ts';
import { createClassroomSession } from '../../../src/stores/classroom-session.ts';
import { tinyScenario } from '../../support/roleplay/tiny-scenarios.ts';

const steady = tinyScenario('steady');
const KEY = {
  id: 'q-one',
  type: 'single',
  correct: 'b',
  misconceptions: {},
  explanation: ['先问清哪一批。'],
};
const BANK: HandsBank = {
  lessons: [{ id: 'l', title: '四种难' }],
  questions: [
    {
      lesson: 'l',
      hash: 'h',
      keyUrl: '/data/keys/q-one.json',
      item: {
        id: 'q-one',
        type: 'single',
        difficulty: 1,
        stem: ['钱停在哪一环？'],
        hints: [],
        options: [
          { id: 'a', text: ['验收'] },
          { id: 'b', text: ['审批'] },
        ],
      },
    },
  ],
  talks: [
    { activity: 's', id: 's/where', lesson: 'l', ask: '老实问题：难在哪', options: ['找人', '约人'] },
    { activity: 's', id: 's/eight', lesson: 'l', ask: '八招：常用哪招', options: [...'一二三四五六七八'] },
  ],
  cases: [
    {
      caseId: steady.ir.caseId,
      title: steady.words.title,
      unit: steady.words.unit,
      types: [
        {
          id: 'steady',
          name: steady.words.client.name,
          hash: steady.hash,
          variants: steady.ir.variants.length,
        },
      ],
      cut: undefined,
    },
  ],
};

const asked: string[] = [];
async function serve(url: string): Promise<Response> {
  asked.push(url);
  if (url.endsWith('desk/hands.json')) return Response.json(BANK);
  if (url.endsWith('q-one.json')) return Response.json(KEY);
  return Response.json(steady);
}

beforeEach(() => {
  asked.length = 0;
});

/** The desk's panel beside the wall's kinds, as two windows would show them. */
async function stage() {
  vi.resetModules();
  vi.stubGlobal('fetch', serve);
  vi.stubGlobal('Worker', undefined);
  const events: RoomEvent[] = [];
  let seq = 0;
  const session = createClassroomSession(() => ({
    log: {
      rooms: async () => [{ id: 'r', name: '三班', day: '2026-11-29', createdAt: 0 }],
      current: async () => 'r',
      enter: async () => {},
      read: async () => events,
      append: async (draft) => {
        seq += 1;
        const event = { ...draft, seq } as RoomEvent;
        events.push(event);
        return event;
      },
      remove: async () => {},
    },
    join: () => ({ tell: () => {}, close: () => {} }),
    now: () => 1_790_000_000_000 + seq,
    newId: () => 'r',
  }));
  vi.doMock('../../../src/stores/classroom.ts', () => ({ classroom: session }));
  const { HandsPanel } = await import('../../../src/islands/classroom/hands/HandsPanel.tsx');
  const { WALL_KINDS } = await import('../../../src/islands/classroom/wall/kinds.ts');
  const { useClassroom } = await import('../../../src/stores/use-classroom.ts');
  function Windows() {
    const { state } = useClassroom();
    const { wall } = state.desk;
    const Shown = wall && WALL_KINDS[wall.kind];
    return (
      <>
        <section aria-label="desk">
          <HandsPanel />
        </section>
        <section aria-label="wall">{Shown && <Shown id={wall.id} state={state} />}</section>
      </>
    );
  }
  render(<Windows />);
  await screen.findByLabelText('现场人数');
  const desk = within(screen.getByRole('region', { name: 'desk' }));
  const wall = within(screen.getByRole('region', { name: 'wall' }));
  return { desk, wall, session, user: userEvent.setup() };
}

test('a question: counts by keyboard, bars when they are shown, the key for the wall only after the reveal', async () => {
  const { desk, wall, user } = await stage();
  await user.click(desk.getByText('从题库挑一题'));
  await user.click(desk.getByRole('button', { name: '用这道题' }));
  await wall.findByText('钱停在哪一环？');
  await user.clear(desk.getByLabelText('现场人数'));
  await user.type(desk.getByLabelText('现场人数'), '20{Enter}');
  await user.type(desk.getByLabelText('A 的票数'), '5{Enter}');
  expect(desk.getByLabelText('B 的票数')).toBe(document.activeElement);
  await user.keyboard('12{Enter}');
  expect(await desk.findByText('没举手 3 人')).toBeTruthy();
  expect(wall.queryByText(/12 票/)).toBeNull();
  await user.click(desk.getByRole('button', { name: '亮票' }));
  expect(await wall.findByText(/12 票/)).toBeTruthy();
  expect(asked.some((url) => url.includes('/data/keys/'))).toBe(false);
  await user.click(desk.getByRole('button', { name: '公布答案和解析' }));
  expect(await wall.findByText('先问清哪一批。')).toBeTruthy();
  expect(asked.filter((url) => url.includes('/data/keys/'))).not.toHaveLength(0);
});

test('a count that was mistyped is said to be too many, and taken back', async () => {
  const { desk, wall, session, user } = await stage();
  await user.click(desk.getByText('自己出一题'));
  await user.click(desk.getByRole('button', { name: '投到幕布，开始举手' }));
  expect(desk.getByRole('alert').textContent).toContain('还缺');
  await user.selectOptions(desk.getByLabelText('从课里的活动起头'), 's/where');
  await user.click(desk.getByRole('button', { name: '投到幕布，开始举手' }));
  await wall.findByText('老实问题：难在哪');
  await session.send('headsCounted', { heads: 10 });
  await user.type(desk.getByLabelText('A 的票数'), '4{Enter}');
  await user.keyboard('66{Enter}');
  expect(await desk.findByText(/多了 60 票/)).toBeTruthy();
  await user.click(desk.getByRole('button', { name: '刚记的不对，退回' }));
  expect(await desk.findByText('没举手 6 人')).toBeTruthy();
  const more = desk.getByRole('button', { name: 'A 多一' });
  await user.dblClick(more);
  expect(await desk.findByText('没举手 4 人')).toBeTruthy();
});

test('a choice with more options than there are cards says how the rest is counted', async () => {
  const { desk, user } = await stage();
  await user.click(desk.getByText('自己出一题'));
  expect(desk.getByText(/最多六个/)).toBeTruthy();
  await user.selectOptions(desk.getByLabelText('从课里的活动起头'), 's/eight');
  expect(desk.getByLabelText('选项 H')).toBeTruthy();
  expect(desk.getByText(/牌只到 F/)).toBeTruthy();
  expect(desk.queryByText(/最多六个/)).toBeNull();
  await user.selectOptions(desk.getByLabelText('从课里的活动起头'), 's/where');
  expect(desk.queryByText(/牌只到 F/)).toBeNull();
});

test('a game: the move with most hands is offered, a tie is the trainer’s, both walls say how it came about; taken back it is open again', async () => {
  const { desk, wall, session, user } = await stage();
  await user.click(desk.getByText('全班对弈'));
  await user.click(desk.getByRole('button', { name: '开局，投到幕布' }));
  await user.click(await desk.findByRole('button', { name: '谈判桌' }));
  await user.type(await desk.findByLabelText('A 的票数'), '3{Enter}');
  expect(await desk.findByRole('button', { name: '走 A' })).toBeTruthy();
  await user.type(desk.getByLabelText('B 的票数'), '3{Enter}');
  await user.click(await desk.findByRole('button', { name: '定 B' }));
  expect(await wall.findByText('A、B 票数一样，讲师定了 B')).toBeTruthy();
  const moves = () => session.store.getState().state.hands.games[0]?.turns.map(({ move }) => move);
  expect(moves()).toHaveLength(1);
  await user.click(desk.getByRole('button', { name: '收回上一手' }));
  await waitFor(() => expect(moves()).toEqual([]));
  expect(await desk.findByText('一共 6 票')).toBeTruthy();
});
