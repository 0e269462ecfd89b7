// 明天见客户: the card fills the questions in, own words come back and go, the result becomes the card's step; without a card it works too.
import { readFileSync } from 'node:fs';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { NO_PROGRESS, type Progress } from '../../../src/core/progress/progress.ts';
import { visitsSchema } from '../../../src/schema/visits.ts';
import { fakeStore } from '../notices/fake-store.ts';

const store = fakeStore();
const kept = (value: string) => ({ value, at: Date.UTC(2026, 10, 28, 4), hlc: 'h' });

/** Keeps what is recorded as the fold of the log does. */
function keep(type: string, body: Readonly<Record<string, string>>): void {
  const { progress } = store.getState() as { progress: Progress };
  const { deal = '', block = '', field = '', value = '' } = body;
  if (type === 'fieldSaved') {
    const fields = { ...progress.fields, [block]: { ...progress.fields[block], [field]: kept(value) } };
    store.setState({ progress: { ...progress, fields } });
    return;
  }
  const card = progress.deals[deal] ?? expect.fail(deal);
  const deals = { ...progress.deals, [deal]: { ...card, fields: { ...card.fields, [field]: kept(value) } } };
  store.setState({ progress: { ...progress, deals } });
}

vi.mock('../../../src/stores/record-store.ts', () => ({
  recordStore: store,
  openRecord: async () => {},
  record: async (type: string, _ref: unknown, body: Readonly<Record<string, string>>) => {
    keep(type, body);
    return { saved: true };
  },
}));
const { default: VisitPage } = await import('../../../src/islands/deals/visit/VisitPage.tsx');

const visits = visitsSchema.parse(parse(readFileSync('content/visits.yaml', 'utf8')));
const card = (values: Readonly<Record<string, string>>, state: 'open' | 'paid' = 'open') => ({
  fields: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, kept(value)])),
  state,
  stateAt: 1,
  addedAt: 1,
  lastAt: 1,
});
const A = { unit: '江北-03', amount: '1260000', office: '信息科', post: '科长', 'stuck-at': 'acceptance' };

function open(deals: Progress['deals'], asked = ''): ReturnType<typeof userEvent.setup> {
  history.replaceState(null, '', `/play/tomorrow/${asked}`);
  store.setState({ status: 'ready', progress: { ...NO_PROGRESS, deals } });
  render(<VisitPage visits={visits} cases={[]} puzzles={[]} laws={{}} dealsUrl="/me/deals/" />);
  return userEvent.setup();
}
const fieldsOf = (deal: string) => (store.getState() as { progress: Progress }).progress.deals[deal]?.fields;

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('with a card', () => {
  test('station and post are filled in, and the station is the card’s own', async () => {
    const user = open({ a: card(A) });
    expect(screen.getByLabelText('卡哪环')).toHaveProperty('value', 'acceptance');
    expect(screen.getByLabelText('见谁')).toHaveProperty('value', 'section');
    expect(screen.getByRole('heading', { name: '拜访单' })).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('卡哪环'), 'funding');
    expect(fieldsOf('a')?.['stuck-at']?.value).toBe('funding');
    await user.click(screen.getByRole('radio', { name: '“前面排着好几家，不止你们”' }));
    expect(screen.getByText(/排队看什么，验收日还是收件日/)).toBeTruthy();
    expect(screen.getByText(/还欠 126 万元/)).toBeTruthy();
  });

  test('own words stand there when one comes back, only for what they were written for, and can be taken back', async () => {
    const user = open({ a: card(A) });
    await user.click(screen.getByRole('button', { name: '改：就问' }));
    const area = screen.getByRole('textbox', { name: '就问' });
    await user.clear(area);
    await user.type(area, '报修单是哪几号？');
    await user.click(screen.getByRole('button', { name: '写好了' }));
    await waitFor(() => expect(screen.getByText('报修单是哪几号？')).toBeTruthy());
    expect(screen.getByText(/上次写的/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: '“我刚接手，不了解情况”' }));
    expect(screen.queryByText('报修单是哪几号？')).toBeNull();
    await user.click(screen.getByRole('radio', { name: '“大家反映不好用，验不了”' }));
    expect(screen.getByText('报修单是哪几号？')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '改：就问' }));
    await user.click(screen.getByRole('button', { name: '换回原来的话' }));
    expect(screen.queryByText(/上次写的/)).toBeNull();
  });

  test('the result is the step of the card; nothing is kept while something lacks', async () => {
    const user = open({ a: card(A) });
    await user.click(screen.getByRole('button', { name: '记到卡上' }));
    expect(screen.getByText(/三样写齐了再记/)).toBeTruthy();
    expect(fieldsOf('a')?.['next-step@tomorrow']).toBeUndefined();
    await user.click(screen.getByRole('radio', { name: '他推给别人' }));
    await user.type(screen.getByLabelText('下一步做什么'), '约使用科室对三行');
    await user.type(screen.getByLabelText('哪天做'), '2026-12-03');
    await user.click(screen.getByRole('button', { name: '记到卡上' }));
    await waitFor(() => expect(screen.getByText(/记到卡上了，2026 年 12 月 3 日/)).toBeTruthy());
    expect(fieldsOf('a')?.['next-step@tomorrow']?.value).toBe('约使用科室对三行');
    expect(fieldsOf('a')?.['next-step-on@tomorrow']?.value).toBe('2026-12-03');
    expect(screen.getByText(/上次：他推给别人/)).toBeTruthy();
  });

  test('of several, the one asked for; a closed one is told', async () => {
    open({ a: card(A), b: card({ ...A, unit: '青坪-01' }) }, '?deal=b');
    expect(screen.getByLabelText('哪一笔')).toHaveProperty('value', 'b');
    document.body.innerHTML = '';
    open({ a: card(A), b: card(A, 'paid') }, '?deal=b');
    expect(screen.getByText(/已经到账或拿掉了/)).toBeTruthy();
    expect(screen.getByLabelText('哪一笔')).toHaveProperty('value', 'a');
  });
});

test('without a card it asks, keeps the answers in a block of its own, and offers to make one', async () => {
  const user = open({});
  expect(screen.getByText(/先选卡哪环和见谁/)).toBeTruthy();
  await user.selectOptions(screen.getByLabelText('卡哪环'), 'invoice');
  await user.selectOptions(screen.getByLabelText('见谁'), 'finance');
  expect(screen.getByRole('heading', { name: '拜访单' })).toBeTruthy();
  expect(screen.getAllByRole('link', { name: '建一张账款卡' })[0]?.getAttribute('href')).toBe(
    '/me/deals/#new',
  );
  expect(screen.queryByRole('button', { name: '记到卡上' })).toBeNull();
  expect(screen.getByText(/这一环还没有残局/)).toBeTruthy();
});

test('a locked record shows nothing of the cards', () => {
  history.replaceState(null, '', '/play/tomorrow/');
  store.setState({ status: 'locked', progress: { ...NO_PROGRESS, deals: { a: card(A) } } });
  render(<VisitPage visits={visits} cases={[]} puzzles={[]} laws={{}} dealsUrl="/me/deals/" />);
  expect(screen.getByText(/上了口令/)).toBeTruthy();
  expect(screen.queryByText(/江北-03/)).toBeNull();
});
