// The page that finds what to practise, with one case and with nine: everything is there, narrowed, counted, and says what is missing.
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Catalogue } from '../../../src/core/finder/catalogue.ts';
import { NO_PROGRESS } from '../../../src/core/progress/progress.ts';
import { sealedRefs } from '../../../src/core/roleplay/sealed-case.ts';
import { deskInMemory, memoryRecord, playedGame } from '../../support/roleplay/desk-in-memory.ts';
import { tinyScenario } from '../../support/roleplay/tiny-scenarios.ts';

vi.mock('../../../src/stores/record-store.ts', () => ({
  recordStore: memoryRecord,
  record: async () => ({ saved: true }),
  openRecord: async () => {},
}));

const { default: Finder } = await import('../../../src/islands/play/finder/Finder.tsx');
const steady = tinyScenario('steady');

function catalogue(cases: number, types: number): Catalogue {
  const names = Array.from({ length: types }, (_, index) => (index === 0 ? 'steady' : `type-${index}`));
  return {
    types: names.map((id, index) => ({ id, name: `第 ${index} 型`, monogram: '正' })),
    cases: Array.from({ length: cases }, (_, index) => ({
      caseId: index === 0 ? 'tiny-debt' : `case-${index}`,
      title: `第 ${index} 案，名字长得一行放不下的某某县某某局某某系统尾款`,
      unit: '示例县档案馆',
      url: `/play/case-${index}/`,
      owedFen: 3_000_000,
      stuck: '财务桌上',
      endings: Object.fromEntries(
        Object.entries(steady.words.endings).map(([id, { title, grade }]) => [id, { title, grade }]),
      ),
      types: names,
      skills: { listening: 2 },
      hasCut: index < 2,
      puzzles: index < 2 ? 5 : 0,
      models: [],
      sealed: sealedRefs([{ typeId: 'steady', hash: steady.hash, url: '', variants: 3 }]),
    })),
  };
}

const finder = (of: Catalogue) => <Finder catalogue={of} scenarioFolder="/s/" puzzlesUrl="/play/puzzles/" />;

beforeEach(() => {
  memoryRecord.setState({ progress: NO_PROGRESS });
  history.replaceState(null, '', '/play/');
  vi.stubGlobal('Worker', undefined);
  vi.stubGlobal('fetch', async (url: string) =>
    url === `/s/${steady.hash}.json` ? Response.json(steady) : new Response('', { status: 404 }),
  );
});

test.each([
  [1, 2],
  [9, 9],
])(
  '%i cases with %i types: every one is listed before scripts run, and can be narrowed afterwards',
  async (cases, types) => {
    const html = renderToString(finder(catalogue(cases, types)));
    expect(html.match(/class="case-row"/g)).toHaveLength(cases);
    expect(html.match(/\?type=/g)).toHaveLength(cases * types);
    const user = userEvent.setup();
    render(finder(catalogue(cases, types)));
    await user.selectOptions(screen.getByRole('combobox', { name: /^对手/ }), 'type-1');
    expect(document.querySelectorAll('.case-types a')).toHaveLength(cases);
    expect(location.search).toBe('?type=type-1');
    await user.click(screen.getByRole('radio', { name: /15 分钟/ }));
    expect(document.querySelectorAll('.case-row')).toHaveLength(Math.min(cases, 2));
    expect(location.search).toBe('?type=type-1&time=15');
  },
);

test('a course without cases says so', () => {
  render(finder(catalogue(0, 0)));
  expect(screen.getByText(/还没有写好的案件/)).toBeTruthy();
});

test('a finished game is weighed: what failed is counted, led to, and suggested anew', async () => {
  const runId = await playedGame(deskInMemory());
  const user = userEvent.setup();
  render(finder(catalogue(2, 2)));
  await waitFor(() => expect(document.querySelector('.finder[data-ready]')).toBeTruthy());
  const { runs } = memoryRecord.getState().progress;
  expect(Object.keys(runs)).toEqual([runId]);
  await user.selectOptions(screen.getByRole('combobox', { name: /^失手在/ }), 'marks');
  const rows = document.querySelectorAll('.case-row');
  const links = document.querySelectorAll('.case-failed a');
  expect([...links].every((link) => link.getAttribute('href')?.includes(`run=${runId}&view=review`))).toBe(
    true,
  );
  expect(rows.length).toBe(links.length > 0 ? 1 : 0);
  expect(within(screen.getByRole('region', { name: '下一步' })).getByRole('link')).toBeTruthy();
});

test('a game whose words can’t be had now is said not to be counted', async () => {
  await playedGame(deskInMemory());
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  vi.resetModules();
  const { default: Fresh } = await import('../../../src/islands/play/finder/Finder.tsx');
  render(<Fresh catalogue={catalogue(1, 2)} scenarioFolder="/s/" puzzlesUrl="/play/puzzles/" />);
  await screen.findByText(/有 1 局的内容现在取不到/);
});
