// 我的承诺: a written promise becomes a calendar that RFC 5545 reads, and a return that names nobody.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { returnsIn } from '../../../src/core/commitment/return-code.ts';
import { addDays } from '../../../src/core/money/calendar.ts';
import { NO_PROGRESS, type Progress } from '../../../src/core/progress/progress.ts';
import { only, readCalendar, textOf } from '../../support/calendar/read-calendar.ts';
import { fakeStore } from '../notices/fake-store.ts';

const store = fakeStore();
const given: { blob: Blob; name: string }[] = [];
vi.mock('../../../src/islands/ui/give-file.ts', () => ({
  giveFile: (blob: Blob, name: string) => given.push({ blob, name }),
}));
vi.mock('../../../src/islands/ui/draw-modules.ts', () => ({ drawModules: vi.fn() }));
vi.mock('../../../src/stores/record-store.ts', () => ({
  recordStore: store,
  openRecord: async () => {},
  record: async (_type: string, _ref: unknown, { block = '', field = '', value = '' }) => {
    const { progress } = store.getState() as { progress: Progress };
    const fields = { ...progress.fields, [block]: { ...progress.fields[block], [field]: kept(value) } };
    store.setState({ progress: { ...progress, fields } });
    return { saved: true };
  },
}));
const { default: PromisePage } = await import('../../../src/islands/deals/promise/PromisePage.tsx');

const NOW = Date.now();
const kept = (value: string) => ({ value, at: NOW, hlc: 'h' });
const today = new Date(NOW + 8 * 3_600_000).toISOString().slice(0, 10);
const inFive = addDays(today, 5);

function open(fields: Progress['fields'], deals: Progress['deals'] = {}) {
  store.setState({ status: 'ready', progress: { ...NO_PROGRESS, fields, deals } });
  render(<PromisePage promiseUrl="/learn/close-commitment/#co-sheet-commit" />);
}
const WRITTEN = {
  'co-sheet-commit': { whom: kept('财务科吕处'), paper: kept('到期表,两份;原件'), day: kept(inFive) },
};

beforeEach(() => {
  document.body.innerHTML = '';
  given.length = 0;
});

test('without a promise the page says where it is written', () => {
  open({});
  expect(screen.getByRole('link', { name: '去写承诺' }).getAttribute('href')).toContain('#co-sheet-commit');
});

test('the days of the promise and those after the class stand in a calendar that the grammar reads', async () => {
  open(WRITTEN);
  await userEvent.click(screen.getByRole('button', { name: /存成日历文件/ }));
  await vi.waitFor(() => expect(given).toHaveLength(1));
  const bytes = new Uint8Array((await given[0]?.blob.arrayBuffer()) ?? new ArrayBuffer(0));
  const events = readCalendar(bytes).components.filter(({ name }) => name === 'VEVENT');
  const starts = events.map((event) => only(event, 'DTSTART').value);
  const days = [5, 7, 30, 60, 90].map((after) => `${addDays(today, after).replaceAll('-', '')}T090000`);
  expect(starts).toEqual(days);
  const [first] = events;
  expect(first && textOf(only(first, 'DESCRIPTION').value)).toContain('到期表,两份;原件');
  expect(new Set(events.map((event) => only(event, 'UID').value)).size).toBe(events.length);
});

test('the step of the card in hand is the promise where it was written on the card; other dates of the deal come along', async () => {
  const card = {
    fields: {
      unit: kept('江北-03'),
      'next-step@co-sheet-commit': kept('一句书面答复'),
      'next-step-on@co-sheet-commit': kept(inFive),
      'plan-declare-on': kept(addDays(today, 20)),
      'next-step@ms-mine': kept('短信，只定一个日子'),
      'next-step-on@ms-mine': kept(addDays(today, 2)),
    },
    state: 'open',
    stateAt: 1,
    addedAt: 1,
    lastAt: 1,
  } as const;
  open({}, { d1: card });
  expect(screen.getByText('一句书面答复')).toBeTruthy();
  expect(screen.getAllByRole('listitem').map((item) => item.lastElementChild?.textContent)).toEqual([
    '短信，只定一个日子',
    '今天去：承诺的那一条',
    expect.stringContaining('课后 7 天'),
    '这笔账的计划申报日',
    expect.stringContaining('课后 30 天'),
    expect.stringContaining('课后 60 天'),
    expect.stringContaining('课后 90 天'),
  ]);
});

test('a return holds three numbers and a random id, the same id each time, and nothing that was written', async () => {
  open(WRITTEN);
  await userEvent.click(screen.getByRole('button', { name: '做一份回执' }));
  expect((await screen.findByRole('alert')).textContent).toContain('至少 1 条');
  await userEvent.type(screen.getByLabelText('做成几条'), '1');
  await userEvent.type(screen.getByLabelText(/到账多少元/), '3.1万');
  await userEvent.click(screen.getByRole('button', { name: '做一份回执' }));
  const line = async () => ((await screen.findByLabelText('这一行发给讲师就行')) as HTMLInputElement).value;
  const first = await line();
  expect(returnsIn(first).returns).toMatchObject([{ days: 7, kept: 1, missed: 0, arrivedFen: 3_100_000 }]);
  expect(first).toMatch(/^[A-Z0-9:]+$/);
  await userEvent.selectOptions(screen.getByLabelText(/第几天/), '30');
  await userEvent.type(screen.getByLabelText('没做成几条'), '1');
  await userEvent.click(screen.getByRole('button', { name: '做一份回执' }));
  const second = await line();
  expect(returnsIn(second).returns).toMatchObject([{ days: 30, kept: 0, missed: 1, arrivedFen: 0 }]);
  expect(second.slice(5, 21)).toBe(first.slice(5, 21));
});
