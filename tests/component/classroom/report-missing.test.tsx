// What the report says when it can't name a question: not reached, or reworded since it was asked.
import { cleanup, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { HandsBank } from '../../../src/core/classroom/hands/hands-bank.ts';

vi.mock('../../../src/stores/classroom.ts', async () => {
  const { testRoom } = await import('../../support/classroom/test-room.ts');
  return { classroom: testRoom() };
});
const { classroom } = await import('../../../src/stores/classroom.ts');
const { handsBank } = await import('../../../src/stores/hands-bank.ts');
const { default: ReportPage } = await import('../../../src/islands/classroom/report/ReportPage.tsx');

const bank = (hash: string) => {
  const option = (id: string) => ({ id, text: [id] });
  const options = [option('a'), option('b')];
  const item = {
    id: 'q1',
    type: 'single',
    difficulty: 1,
    stem: ['钱停在哪一环？'],
    hints: [],
    options,
  } as const;
  return {
    lessons: [],
    talks: [],
    cases: [],
    questions: [{ lesson: 'l', hash, keyUrl: '', item }],
  } satisfies HandsBank;
};

beforeEach(async () => {
  cleanup();
  await classroom.open();
  await classroom.start({ name: '班', day: '2026-11-28', preset: 'one-day' });
  const ask = { kind: 'question', question: 'q1', hash: 'then', options: ['a', 'b'] } as const;
  await classroom.send('pollOpened', { poll: 'p', ask });
});

const count = () => classroom.send('handsCounted', { ballot: 'p', option: 'a', hands: 3 });

async function page(): Promise<void> {
  render(<ReportPage desk="/desk/" people="/desk/people/" />);
  await screen.findByRole('region', { name: '这一班' });
}

test('a question reworded since is told as that; asking again would bring nothing', async () => {
  await count();
  handsBank.setState({ phase: 'ready', bank: bank('now') }, true);
  await page();
  expect(screen.getByText(/后来改过字/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '再取一次' })).toBeNull();
  expect(screen.getByRole('region', { name: /q1$/ })).toBeTruthy();
});

test('nothing is said where the question is as it was asked, or where nobody counted it', async () => {
  handsBank.setState({ phase: 'ready', bank: bank('now') }, true);
  await page();
  expect(screen.queryByText(/后来改过字/)).toBeNull();
  cleanup();
  await count();
  handsBank.setState({ phase: 'ready', bank: bank('then') }, true);
  await page();
  expect(screen.queryByText(/后来改过字/)).toBeNull();
  expect(screen.getByRole('region', { name: /钱停在哪一环/ })).toBeTruthy();
});

test('a bank that wasn’t reached is told, and can be asked for once more', async () => {
  await count();
  handsBank.setState({ phase: 'failed' }, true);
  await page();
  expect(screen.getByRole('alert').textContent).toContain('没取全');
  expect(screen.getByRole('button', { name: '再取一次' })).toBeTruthy();
  expect(screen.queryByText(/后来改过字/)).toBeNull();
});
