// Proves how pages and files are served: types, encodings, caching, redirects, and nothing outside the folder.
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { homePage, sampleSite } from './support/sample-site.ts';

let site: ReturnType<typeof sampleSite>;
beforeAll(() => {
  site = sampleSite();
});
afterAll(() => site.remove());

describe('encodings', () => {
  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['gzip, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['', null],
    ['identity', null],
    ['br;q=0, gzip;q=0', null],
    ['deflate, zstd', null],
  ])('%s gets %s', async (accept, encoding) => {
    const answer = await site.ask('/', { 'accept-encoding': accept });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-encoding')).toBe(encoding);
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    if (encoding === null) expect(await answer.text()).toBe(homePage);
  });

  test('the compressed body is the page and each form has its own strong etag', async () => {
    const gzip = await site.ask('/', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString()).toBe(homePage);
    const tags = await Promise.all(
      ['br', 'gzip', ''].map(async (accept) =>
        (await site.ask('/', { 'accept-encoding': accept })).headers.get('etag'),
      ),
    );
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
  });

  test('a compressed form older than the file is not used', async () => {
    const file = join(site.root, 'learner/theme.js');
    writeFileSync(`${file}.gz`, 'left over');
    utimesSync(`${file}.gz`, 1000, 1000);
    const answer = await site.ask('/theme.js', { 'accept-encoding': 'gzip' });
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(await answer.text()).toBe('document.title;');
  });

  test('the compressed files themselves are not addresses', async () => {
    expect((await site.ask('/index.html.br')).status).toBe(404);
  });
});

describe('caching', () => {
  test.each([
    ['/', 'no-cache'],
    ['/theme.js', 'no-cache'],
    ['/data/plain.json', 'no-cache'],
    ['/_astro/app.AbCd12.js', 'public, max-age=31536000, immutable'],
    ['/data/keys/q1.0123abcd.json', 'public, max-age=31536000, immutable'],
    ['/data/scenarios/0123456789abcdef.json', 'public, max-age=31536000, immutable'],
    ['/data/scenarios/index.json', 'no-cache'],
    ['/trainer/_astro/t.AbCd12.js', 'private, max-age=31536000, immutable'],
    ['/_astro/missing.AbCd12.js', 'no-cache'],
  ])('%s: %s', async (path, value) => {
    expect((await site.ask(path)).headers.get('cache-control')).toBe(value);
  });

  test('the same etag gets 304 without a body but with the policy, another one the page', async () => {
    const etag = (await site.ask('/')).headers.get('etag') ?? '';
    for (const value of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await site.ask('/', { 'if-none-match': value });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      expect(again.headers.get('etag')).toBe(etag);
      expect(again.headers.get('content-security-policy')).toContain('sha256-abc=');
    }
    expect((await site.ask('/', { 'if-none-match': '"x"' })).status).toBe(200);
  });

  test('a changed file has another etag at once', async () => {
    const before = (await site.ask('/data/plain.json')).headers.get('etag');
    writeFileSync(join(site.root, 'learner/data/plain.json'), '{"a":1}');
    const after = await site.ask('/data/plain.json', { 'if-none-match': before ?? '' });
    expect(after.status).toBe(200);
    expect(await after.text()).toBe('{"a":1}');
  });
});

describe('addresses', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/theme.js', 'text/javascript; charset=utf-8'],
    ['/data/plain.json', 'application/json; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    expect((await site.ask(path)).headers.get('content-type')).toBe(type);
  });

  test('a folder without slash leads to the one with it and keeps the query', async () => {
    const answer = await site.ask('/m1/four-hards?from=home');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/m1/four-hards/?from=home');
    expect((await site.ask('/m1/four-hards/')).status).toBe(200);
  });

  test('the same build answers under another address', async () => {
    expect((await site.ask('/a/b')).headers.get('location')).toBe('/a/b/');
    expect(await (await site.ask('/a/b/')).text()).toBe(homePage);
    expect((await site.ask('/a/b/_astro/app.AbCd12.js')).headers.get('cache-control')).toContain('immutable');
    expect((await site.ask('/a/b/nothing')).status).toBe(404);
  });

  test('what is missing gets 404.html with status 404', async () => {
    for (const path of ['/nothing', '/m1/', '/empty/', '/theme.js/']) {
      const answer = await site.ask(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('没有这一页');
    }
  });

  test.each([
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/..%5coutside.txt',
    '/m1/%2e%2e%2f%2e%2e%2foutside.txt',
    '/link.txt',
    '/.secret',
    '/%00',
    '/%ff',
    '/%',
    '//evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/c:/windows',
  ])('%s leads nowhere', async (path) => {
    const answer = await site.ask(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('location')).toBeNull();
    expect(await answer.text()).not.toMatch(/outside|hidden/);
  });
});

test('HEAD answers like GET without a body, other methods are refused', async () => {
  const head = await site.ask('/', {}, '127.0.0.1', 'HEAD');
  expect(head.status).toBe(200);
  expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(homePage)));
  expect(await head.text()).toBe('');
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    const answer = await site.ask('/', {}, '127.0.0.1', method);
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
  }
});

test('the server recognises itself', async () => {
  const answer = await site.ask('/healthz');
  expect(await answer.json()).toEqual({ app: 'huikuan', folder: 'f' });
  expect(answer.headers.get('cache-control')).toBe('no-store');
});
