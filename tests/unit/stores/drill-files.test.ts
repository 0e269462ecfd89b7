// Files of drills: what comes is what was asked for, or it is said why not.
import { expect, test } from 'vitest';
import { loadDrill } from '../../../src/stores/drill-files.ts';

const load = (answer: () => Response | Promise<Response>) =>
  loadDrill('/k.json', 'm/0', (async () => answer()) as typeof fetch);

test('a key of the right id is handed over', async () => {
  const key = { id: 'm/0', options: [] };
  expect(await load(() => Response.json(key))).toEqual({ ok: true, value: key });
});

test.each([
  ['missing', () => new Response('', { status: 404 })],
  ['missing', () => new Response('', { status: 410 })],
  ['network', () => new Response('', { status: 503 })],
  ['network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['damaged', () => new Response('<html>登录</html>')],
  ['damaged', () => Response.json({ id: 'm/1', options: [] })],
  ['damaged', () => Response.json(null)],
] as const)('%s', async (reason, answer) => {
  expect(await load(answer)).toEqual({ ok: false, reason });
});
