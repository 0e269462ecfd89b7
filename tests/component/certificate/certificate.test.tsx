// The page of a certificate: which examination, the name that stays on paper, the file for an organisation.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { readResultFile } from '../../../src/core/certificate/result-file.ts';
import type { PaperProgress } from '../../../src/core/progress/paper-progress.ts';
import { NO_PROGRESS } from '../../../src/core/progress/progress.ts';
import { certificate } from '../../../src/i18n/zh-CN/certificate.ts';
import type { RecordStatus } from '../../../src/stores/record-state.ts';
import { fakeStore } from '../notices/fake-store.ts';

const words = certificate.print;
const store = fakeStore();
const given: { name: string; blob: Blob }[] = [];
vi.mock('../../../src/stores/record-store.ts', () => ({ recordStore: store, openRecord: async () => {} }));
vi.mock('../../../src/islands/ui/give-file.ts', () => ({
  giveFile: (blob: Blob, name: string) => given.push({ blob, name }),
}));
const { default: CertificatePage } = await import('../../../src/islands/certificate/CertificatePage.tsx');

const outline = {
  course: 'huikuan',
  version: '0.1.0',
  modules: [
    { id: 'opening', title: '开场' },
    { id: 'difficulties', title: '难题' },
  ],
  objectives: [
    { id: 'o1', text: '甲', module: 'opening' },
    { id: 'o2', text: '乙', module: 'difficulties' },
    { id: 'o3', text: '丙', module: 'difficulties' },
  ],
};
const questions = ['q1', 'q2', 'q3', 'q4'];
const objectives = ['o1', 'o2', 'o3', 'gone'];

/** Handed in that many hours into 29 November 2026 in China, the first `right` of four questions right. */
function paper(hour: number, right: number, rest: Partial<PaperProgress> = {}): PaperProgress {
  return {
    kind: 'exam',
    form: '',
    seed: 1,
    items: questions.map((question, at) => ({
      question,
      hash: 'h',
      objective: objectives[at] ?? '',
      seed: 1,
    })),
    startedAt: 0,
    lastAt: 0,
    answers: {},
    marked: [],
    elapsedMs: 0,
    jumps: 0,
    handedIn: { at: Date.UTC(2026, 10, 28, 16 + hour), tzOffsetMin: 480, elapsedMs: 1_500_000, jumps: 2 },
    grades: questions.map((question, at) => ({
      question,
      score: at < right ? 1 : 0.5,
      correct: at < right,
      misconceptions: [],
    })),
    ...rest,
  };
}

function open(
  papers: Readonly<Record<string, PaperProgress>>,
  status: RecordStatus = 'ready',
  asked = '',
): void {
  history.replaceState(null, '', `/exam/certificate/${asked}`);
  store.setState({ status, progress: { ...NO_PROGRESS, papers } });
  render(
    <CertificatePage outline={outline} title="回款风险防控" examUrl="/exam/" verifyUrl="/exam/verify/" />,
  );
}
const sheet = () => document.querySelector('.sheet') ?? expect.fail('no sheet');

beforeEach(() => {
  given.length = 0;
});

test('without an examination that was handed in and graded there is nothing to print, and the way to one is shown', () => {
  const { handedIn: _open, grades: _none, ...begun } = paper(1, 4);
  const { grades: _waiting, ...ungraded } = paper(1, 4);
  open({ a: begun, b: paper(1, 4, { kind: 'pre' }), c: ungraded, d: paper(1, 4, { grades: [] }) });
  expect(screen.getByText(words.none)).toBeTruthy();
  expect(screen.getByRole('link', { name: words.toExam }).getAttribute('href')).toBe('/exam/');
  expect(screen.queryByRole('button')).toBeNull();
});

test('the sheet states what was shown, module by module, and that nobody supervised', () => {
  open({ a: paper(1, 3) });
  const text = sheet().textContent ?? '';
  for (const part of [
    certificate.sheet.not,
    '《回款风险防控》',
    '4 题，答对 3 题',
    '100 分里得 88 分',
    '25 分钟',
    '跳动过 2 次',
    '2026 年 11 月 29 日',
    '0.1.0',
    '没有人监考',
    '没有及格线',
  ])
    expect(text).toContain(part);
  const rows = [...sheet().querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['开场', '1', '1'],
    ['难题', '2', '2'],
    ['其他', '1', '0'],
  ]);
  expect(screen.queryByRole('radio')).toBeNull();
});

test('the name stands on the sheet as text, on one line, and nowhere else', async () => {
  open({ a: paper(1, 3) });
  expect(sheet().textContent).toContain(certificate.sheet.nameless);
  await userEvent.type(screen.getByLabelText(words.name), '  <b>周敏</b>  ');
  expect(document.querySelector('.sheet-name')?.textContent).toBe('<b>周敏</b>');
  await userEvent.click(screen.getByRole('button', { name: words.save }));
  expect(await given[0]?.blob.text()).not.toContain('周敏');
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('周敏');
});

test('the exported file is the result as it is', async () => {
  open({ a: paper(1, 3) });
  await userEvent.click(screen.getByRole('button', { name: words.save }));
  expect(given[0]?.name).toBe('回款自测成绩-2026-11-29.json');
  const reading = readResultFile((await given[0]?.blob.text()) ?? '');
  expect(reading).toMatchObject({ kind: 'read', result: { paper: 'a', items: 4, correct: 3, score: 0.875 } });
});

test('of several the newest is shown, or the one that the address names; another one can be chosen', async () => {
  open({ a: paper(1, 1), b: paper(3, 2) });
  expect(sheet().textContent).toContain('答对 2 题');
  await userEvent.click(screen.getByRole('radio', { name: words.one('2026-11-29', 4, 1) }));
  expect(sheet().textContent).toContain('答对 1 题');
  expect(location.search).toBe('?paper=a');
});

test('an attempt that is not in this record is said, with what there is', () => {
  open({ a: paper(1, 1) }, 'ready', '?paper=elsewhere');
  expect(screen.getByText(words.unknown)).toBeTruthy();
  expect(document.querySelector('.sheet')).toBeNull();
  expect(screen.getAllByRole('radio')).toHaveLength(1);
});

test('a locked record shows nothing of itself; where nothing is kept the page says so and prints all the same', () => {
  open({ a: paper(1, 1) }, 'locked');
  expect(document.querySelector('.sheet')).toBeNull();
  expect(screen.queryByText(words.none)).toBeNull();
  expect(screen.getByRole('status').textContent).toContain('口令');
  document.body.innerHTML = '';
  open({ a: paper(1, 1) }, 'unavailable');
  expect(screen.getAllByRole('status')[0]?.textContent).toContain('存不下');
  expect(sheet().textContent).toContain('答对 1 题');
});
