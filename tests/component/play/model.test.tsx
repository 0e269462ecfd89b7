// A model game on the page: unfolds by key and touch, asks before its turning points, and tells reasons only after the answer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { compileDrills } from '../../../src/core/roleplay/drills/compile-drills.ts';
import type { DrillKey } from '../../../src/core/roleplay/drills/drill.ts';
import ModelPlayer from '../../../src/islands/play/model/ModelPlayer.tsx';
import { caseSchema } from '../../../src/schema/case.ts';
import { drillsSchema } from '../../../src/schema/drills.ts';
import { tinyScenario } from '../../support/roleplay/tiny-scenarios.ts';

const goOnFrom = vi.hoisted(() => vi.fn<typeof import('../../../src/islands/play/go-on-from.ts').goOnFrom>());
vi.mock('../../../src/islands/play/go-on-from.ts', () => ({ goOnFrom }));

const content = join(import.meta.dirname, '../../fixtures/scenarios/content');
const read = (path: string): unknown => parse(readFileSync(join(content, path), 'utf8'));
const keyUrl = ({ id }: DrillKey) => `/keys/${id}`;
const drills = compileDrills(
  drillsSchema.parse(read('drills/tiny-debt.yaml')),
  caseSchema.parse(read('cases/tiny-debt.yaml')),
  keyUrl,
);
const [model] = drills.models;
if (!model) throw new Error('no model');
const steady = tinyScenario('steady');

const net = { asked: [] as string[], isDown: (_: string): boolean => false };

beforeEach(() => {
  goOnFrom.mockReset();
  net.asked = [];
  net.isDown = () => false;
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  Element.prototype.scrollIntoView = () => {};
  vi.stubGlobal('fetch', async (url: string) => {
    net.asked.push(url);
    if (net.isDown(url)) throw new TypeError('Failed to fetch');
    if (url === '/model.json') return Response.json(model);
    if (url === '/scenario.json') return Response.json(steady);
    const key = drills.keys.find((one) => keyUrl(one) === url);
    return key ? Response.json(key) : new Response('', { status: 404 });
  });
});

function show() {
  render(
    <ModelPlayer
      page={{
        id: 'td-model-strong',
        caseId: 'tiny-debt',
        typeId: 'steady',
        title: '先把单子递过去，再问谁签',
        kind: 'strong',
        url: '/play/models/td-model-strong/',
        fileUrl: '/model.json',
        scenario: { typeId: 'steady', hash: steady.hash, url: '/scenario.json', variants: 3 },
        answerUrls: [],
        typeName: '稳重型',
        caseTitle: '小案',
        caseUrl: '/play/tiny-debt/',
        listUrl: '/play/',
      }}
    />,
  );
  return userEvent.setup();
}

const shown = () => document.querySelectorAll('.log-move').length;
const next = () => screen.getByRole('button', { name: /下一步|看他怎么走/ });

test('a question stands before the first turning point; nothing goes on before it is answered, and no reason is fetched', async () => {
  const user = show();
  await screen.findByRole('heading', { name: '门开着，他没抬头。第一句说什么？' });
  expect(next()).toHaveProperty('disabled', true);
  await user.keyboard('{ArrowRight}');
  expect(shown()).toBe(0);
  expect(net.asked).toEqual(['/model.json', '/scenario.json']);
  expect(document.body.textContent).not.toContain('单子替您说话');

  await user.keyboard('2');
  await screen.findByText('难处是您的，不是他的。');
  expect(screen.getByText('单子替您说话，他只要动笔。')).toBeTruthy();
  expect(screen.getByText('你选的').closest('li')?.getAttribute('data-right')).toBe('false');
  expect(net.asked.at(-1)).toBe('/keys/td-model-strong/0');
  await user.keyboard('{ArrowRight}');
  expect(shown()).toBe(1);
});

test('by touch to its end: back and forth, the tally, the principle, and from the start again', async () => {
  const user = show();
  await user.click(await screen.findByRole('button', { name: /把清单递过去/ }));
  await screen.findByText('单子替您说话，他只要动笔。');
  for (let step = 1; step <= 4; step += 1) {
    await user.click(next());
    expect(shown()).toBe(step);
  }
  await user.click(screen.getByRole('button', { name: '上一步' }));
  expect(shown()).toBe(3);
  await user.click(next());
  await user.click(await screen.findByRole('button', { name: /当场列进去/ }));
  await screen.findByText('拿得到手的，今天拿。');
  expect(net.asked).not.toContain('/keys/td-model-strong/end');
  await user.click(next());
  await screen.findByText('每一步都让他有纸可看。');
  expect(screen.getByText('问了 2 处，你答对 2 处。')).toBeTruthy();
  expect(screen.getByText('十二月四日，钱到了。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '从头再看' }));
  expect(shown()).toBe(0);
  await screen.findByRole('button', { name: /把清单递过去/ });
});

test('from every position a game of one’s own can be begun', async () => {
  const user = show();
  await user.click(await screen.findByRole('button', { name: /把清单递过去/ }));
  await screen.findByText('单子替您说话，他只要动笔。');
  await user.click(next());
  await user.click(next());
  await user.click(screen.getByRole('button', { name: '从这里自己下' }));
  expect(goOnFrom).toHaveBeenCalledTimes(1);
  const [url, of, played] = goOnFrom.mock.lastCall ?? [];
  expect(url).toBe('/play/tiny-debt/');
  expect(of).toMatchObject({ typeId: model.typeId, contentHash: steady.hash, variant: model.variant });
  expect(played?.map(({ kept }) => kept.move)).toEqual(model.moves.slice(0, 2));
});

test('an answer that can’t be had is said to be away; one can read on, or ask again', async () => {
  const user = show();
  net.isDown = (url) => url.startsWith('/keys/');
  await user.click(await screen.findByRole('button', { name: /说说自己的难处/ }));
  await screen.findByText(/答案取不到/);
  expect(next()).toHaveProperty('disabled', false);
  net.isDown = () => false;
  await user.click(screen.getByRole('button', { name: '再取一次' }));
  await screen.findByText('难处是您的，不是他的。');
});

test('without network it is said, and tried again; what no longer fits is said as well', async () => {
  net.isDown = () => true;
  const user = show();
  await screen.findByText(/取不到这一局的内容/);
  net.isDown = () => false;
  await user.click(screen.getByRole('button', { name: '再试一次' }));
  await screen.findByRole('button', { name: /把清单递过去/ });
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});
