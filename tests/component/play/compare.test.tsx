// The page that lays two games side by side: what is picked by hand stays picked, whatever comes late.
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ModelLink } from '../../../src/core/roleplay/drills/model-page.ts';
import type { ShelfCase } from '../../../src/core/roleplay/shelf-case.ts';
import { deskInMemory, memoryRecord, playedGame, TINY_CASE } from '../../support/roleplay/desk-in-memory.ts';
import { tinyScenario } from '../../support/roleplay/tiny-scenarios.ts';

let opened = Promise.withResolvers<void>();

vi.mock('../../../src/stores/record-store.ts', () => ({
  recordStore: memoryRecord,
  record: async () => ({ saved: true }),
  openRecord: () => opened.promise,
}));

const { default: ComparePage } = await import('../../../src/islands/play/compare/ComparePage.tsx');
const steady = tinyScenario('steady');
const { caseId, title, unit, url, types, endings } = TINY_CASE;
const shelf: readonly ShelfCase[] = [
  { caseId, title, unit, url, types: types.map((one) => ({ ...one, hash: steady.hash })), endings },
];
const models: readonly ModelLink[] = [];

/** The page at that address, with one finished game in the record that is still being opened. */
async function stage(search = '') {
  history.replaceState(null, '', `/play/compare/${search}`);
  const run = await playedGame(deskInMemory());
  render(<ComparePage shelf={shelf} models={models} listUrl="/play/" />);
  const side = (label: string) => screen.getByLabelText<HTMLSelectElement>(label);
  const [a, b] = [side('甲局：选一局'), side('乙局：选一局')];
  return { run, a, b, user: userEvent.setup(), open: () => act(async () => opened.resolve()) };
}

beforeEach(() => {
  opened = Promise.withResolvers();
  vi.stubGlobal('Worker', undefined);
  vi.stubGlobal('fetch', async (address: string) =>
    address.endsWith(`${steady.hash}.json`) ? Response.json(steady) : new Response('', { status: 404 }),
  );
});

test('a game that is picked while the record is still being opened stays picked', async () => {
  const { run, a, user, open } = await stage();
  await user.selectOptions(a, run);
  await open();
  expect(a.value).toBe(run);
  expect(location.search).toBe(`?a=${run}`);
});

test('the same game on both sides is told, and taken off the address with its pick', async () => {
  const { run, a, b, user, open } = await stage();
  await open();
  await user.selectOptions(a, run);
  await user.selectOptions(b, run);
  expect((await screen.findByRole('alert')).textContent).toContain('同一局');
  await user.selectOptions(b, '');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(location.search).toBe(`?a=${run}`);
});

test('a game that is not in the record is told at its side', async () => {
  const { open } = await stage('?a=nobody');
  await open();
  expect((await screen.findByRole('alert')).textContent).toContain('档案里没有这一局');
});
