// The page about people: a roster out of a file in GBK, people ticked off, points, slips that are too few, what came back.
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { returnLine } from '../../../src/core/commitment/return-code.ts';
import { gbkBytes } from '../../support/gbk.ts';

vi.mock('../../../src/stores/classroom.ts', async () => {
  const { testRoom } = await import('../../support/classroom/test-room.ts');
  return { classroom: testRoom() };
});
const { classroom } = await import('../../../src/stores/classroom.ts');
const { default: PeoplePage } = await import('../../../src/islands/classroom/people/PeoplePage.tsx');

const links = { desk: '/desk/', report: '/desk/report/', forms: '/desk/forms/' };
const room = () => classroom.store.getState().state;

beforeEach(async () => {
  document.body.innerHTML = '';
  await classroom.open();
  await classroom.start({ name: '周六班', day: '2026-11-28', preset: 'one-day' });
  render(<PeoplePage links={links} />);
  await screen.findByRole('heading', { name: '名单' });
});

const choose = (text: string) =>
  userEvent.upload(
    screen.getByLabelText(/选名单文件/),
    new File([gbkBytes(text) as BlobPart], '名单.csv', { type: 'text/csv' }),
  );

test('a roster in GBK is looked at, taken, ticked off, and keeps its ids when it comes again', async () => {
  await choose('姓名,单位,组别\r\n林晓,云衡信息,一组\r\n何志远,云衡信息,二组\r\n');
  expect(await screen.findByText(/按 GBK/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '收下这 2 人' }));
  await userEvent.click(await screen.findByLabelText('何志远 到了'));
  expect(await screen.findByText('2 人，到了 1 人')).toBeTruthy();
  await choose('姓名,单位,组别\r\n周敏,云衡信息,一组\r\n何志远,云衡信息,三组\r\n');
  await userEvent.click(await screen.findByRole('button', { name: '收下这 2 人' }));
  await waitFor(() =>
    expect(room().people).toMatchObject({
      people: [
        { id: 'p3', name: '周敏' },
        { id: 'p2', name: '何志远', group: '三组' },
      ],
      here: ['p2'],
    }),
  );
});

test('a file that is no table says what to do', async () => {
  const book = new File([Uint8Array.of(0x50, 0x4b, 3, 4)], '名单.csv', { type: 'text/csv' });
  await userEvent.upload(screen.getByLabelText(/选名单文件/), book);
  expect((await screen.findByRole('alert')).textContent).toContain('另存为 CSV');
});

test('the board of single people is off and says why', async () => {
  expect(screen.queryByRole('heading', { name: '个人榜' })).toBeNull();
  await userEvent.click(screen.getByText('个人榜平时不开'));
  expect(screen.getByText(/敢开口的还是那几个/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '知道了，还是要开' }));
  expect(await screen.findByRole('heading', { name: '个人榜' })).toBeTruthy();
});

test('four slips show nothing; five are shown once', async () => {
  const part = within(screen.getByRole('region', { name: /四种态度/ }));
  await userEvent.type(part.getByLabelText('积极'), '4');
  await userEvent.click(part.getByRole('button', { name: '收齐了，公布' }));
  expect(part.getByRole('status').textContent).toContain('人数不够');
  expect(room().slips.shown).toEqual({});
  await userEvent.type(part.getByLabelText('回避'), '2');
  await userEvent.click(part.getByRole('button', { name: '收齐了，公布' }));
  await waitFor(() => expect(room().slips.shown).toEqual({ attitude: { people: 6, cells: [], rest: 6 } }));
  expect(part.queryByLabelText('积极')).toBeNull();
  expect(part.queryByText('4')).toBeNull();
});

test('returns are summed from five on, each once', async () => {
  const lines = [...'12345'].map((digit) =>
    returnLine({
      id: digit.repeat(16),
      days: 30,
      kept: digit === '1' ? 0 : 1,
      missed: digit === '1' ? 1 : 0,
      arrivedFen: 100_000,
    }),
  );
  const paste = async (text: string) => {
    await userEvent.click(screen.getByLabelText('贴在这里'));
    await userEvent.paste(text);
    await userEvent.click(screen.getByRole('button', { name: '收下' }));
  };
  const row = () => screen.getByRole('cell', { name: '课后 30 天' }).closest('tr')?.textContent;
  await paste(lines.slice(0, 4).join('\n'));
  expect(await screen.findByText('收下 4 份。')).toBeTruthy();
  expect(row()).toBe('课后 30 天人数不够');
  await paste(lines.join('\n'));
  expect(await screen.findByText('收下 1 份。4 份以前收过，没有重算。')).toBeTruthy();
  expect(row()).toBe('课后 30 天54180.0%¥5,000.00');
  await paste('没有回执');
  expect(await screen.findByText(/这里头没有回执/)).toBeTruthy();
});
