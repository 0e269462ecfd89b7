// The desk over a room in memory: begun from a preset, stepped through, its keys, and what it says when nothing can be kept.
import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { wallScript } from '../../../src/core/classroom/script/lesson-script.ts';
import { clockText, dateText } from '../../../src/islands/classroom/clock-text.ts';
import { agendaSchema } from '../../../src/schema/agenda.ts';
import { type MemoryRoom, memoryRoom } from '../../support/classroom/memory-room.ts';

let room: MemoryRoom = memoryRoom();

vi.mock('../../../src/stores/classroom.ts', () => ({
  get classroom() {
    return room.session;
  },
}));
vi.mock('../../../src/stores/use-classroom.ts', async () => {
  const { useStore } = await import('zustand');
  return { useClassroom: () => useStore(room.session.store) };
});
// They have tests of their own.
vi.mock('../../../src/islands/classroom/desk/panels.ts', () => ({ DESK_PANELS: [] }));
const { default: Desk } = await import('../../../src/islands/classroom/desk/Desk.tsx');
const { default: Wall } = await import('../../../src/islands/classroom/wall/Wall.tsx');

const { presets } = agendaSchema.parse(parse(readFileSync('content/agenda.yaml', 'utf8')));
const lesson = {
  id: 'open-closed-loop',
  title: '货到了',
  url: '/learn/open-closed-loop/',
  sections: [
    {
      id: 's1',
      ids: ['l1'],
      title: '第一节',
      minutes: 3,
      lines: [{ id: 'l1', text: '停在哪一环' }],
      notes: ['先念四个日子。'],
    },
    {
      id: 's2',
      ids: ['l2'],
      title: '第二节',
      minutes: 2,
      lines: [{ id: 'l2', text: '纸在谁桌上' }],
      notes: ['再亮流程链。'],
    },
  ],
};
const course = { presets, lessons: [lesson], names: { 'ocl-pre': '三个老实问题' } };
const marked = () => document.querySelector('[data-shown]')?.textContent;
const types = () => room.kept().map(({ type }) => type);

beforeEach(async () => {
  room = memoryRoom();
  await room.session.open();
});

async function begin(preset = '1 天 6 小时') {
  const user = userEvent.setup();
  render(<Desk course={course} wallUrl="/wall/" />);
  await user.click(screen.getByRole('radio', { name: new RegExp(preset) }));
  await user.click(screen.getByRole('button', { name: '开班' }));
  await screen.findByRole('heading', { name: '议程' });
  return user;
}

test('a preset becomes the room’s plan; each session of two has a day of its own', async () => {
  await begin('2 × 3 小时');
  expect(types()).toEqual(['roomOpened', 'agendaSet']);
  const { plan } = room.session.store.getState().state.agenda;
  const [first, second] = plan?.sessions ?? [];
  expect(plan?.preset).toBe('two-halves');
  expect((second?.startAt ?? 0) - (first?.startAt ?? 0)).toBe(7 * 24 * 3_600_000);
  expect(screen.getAllByRole('table')).toHaveLength(2);
});

test('a block shows how it is run, what it needs and its notes; the line on the wall is marked in them', async () => {
  const user = await begin();
  await user.click(screen.getByRole('button', { name: /^开始：/ }));
  await screen.findByText('先念四个日子。');
  screen.getByText('三个老实问题');
  await user.click(screen.getByRole('button', { name: '下一张' }));
  await waitFor(() => expect(marked()).toContain('停在哪一环'));
  await user.click(screen.getByRole('button', { name: '下一张' }));
  await screen.findByText('这一段放完了');
  expect(marked()).toContain('纸在谁桌上');
});

test('a double click is one press: no block is skipped', async () => {
  const user = await begin();
  await user.dblClick(screen.getByRole('button', { name: /^开始：/ }));
  await screen.findByText('先念四个日子。');
  await user.keyboard('{PageDown}');
  await waitFor(() => expect(types()).toContain('shown'));
  expect(types().filter((type) => type === 'blockStarted')).toHaveLength(1);
});

test('quick presses count each from the one before; letters in a field are the field’s, a clicker works there too', async () => {
  const user = await begin();
  await user.click(screen.getByRole('button', { name: /^开始：/ }));
  await screen.findByText('先念四个日子。');
  const field = screen.getByLabelText('叫什么');
  await user.type(field, 'bfn');
  screen.getByDisplayValue('bfn');
  expect(types().at(-1)).toBe('blockStarted');
  for (const code of ['PageDown', 'PageDown']) fireEvent.keyDown(field, { code });
  await waitFor(() => expect(room.session.store.getState().state.desk.show?.id).toBe('open/l2'));
  for (const code of ['KeyB', 'KeyB', 'KeyB']) fireEvent.keyDown(document.body, { code });
  await screen.findByRole('button', { name: '亮回来' });
  const longer = screen.getByRole('button', { name: /^多 5 分：难在哪儿/ });
  const minutes = () => room.session.store.getState().state.agenda.plan?.sessions[0]?.blocks[1]?.minutes;
  const before = minutes() ?? Number.NaN;
  fireEvent.click(longer);
  fireEvent.click(longer);
  await waitFor(() => expect(minutes()).toBe(before + 10));
});

