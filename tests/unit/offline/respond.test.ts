// What the worker answers with: the kept file, the network, or the page that says what is there.
import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../src/offline/asked-for.ts';
import { respond } from '../../../src/offline/respond.ts';

type World = { kept?: readonly string[]; network?: () => Promise<Response>; isImpatient?: boolean };

const away = () => Promise.reject(new TypeError('Failed to fetch'));

async function answer(asked: Asked, { kept = [], network = away, isImpatient = false }: World) {
  let networkAsked = 0;
  const response = await respond(asked, {
    home: 'https://course.test/a/b/',
    kept: async ({ path }) => (kept.includes(path) ? new Response(`kept ${path}`) : undefined),
    network: () => {
      networkAsked += 1;
      return network();
    },
    patience: () => (isImpatient ? Promise.resolve() : new Promise(() => {})),
  });
  return { response, text: response.type === 'error' ? 'error' : await response.text(), networkAsked };
}

const page = (path: string): Asked => ({ kind: 'page', path });
const file = (path: string): Asked => ({ kind: 'file', path });
const online = async () => new Response('from the server');

describe('respond', () => {
  it('gives what is kept without asking the network, pages and files alike', async () => {
    for (const asked of [page('learn/a/'), file('_astro/a.js')]) {
      const { text, networkAsked } = await answer(asked, { kept: [asked.path], network: online });
      expect(text).toBe(`kept ${asked.path}`);
      expect(networkAsked).toBe(0);
    }
  });

  it('asks the network for what is not kept', async () => {
    expect((await answer(page('learn/a/'), { network: online })).text).toBe('from the server');
    expect((await answer(file('_astro/a.js'), { network: online })).text).toBe('from the server');
  });

  it('says what is there when a page can not be had', async () => {
    const kept = ['offline/'];
    expect((await answer(page('learn/a/'), { kept })).text).toBe('kept offline/');
    const gateway = async () => new Response('bad gateway', { status: 502 });
    expect((await answer(page('learn/a/'), { kept, network: gateway })).text).toBe('kept offline/');
    const hanging = () => new Promise<Response>(() => {});
    expect((await answer(page('learn/a/'), { kept, network: hanging, isImpatient: true })).text).toBe(
      'kept offline/',
    );
  });

  it("passes on what the server says of a page that isn't there", async () => {
    const { response } = await answer(page('learn/a/'), {
      kept: ['offline/'],
      network: async () => new Response('not found', { status: 404 }),
    });
    expect(response.status).toBe(404);
  });

  it('ends in the browser’s own error when nothing at all is kept', async () => {
    expect((await answer(page('learn/a/'), {})).text).toBe('error');
  });

  it('lets a file that can not be had fail as it would without a worker', async () => {
    await expect(answer(file('_astro/a.js'), { kept: ['offline/'] })).rejects.toThrow('Failed to fetch');
  });

  it('adds the slash that a kept page has', async () => {
    const { response, networkAsked } = await answer(page('learn/a'), { kept: ['learn/a/'] });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('https://course.test/a/b/learn/a/');
    expect(networkAsked).toBe(0);
  });
});
