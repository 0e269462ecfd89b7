// 分组演练 as a trainer works it: drawn from a head count, handed in, void again; the wall tells no type before the debrief.
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { PlanBlock } from '../../../src/core/classroom/agenda/plan.ts';
import type { GroupsCourse } from '../../../src/core/classroom/groups/groups-course.ts';
import type { RoomEvent } from '../../../src/core/classroom/room/room-event.ts';
import { foldRoom } from '../../../src/core/classroom/room/room-state.ts';
import { groups as words } from '../../../src/i18n/zh-CN/classroom-groups.ts';
import type { RoomLog } from '../../../src/storage/classroom/room-log.ts';
import { createClassroomSession } from '../../../src/stores/classroom-session.ts';

const kept: RoomEvent[] = [];
const log: RoomLog = {
  rooms: async () => [{ id: 'r', name: '一班', day: '2026-11-29', createdAt: 1 }],
  current: async () => 'r',
  enter: async () => {},
  read: async () => [...kept],
  append: async (draft) => {
    const event = { ...draft, seq: kept.length + 1 } as RoomEvent;
    kept.push(event);
    return event;
  },
  remove: async () => {},
};
const newSession = () =>
  createClassroomSession(() => ({
    log,
    join: () => ({ tell: () => {}, close: () => {} }),
    now: () => 1000,
    newId: () => 'r',
  }));
let session = newSession();
vi.mock('../../../src/stores/classroom.ts', () => ({
  get classroom() {
    return session;
  },
}));
vi.mock('../../../src/stores/use-classroom.ts', async () => {
  const { useStore } = await import('zustand');
  return { useClassroom: () => useStore(session.store) };
});
const course: GroupsCourse = {
  cases: [
    { id: 'c1', title: '尾款', unit: '水利局', keyPost: '柏主任' },
    { id: 'c2', title: '质保款', unit: '医院', keyPost: '顾科长' },
  ],
  types: Array.from({ length: 9 }, (_, at) => ({ id: `t${at}`, number: at + 1, name: `甲${at + 1}型` })),
};
vi.mock('../../../src/stores/groups-course.ts', () => ({ loadGroupsCourse: async () => course }));
const { default: GroupsPage } = await import('../../../src/islands/classroom/groups/GroupsPage.tsx');
const { Groups } = await import('../../../src/islands/classroom/wall/Groups.tsx');

const draw = (round: number) => screen.getByRole('button', { name: words.draw.go(round) });
const open = async (people: number) => {
  render(<GroupsPage deskUrl="/desk/" />);
  const count = await screen.findByLabelText(words.people.count);
  await userEvent.clear(count);
  await userEvent.type(count, `${people}`);
};
const tables = () => screen.getAllByRole('listitem');

beforeEach(async () => {
  kept.length = 0;
  session = newSession();
  await session.open();
});

test('the heads that were counted for raised hands are those who can be drawn', async () => {
  await session.send('headsCounted', { heads: 28 });
  render(<GroupsPage deskUrl="/desk/" />);
  const count = await screen.findByLabelText<HTMLInputElement>(words.people.count);
  expect(count.value).toBe('28');
});

test('the case that the day’s practice in groups names is the one that is proposed, before its block and in it', async () => {
  const block = (id: string, more: Partial<PlanBlock>): PlanBlock => ({
    id,
    kind: 'practice',
    minutes: 30,
    least: 20,
    title: id,
    how: '',
    instead: 'post',
    lessons: [],
    cases: [],
    cuts: [],
    drills: [],
    activities: [],
    ...more,
  });
  const blocks = [
    block('game', { cases: ['c1'], cuts: ['c1'] }),
    block('back', { kind: 'debrief', cases: ['c1'] }),
    block('roles', { cases: ['c2'] }),
  ];
  const sessions = [{ id: 's', title: '半天', startAt: 0, blocks }];
  await session.send('agendaSet', { preset: 'p', sessions, pre: [], post: [] });
  render(<GroupsPage deskUrl="/desk/" />);
  const proposed = async () =>
    (await screen.findByLabelText<HTMLSelectElement>(words.draw.caseId)).selectedOptions[0]?.textContent;
  expect(await proposed()).toBe('质保款');
  for (const { id } of blocks) {
    await act(() => session.send('blockStarted', { block: id }));
    expect(await proposed()).toBe('质保款');
  }
  await userEvent.click(draw(1));
  expect(await proposed()).toBe('尾款');
});

test('a round is drawn, a group hands in, and the round can be taken back', async () => {
  await open(7);
  expect(screen.getByText(words.draw.makes(7, 2))).toBeTruthy();
  await userEvent.click(draw(1));
  await screen.findByText(words.result.count(0, 2));
  const [first] = tables();
  if (!first) throw new Error('no group');
  await userEvent.selectOptions(within(first).getByLabelText(words.result.promise), words.promises.dated);
  await userEvent.click(within(first).getByRole('button', { name: words.result.keep(1) }));
  await screen.findByText(words.result.count(1, 2));
  expect(within(first).getByRole<HTMLButtonElement>('button', { name: words.result.kept }).disabled).toBe(
    true,
  );
  expect(foldRoom(kept).groups.rounds[0]?.results[0]?.promise).toBe('dated');

  await userEvent.click(screen.getByRole('button', { name: words.round.takeBack(1) }));
  expect(foldRoom(kept).groups.rounds.length).toBe(1);
  await userEvent.click(screen.getByRole('button', { name: words.round.confirm }));
  await screen.findByRole('button', { name: words.draw.go(1) });
  expect(foldRoom(kept).groups.rounds).toEqual([]);
});

test('somebody leaves between rounds: he has no seat, and the case that was played is offered no more', async () => {
  await open(6);
  await userEvent.click(draw(1));
  await screen.findByRole('button', { name: words.draw.go(2) });
  await userEvent.click(screen.getByLabelText('4'));
  const titles = within(screen.getByLabelText(words.draw.caseId))
    .getAllByRole('option')
    .map((one) => one.textContent);
  expect(titles).toEqual(['质保款']);
  await userEvent.click(draw(2));
  await screen.findByRole('button', { name: words.draw.go(3) });
  const [, second] = foldRoom(kept).groups.rounds;
  expect(
    second?.groups.flatMap(({ sales, client, observers }) => [sales, client, ...observers]).sort(),
  ).toEqual(['1', '2', '3', '5', '6']);
});

test('one person alone cannot be drawn, and is told why', async () => {
  await open(1);
  expect((draw(1) as HTMLButtonElement).disabled).toBe(true);
  expect(screen.getByText(words.people.range)).toBeTruthy();
});

test('the wall names people and roles, and types only in the debrief', async () => {
  await open(6);
  await userEvent.click(draw(1));
  await screen.findByRole('button', { name: words.draw.go(2) });
  const state = foldRoom(kept);
  const { container, rerender } = render(<Groups id="round" state={state} />);
  await within(container).findByText(/尾款/);
  expect(container.textContent).toContain(
    words.people.number(state.groups.rounds[0]?.groups[0]?.sales ?? ''),
  );
  expect(container.textContent).not.toMatch(/甲\d型|t\d/);
  rerender(<Groups id="debrief" state={state} />);
  expect((await within(container).findAllByText(/甲\d型/)).length).toBe(2);
  for (const question of words.wall.questions) expect(container.textContent).toContain(question);
});