test('a poll between two pages: the clicker goes on behind it, or back to where it was', async () => {
  const user = await begin();
  await user.click(screen.getByRole('button', { name: /^开始：/ }));
  await screen.findByText('先念四个日子。');
  const shows = () => room.session.store.getState().state.desk.show;
  const press = async (code: string, id: string) => {
    fireEvent.keyDown(document.body, { code });
    await waitFor(() => expect(shows()).toEqual({ kind: 'block', id }));
  };
  await press('PageDown', 'open/l1');
  await room.session.send('shown', { kind: 'poll', id: 'p1' });
  await press('PageDown', 'open/l2');
  await room.session.send('shown', { kind: 'timer', id: '' });
  await press('PageDown', 'open/l2');
  await room.session.send('shown', { kind: 'poll', id: 'p1' });
  await press('PageUp', 'open/l2');
});

test('a clicker whose keys fall into the wall’s window works all the same', async () => {
  const user = await begin();
  await user.click(screen.getByRole('button', { name: /^开始：/ }));
  await screen.findByText('先念四个日子。');
  cleanup();
  render(<Wall course={{ lessons: [wallScript(lesson)], names: {} }} />);
  fireEvent.keyDown(document.body, { code: 'PageDown' });
  await screen.findByText('停在哪一环');
  fireEvent.keyDown(document.body, { code: 'KeyB' });
  await waitFor(() => expect(screen.queryByText('停在哪一环')).toBeNull());
  fireEvent.keyDown(document.body, { code: 'Period' });
  await screen.findByText('停在哪一环');
});

test('what can’t be kept is said in words, and the next press works', async () => {
  const user = await begin();
  room.setFull(true);
  await user.click(screen.getByRole('button', { name: '黑屏' }));
  expect((await screen.findByRole('alert')).textContent).toContain('电脑存满了');
  room.setFull(false);
  await user.click(screen.getByRole('button', { name: '黑屏' }));
  await screen.findByRole('button', { name: '亮回来' });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a dropped block’s lessons are read at home, and it comes back', async () => {
  const user = await begin();
  await user.click(screen.getByRole('button', { name: /^删：货到了/ }));
  await user.click(screen.getByText('课上没讲的'));
  await screen.findByRole('link', { name: '货到了' });
  await user.click(screen.getByRole('button', { name: /^放回来：货到了/ }));
  await waitFor(() => expect(screen.queryByRole('link', { name: '货到了' })).toBeNull());
});

test('another room is begun beside the first; who goes back finds it as it was; one is removed by a second press', async () => {
  const user = await begin();
  await user.click(screen.getByRole('button', { name: /^开始：/ }));
  await user.click(await screen.findByRole('button', { name: '换一个班' }));
  await user.click(screen.getByRole('button', { name: '不换，回讲台' }));
  await screen.findByText('先念四个日子。');
  await user.click(screen.getByRole('button', { name: '换一个班' }));
  await user.type(screen.getByLabelText('班名'), '二班');
  await user.click(screen.getByRole('button', { name: '开班' }));
  await screen.findByRole('button', { name: /^开始：/ });
  await user.click(screen.getByRole('button', { name: '换一个班' }));
  await user.click(screen.getByRole('button', { name: /^没有名字的班/ }));
  await screen.findByText('先念四个日子。');
  await user.click(screen.getByRole('button', { name: '换一个班' }));
  const remove = screen.getByRole('button', { name: /^删掉：二班/ });
  await user.click(remove);
  await user.click(remove);
  await waitFor(() => expect(screen.queryByRole('button', { name: /^二班/ })).toBeNull());
});

test('the second half day is up when the first is over', async () => {
  const user = await begin('2 × 3 小时');
  await user.click(screen.getByRole('button', { name: '到这一段：回头看，带一笔账回去' }));
  await user.click(await screen.findByRole('button', { name: '这一场散了' }));
  await screen.findByRole('button', { name: '开始：听出卡点，看出是哪一型' });
});

