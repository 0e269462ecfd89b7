// Which requests the worker answers, and which it must leave alone.
import { describe, expect, it } from 'vitest';
import { askedFor } from '../../../src/offline/asked-for.ts';
import { FRESH_HEADER } from '../../../src/offline/places.ts';

const ORIGIN = 'https://course.test';
const AREAS = ['', '_astro/', 'data/', 'icon.svg', 'learn/', 'me/', 'offline/', 'theme.js'];

type Request = {
  method?: string;
  path: string;
  mode?: string;
  headers?: Record<string, string>;
  origin?: string;
};

function ask(
  { method = 'GET', path, mode = 'navigate', headers = {}, origin = ORIGIN }: Request,
  base = '/',
) {
  const request = { method, mode, url: `${origin}${path}`, headers: new Headers(headers) };
  return askedFor(request, { origin: ORIGIN, base, areas: AREAS });
}

describe('what the worker answers', () => {
  it.each([
    ['/', { kind: 'page', path: '' }],
    ['/index.html', { kind: 'page', path: '' }],
    ['/?source=home-screen', { kind: 'page', path: '' }],
    ['/learn/a/', { kind: 'page', path: 'learn/a/' }],
    ['/learn/a/index.html', { kind: 'page', path: 'learn/a/' }],
    ['/learn/a/#section', { kind: 'page', path: 'learn/a/' }],
    ['/learn/a', { kind: 'page', path: 'learn/a' }],
    ['/me', { kind: 'page', path: 'me' }],
  ])('page %s', (path, asked) => {
    expect(ask({ path })).toEqual(asked);
  });

  it('files, whatever stands behind the question mark', () => {
    expect(ask({ path: '/_astro/a.js?astro-retry=1', mode: 'cors' })).toEqual({
      kind: 'file',
      path: '_astro/a.js',
    });
    expect(ask({ path: '/theme.js', mode: 'no-cors' })).toEqual({ kind: 'file', path: 'theme.js' });
  });

  it('the same below a base path, and nothing beside it', () => {
    expect(ask({ path: '/a/b/learn/a/' }, '/a/b/')).toEqual({ kind: 'page', path: 'learn/a/' });
    expect(ask({ path: '/a/b/' }, '/a/b/')).toEqual({ kind: 'page', path: '' });
    expect(ask({ path: '/learn/a/' }, '/a/b/')).toBeUndefined();
    expect(ask({ path: '/a/bc/learn/' }, '/a/b/')).toBeUndefined();
  });
});

describe('what the worker leaves alone', () => {
  it.each([
    '/trainer/',
    '/trainer/learn/a/',
    '/a/b/learn/a/',
    '/api/transfer',
    '/healthz',
    '/sw.js',
    '/offline.json',
    '/elsewhere/',
    '/learning/a/',
    '/.offline/index.json',
  ])('%s', (path) => {
    expect(ask({ path })).toBeUndefined();
    expect(ask({ path, mode: 'cors' })).toBeUndefined();
  });

  it('other origins, other methods, ranges, and whoever wants it fresh', () => {
    expect(ask({ path: '/learn/a/', origin: 'https://other.test' })).toBeUndefined();
    expect(ask({ path: '/learn/a/', method: 'POST' })).toBeUndefined();
    expect(ask({ path: '/learn/a/', method: 'HEAD' })).toBeUndefined();
    expect(ask({ path: '/_astro/a.js', headers: { range: 'bytes=0-9' } })).toBeUndefined();
    expect(ask({ path: '/learn/a/', headers: { [FRESH_HEADER]: '1' } })).toBeUndefined();
  });
});
