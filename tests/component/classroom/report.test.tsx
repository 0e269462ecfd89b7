// The report: what is on the screen is what is in the file, cell by cell, and nothing in the file is a formula.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Papa from 'papaparse';
import { beforeEach, expect, test, vi } from 'vitest';
import type { RoomBodies } from '../../../src/core/classroom/room/room-bodies.ts';
import type { RoomEvent } from '../../../src/core/classroom/room/room-event.ts';
import { EMPTY_ROOM, foldRoom } from '../../../src/core/classroom/room/room-state.ts';
import { returnLine, returnsIn } from '../../../src/core/commitment/return-code.ts';

const given: { blob: Blob; name: string }[] = [];
vi.mock('../../../src/islands/ui/give-file.ts', () => ({
  giveFile: (blob: Blob, name: string) => given.push({ blob, name }),
}));
vi.mock('../../../src/stores/classroom.ts', async () => {
  const { testRoom } = await import('../../support/classroom/test-room.ts');
  return { classroom: testRoom() };
});
const { classroom } = await import('../../../src/stores/classroom.ts');
const { default: ReportPage } = await import('../../../src/islands/classroom/report/ReportPage.tsx');
const { NO_COURSE } = await import('../../../src/islands/classroom/report/report-course.ts');
const { reportSections } = await import('../../../src/islands/classroom/report/report-sections.ts');

const FORMULAS = ['=1+1', '+86', '-3', '@SUM(A1)', '\t=2', '\r=3'];
const send = <T extends keyof RoomBodies>(type: T, body: RoomBodies[T]) => classroom.send(type, body);

beforeEach(async () => {
  document.body.innerHTML = '';
  given.length = 0;
  await classroom.open();
  await classroom.start({ name: '=周六,"班"', day: '2026-11-28', preset: 'one-day' });
  const people = FORMULAS.map((group, at) => ({ id: `p${at + 1}`, name: `学员${at}`, unit: '@云衡', group }));
  await send('rosterTaken', { people });
  for (const group of FORMULAS) {
    await send('pointsGiven', { to: { kind: 'group', group }, points: -2, why: '' });
  }
  for (const [at, wish] of FORMULAS.entries()) {
    await send('formTaken', { form: 'before', sheet: `sheet000${at}`, answers: { job: 'sales', wish } });
  }
  await send('pollOpened', { poll: 'p', ask: { kind: 'own', stem: '=问\n两行', options: FORMULAS } });
  for (const at of FORMULAS.keys()) await send('handsCounted', { ballot: 'p', option: `o${at}`, hands: at });
  const groups = ['a', 'b'].map((one) => ({
    sales: `s${one}`,
    client: `c${one}`,
    observers: [],
    typeId: 'leader',
  }));
  const drawn = { seed: 'x', size: 3, people: ['sa', 'ca', 'sb', 'cb'], types: ['leader'], isMixed: false };
  await send('groupsDrawn', { ...drawn, caseId: '=case', groups });
  for (const group of [1, 2]) {
    const result = { guess: 'leader', signs: 3, promise: 'dated', evidence: 2 } as const;
    await send('groupHandedIn', { round: 1, group, ...result });
  }
  const game = { game: 'g', caseId: '@case', typeId: 'leader', contentHash: 'h', seed: 1, variant: 0 };
  await send('gameOpened', { ...game, cut: [], told: [] });
  await send('movePlayed', { game: 'g', turn: 0, move: '=move', told: [] });
  await send('ticksCounted', { form: 'after', question: 'useful', counts: { '5': 4, '3': 1 } });
  await send('slipsShown', {
    question: 'attitude',
    table: { people: 12, cells: [{ option: 'active', people: 7 }], rest: 5 },
  });
  for (const digit of '12345') {
    const back = { id: digit.repeat(16), days: 30, kept: 1, missed: 0, arrivedFen: 3_100_000 } as const;
    for (const one of returnsIn(returnLine(back)).returns) await send('returnTaken', one);
  }
});

const cells = (row: HTMLElement, role: 'columnheader' | 'cell') =>
  within(row)
    .queryAllByRole(role)
    .map((cell) => cell.textContent);