test('a day that was planned for another time isn’t late: it begins when it is begun, and ends that much later', async () => {
  const user = await begin();
  const startOfDay = () => room.session.store.getState().state.agenda.plan?.sessions[0]?.startAt ?? 0;
  const elsewhen = startOfDay() - 40 * 24 * 3_600_000;
  await room.session.send('sessionSet', { session: 'day-whole', startAt: elsewhen });
  await waitFor(() => expect(screen.getByTestId('late').textContent).toMatch(/^计划 .+ 09:00 开始/));
  expect(screen.queryByText(/可以这样缩/)).toBeNull();
  await user.click(screen.getByRole('button', { name: /^开始：/ }));
  await screen.findByText('先念四个日子。');
  expect(screen.getByTestId('late').textContent).toMatch(/^正点/);
  expect(Date.now() - startOfDay()).toBeLessThan(120_000);
});

test('a day that nobody ended isn’t fifteen hours late the next morning: it is ended as it was planned', async () => {
  let now = Date.now();
  room = memoryRoom(() => now);
  await room.session.open();
  const user = await begin();
  now -= 15 * 3_600_000;
  await user.click(screen.getByRole('button', { name: /^到这一段：写下一笔账/ }));
  await screen.findByRole('button', { name: '这一场散了' });
  const { agenda } = room.session.store.getState().state;
  const end = now + (agenda.plan?.sessions[0]?.blocks.at(-1)?.minutes ?? 0) * 60_000;
  expect((await screen.findByTestId('late')).textContent).not.toMatch(/晚/);
  expect(screen.queryByText(/可以这样缩/)).toBeNull();
  now += 15 * 3_600_000;
  await user.click(screen.getByRole('button', { name: `按 ${dateText(end)} 散场` }));
  await screen.findByText(`${clockText(end)} 散的`);
});

test('a block gone to before the day has begun is the one that is planned for now', async () => {
  const user = await begin();
  await room.session.send('sessionSet', { session: 'day-whole', startAt: 0 });
  await user.click(screen.getByRole('button', { name: '到这一段：午饭' }));
  await waitFor(() => expect(types()).toContain('blockStarted'));
  await waitFor(() => expect(screen.getByTestId('late').textContent).toMatch(/^正点/));
});

test('in a pause the wall says when it goes on, and with what; more minutes move it', async () => {
  const user = await begin();
  await user.click(screen.getByRole('button', { name: '到这一段：午饭' }));
  render(<Wall course={{ lessons: [], names: {} }} />);
  const back = await screen.findByRole('heading', { name: / 回来$/ });
  const { agenda } = room.session.store.getState().state;
  const began = agenda.runs.at(-1)?.at ?? 0;
  const lunch = agenda.plan?.sessions[0]?.blocks.find(({ title }) => title === '午饭');
  expect(back.textContent).toBe(`${clockText(began + (lunch?.minutes ?? 0) * 60_000)} 回来`);
  screen.getByText('接着：全班下一盘：尾款这一仗');
  await user.click(screen.getByRole('button', { name: '多 5 分：午饭' }));
  const later = clockText(began + ((lunch?.minutes ?? 0) + 5) * 60_000);
  await screen.findByRole('heading', { name: `${later} 回来` });
});

test('the wall waits for the desk, and says it when this browser keeps nothing', async () => {
  const wallCourse = { lessons: [], names: {} };
  const { unmount } = render(<Wall course={wallCourse} />);
  screen.getByText('讲台还没有开课');
  unmount();
  room.session.store.setState({ status: 'blocked' });
  render(<Wall course={wallCourse} />);
  screen.getByText(/投影跟不上讲台/);
});

test('when a session is over the wall says when the room meets again, on that day by the clock alone; at last what is taken along', async () => {
  const at = new Date(2026, 10, 28, 9).getTime();
  const session = (id: string, title: string, startAt: number) => ({ id, title, startAt, blocks: [] });
  const opened = await room.session.start({ name: '周六班', day: '2026-11-28', preset: 'p' });
  expect(opened).toBe(true);
  await room.session.send('agendaSet', {
    preset: 'p',
    sessions: [
      session('a', '上午', at),
      session('b', '下午', at + 5 * 3_600_000),
      session('c', '第二天', at + 24 * 3_600_000),
    ],
    pre: [],
    post: [],
  });
  render(<Wall course={{ lessons: [], names: {} }} />);
  const end = (id: string, endedAt: number) => room.session.send('sessionEnded', { session: id, endedAt });
  await end('a', at + 3 * 3_600_000);
  await screen.findByRole('heading', { name: '这一场到这儿' });
  screen.getByText('下午：14:00 见');
  await end('b', at + 8 * 3_600_000);
  await screen.findByRole('heading', { name: '今天到这儿' });
  screen.getByText('第二天：11月29日 09:00 见');
  await end('c', at + 27 * 3_600_000);
  await screen.findByText('写下的那个日子，到时候来对一次账。');
  screen.getByText('周六班');
});
