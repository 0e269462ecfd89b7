// Proves that the trainer's folder takes only whole known files, from his own pages, and nothing outside of it is touched.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DECK_FORMAT, DECK_LIMIT_BYTES } from '../../../src/core/classroom/slides/deck.ts';
import { sampleSite, token } from './support/sample-site.ts';

let site: ReturnType<typeof sampleSite>;
beforeEach(() => {
  site = sampleSite();
});
afterEach(() => site.remove());

const path = '/trainer/api/my-classroom/slides.json';
const deck = (id: string) =>
  JSON.stringify({
    format: DECK_FORMAT,
    v: 1,
    course: 'c',
    entries: [{ id, isHidden: false, hash: '', title: '' }],
  });
const own = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
const put = (body: BodyInit, headers: Record<string, string> = {}, at = path, from = '127.0.0.1') =>
  site.ask(at, { ...own, 'if-match': '"none"', ...headers }, from, 'PUT', body);
const folder = () => join(site.root, 'my-classroom');

test('nothing is there, then what was put, under a tag that changes with it', async () => {
  expect((await site.ask(path)).status).toBe(204);
  const first = await put(deck('a'));
  expect(first.status).toBe(204);
  const read = await site.ask(path);
  expect(await read.text()).toBe(deck('a'));
  expect(read.headers.get('etag')).toBe(first.headers.get('etag'));
  expect(read.headers.get('cache-control')).toBe('no-store');
  expect(read.headers.get('content-type')).toContain('application/json');
  const second = await put(deck('b'), { 'if-match': first.headers.get('etag') ?? '' });
  expect(second.status).toBe(204);
  expect(second.headers.get('etag')).not.toBe(first.headers.get('etag'));
  expect(readdirSync(folder())).toEqual(['slides.json']);
});

test('who has not seen the latest replaces nothing, and of two at once one wins', async () => {
  await put(deck('a'));
  expect((await put(deck('b'))).status).toBe(412);
  expect((await put(deck('b'), { 'if-match': '"0123"' })).status).toBe(412);
  const tag = (await site.ask(path)).headers.get('etag') ?? '';
  const both = await Promise.all([put(deck('b'), { 'if-match': tag }), put(deck('c'), { 'if-match': tag })]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([204, 412]);
});

test.each([
  ['../outside.txt', 404],
  ['..%2foutside.txt', 404],
  ['%2e%2e%2foutside.txt', 404],
  ['..%5coutside.txt', 404],
  ['slides.json%00.txt', 404],
  ['./../../outside.txt', 404],
  ['nested/slides.json', 404],
  ['other.json', 404],
  ['.slides.json', 404],
  ['SLIDES.JSON', 404],
  ['', 404],
])('the name %s is read by nobody and written by nobody', async (name, status) => {
  const at = `/trainer/api/my-classroom/${name}`;
  const read = await site.ask(at);
  expect(read.status).toBe(status);
  const written = await put(deck('a'), {}, at);
  expect([403, 404, 405]).toContain(written.status);
  expect(existsSync(folder())).toBe(false);
  expect(readFileSync(join(site.root, 'outside.txt'), 'utf8')).toBe('outside');
});

test.skipIf(process.platform === 'win32')(
  'a link in the folder is not followed, it is replaced',
  async () => {
    mkdirSync(folder());
    symlinkSync(join(site.root, 'outside.txt'), join(folder(), 'slides.json'));
    expect((await site.ask(path)).status).toBe(204);
    expect((await put(deck('a'))).status).toBe(204);
    expect(readFileSync(join(site.root, 'outside.txt'), 'utf8')).toBe('outside');
    expect(await (await site.ask(path)).text()).toBe(deck('a'));
  },
);

test.each<[string, BodyInit, Record<string, string>, number]>([
  ['no JSON', 'x', {}, 400],
  ['an empty body', '', {}, 400],
  ['JSON that is no deck', '{"a":1}', {}, 400],
  ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x7b]), {}, 400],
  ['a page', deck('a'), { 'content-type': 'text/html' }, 415],
  ['a form', deck('a'), { 'content-type': 'text/plain' }, 415],
  ['a foreign page', deck('a'), { 'sec-fetch-site': 'cross-site' }, 403],
  ['a page of another port', deck('a'), { 'sec-fetch-site': 'same-site' }, 403],
])('%s is refused with a sentence, and the old one stays', async (_, body, headers, status) => {
  await put(deck('a'));
  const tag = (await site.ask(path)).headers.get('etag') ?? '';
  const answer = await put(body, { 'if-match': tag, ...headers });
  expect(answer.status).toBe(status);
  expect(((await answer.json()) as { message: string }).message).toMatch(/[。]$/);
  expect(await (await site.ask(path)).text()).toBe(deck('a'));
});

test('a picture that could hold a script is refused', async () => {
  const own = { kind: 'own-image', title: '', src: 'data:image/svg+xml;base64,PHN2Zz4=' };
  const file = JSON.parse(deck('a'));
  expect(
    (await put(JSON.stringify({ ...file, entries: [{ id: 'my-1', isHidden: false, own }] }))).status,
  ).toBe(400);
});

test('what is too large is refused before it is read to the end', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1_000_000;
      controller.enqueue(new Uint8Array(1_000_000));
    },
  });
  const bindings = {
    incoming: { socket: { remoteAddress: '127.0.0.1', remotePort: 5000, remoteFamily: 'IPv4' } },
  };
  const headers = { host: 'localhost:4321', 'if-match': '"none"', ...own };
  const init = { method: 'PUT', headers, body: endless, duplex: 'half' } as RequestInit;
  const answer = await site.app.request(`http://localhost:4321${path}`, init, bindings);
  expect(answer.status).toBe(413);
  expect(sent).toBeLessThan(DECK_LIMIT_BYTES + 5_000_000);
  expect(existsSync(folder())).toBe(false);
});

test('other machines need the token, for reading as for writing', async () => {
  const byAddress = { host: '192.168.1.5:4321' };
  expect((await site.ask(path, byAddress, '192.168.1.9')).status).toBe(403);
  expect((await put(deck('a'), byAddress, path, '192.168.1.9')).status).toBe(403);
  expect(existsSync(folder())).toBe(false);
  const entered = await site.ask(`/trainer/?token=${token}`, byAddress, '192.168.1.9');
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  expect((await put(deck('a'), { ...byAddress, cookie }, path, '192.168.1.9')).status).toBe(204);
  expect((await site.ask('/api/my-classroom/slides.json')).status).toBe(404);
});

test('methods besides reading and replacing change nothing', async () => {
  await put(deck('a'));
  for (const method of ['POST', 'DELETE', 'PATCH']) {
    const answer = await site.ask(path, own, '127.0.0.1', method);
    expect(answer.status).toBe(405);
  }
  expect(await (await site.ask(path)).text()).toBe(deck('a'));
});

test('a folder that cannot be made is said, with what to do', async () => {
  writeFileSync(folder(), 'a file where the folder should be');
  const answer = await put(deck('a'));
  expect(answer.status).toBe(507);
  expect(((await answer.json()) as { message: string }).message).toContain('my-classroom');
  rmSync(folder());
});