test('screen and file are the same tables', async () => {
  render(<ReportPage desk="/desk/" people="/desk/people/" />);
  const regions = await screen.findAllByRole('region');
  const seen = regions.flatMap((region, at) => {
    const [head, ...rows] = within(region).getAllByRole('row');
    if (!head) throw new Error('a table without a head');
    const title = within(region).getByRole('heading').textContent;
    return [
      ...(at === 0 ? [] : [['']]),
      [title],
      cells(head, 'columnheader'),
      ...rows.map((row) => cells(row, 'cell')),
    ];
  });
  const ids = regions.map((region) => region.getAttribute('aria-labelledby'));
  expect(ids).toEqual(expect.arrayContaining(['report-poll-p', 'report-game-g', 'report-round-1']));

  await userEvent.click(screen.getByRole('button', { name: '存成表格（CSV）' }));
  const [file] = given;
  if (!file) throw new Error('no file');
  const bytes = new Uint8Array(await file.blob.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes).replace(/\r\n$/, ''));
  expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(data.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(seen);
});

test('a figure is told from words, so that it is never cut in two on a narrow screen', async () => {
  render(<ReportPage desk="/desk/" people="/desk/people/" />);
  const poll = await screen.findByRole('region', { name: /^举手/ });
  const figures = [...poll.querySelectorAll('td.num')].map((cell) => cell.textContent);
  expect(figures).toEqual(FORMULAS.flatMap((_, at) => [String(at), expect.stringMatching(/^\d+%$/)]));
});

test('the report knows no piles, no points of single people, no sum of fewer than five', () => {
  const state = {
    ...EMPTY_ROOM,
    slips: { counted: { attitude: { active: 77, avoiding: 1 } }, shown: {} },
    points: {
      gifts: [{ seq: 1, group: '', person: 'p1', points: 66, why: '' }],
      isOwnBoardOn: true,
      frozen: undefined,
    },
    returns: { taken: [{ id: 'A'.repeat(16), days: 7, kept: 55, missed: 0, arrivedFen: 4400 }] },
  } as const;
  const text = JSON.stringify(reportSections(state, NO_COURSE));
  for (const secret of ['77', '66', '55', '44']) expect(text).not.toContain(secret);
});

test('the day as it went: when it began and was over, each block with its time, what was left out', async () => {
  const block = (id: string, title: string) => ({
    id,
    title,
    kind: 'talk' as const,
    minutes: 30,
    least: 20,
    how: '',
    instead: 'post' as const,
    lessons: [],
    cases: [],
    cuts: [],
    drills: [],
    activities: [],
  });
  const nine = Date.UTC(2026, 10, 28, 1);
  const at = (type: string, minutes: number, body: object, seq: number) =>
    ({ room: 'r', seq, at: nine + minutes * 60_000, type, body }) as RoomEvent;
  const plan = {
    preset: 'day',
    sessions: [
      {
        id: 's',
        title: '全天',
        startAt: nine,
        blocks: [block('a', '甲'), block('b', '乙'), block('c', '丙')],
      },
    ],
    pre: [],
    post: [],
  };
  const events = [
    at('agendaSet', -60, plan, 1),
    at('blockStarted', 2, { block: 'a' }, 2),
    at('blockStarted', 42, { block: 'c' }, 3),
  ];
  const rowsOf = (id: string, log: readonly RoomEvent[]) =>
    reportSections(foldRoom(log), NO_COURSE).find((section) => section.id === id)?.rows;
  expect(rowsOf('room', events)?.slice(2)).toEqual([
    ['开课', '09:02'],
    ['下课', '还没有下课'],
  ]);
  const over = [...events, at('sessionEnded', 75, { session: 's' }, 4)];
  expect(rowsOf('room', over)?.slice(2)).toEqual([
    ['开课', '09:02'],
    ['下课', '10:15'],
  ]);
  expect(rowsOf('agenda-s', over)).toEqual([
    ['甲', '09:00', '09:02', '40'],
    ['乙', '09:30', '没有讲', ''],
    ['丙', '10:00', '09:42', '33'],
  ]);
});
