// Proves the relay over a real socket: large bodies, a connection that breaks while picking up, an upload refused early.
import { get, request } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Listening, listen } from '../../../server/listen.ts';
import { sampleSite } from './support/sample-site.ts';

const ID = '0123456789abcdef0123456789abcdef';

let site: ReturnType<typeof sampleSite>;
let listening: Listening;
beforeEach(async () => {
  site = sampleSite();
  listening = await listen(site.app, { port: 0, host: '127.0.0.1' });
});
afterEach(async () => {
  await listening.close();
  site.remove();
});

const at = (path: string) => `http://127.0.0.1:${listening.port}/api/transfer${path}`;
const headers = () => ({ origin: `http://127.0.0.1:${listening.port}`, 'transfer-id': ID });
const ask = (path: string, body?: Uint8Array<ArrayBuffer>) =>
  fetch(at(path), { method: 'POST', headers: headers(), ...(body === undefined ? {} : { body }) });

const large = Uint8Array.from({ length: 15_000_000 }, (_, index) => (index * 7 + (index >> 9)) & 0xff);

test('fifteen megabytes go in and out as they are', async () => {
  expect((await ask('', large)).status).toBe(201);
  const back = new Uint8Array(await (await ask('/take')).arrayBuffer());
  expect(Buffer.compare(back, large)).toBe(0);
  expect(await (await ask('/state')).json()).toEqual({ state: 'taken' });
});

test('a connection that breaks in the middle leaves the item to be picked up again', async () => {
  await ask('', large);
  await new Promise<void>((done) => {
    const broken = request(at('/take'), { method: 'POST', headers: headers() }, (answer) => {
      answer.once('data', () => answer.destroy());
      answer.once('close', done);
      answer.on('error', () => undefined);
    });
    broken.end();
  });
  const sizes: number[] = [];
  await expect
    .poll(async () => {
      const taken = await ask('/take');
      if (taken.ok) sizes.push((await taken.arrayBuffer()).byteLength);
      return sizes;
    })
    .toEqual([large.byteLength]);
});

test('twenty-one megabytes are refused, and the server goes on', async () => {
  const answer = await ask('', new Uint8Array(21_000_000)).catch(() => undefined);
  // The connection may be closed before the refusal is read; what counts is that nothing was kept.
  if (answer) expect(answer.status).toBe(413);
  expect((await ask('/take')).status).toBe(404);
  const home = await new Promise((done) =>
    get(at('').replace('api/transfer', ''), (page) => done(page.statusCode)),
  );
  expect(home).toBe(200);
});
