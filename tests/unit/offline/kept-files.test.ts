// The worker's look into the cache: the newest index counts, a page never comes from the version before.
import { describe, expect, it } from 'vitest';
import { keptFiles, REVISION_HEADER } from '../../../src/offline/kept-files.ts';
import { EMPTY_INDEX, type OfflineIndex } from '../../../src/offline/offline-index.ts';
import { filePlace, indexPlace } from '../../../src/offline/places.ts';
import { fakeCache } from './fake-cache.ts';

const BASE = '/a/b/';
const SHA = { one: 'a'.repeat(64), two: 'b'.repeat(64) };

async function setUp() {
  const cache = fakeCache();
  let writes = 0;
  const write = (index: Partial<OfflineIndex>) =>
    cache.put(
      indexPlace(BASE),
      new Response(JSON.stringify({ ...EMPTY_INDEX, ...index }), {
        headers: { [REVISION_HEADER]: String(writes++) },
      }),
    );
  const keep = (path: string, sha256: string, text: string) =>
    cache.put(filePlace(BASE, { path, sha256 }), new Response(text));
  const find = keptFiles(async () => cache, BASE);
  return {
    cache,
    write,
    keep,
    find,
    text: async (...asked: Parameters<typeof find>) => (await find(...asked))?.text(),
  };
}

describe('keptFiles', () => {
  it('finds nothing in an empty cache, in a broken one and where the browser refuses', async () => {
    const { cache, find } = await setUp();
    expect(await find({ kind: 'page', path: '' })).toBeUndefined();
    await cache.put(indexPlace(BASE), new Response('{"format":'));
    expect(await find({ kind: 'page', path: '' })).toBeUndefined();
    await cache.put(indexPlace(BASE), new Response('{"format":2,"files":{"":"x"}}'));
    expect(await find({ kind: 'page', path: '' })).toBeUndefined();
    const refused = keptFiles(() => Promise.reject(new DOMException('no', 'SecurityError')), BASE);
    expect(await refused({ kind: 'page', path: '' })).toBeUndefined();
  });

  it('follows the index at once when it is written anew', async () => {
    const { write, keep, text } = await setUp();
    await keep('learn/a/', SHA.one, 'first');
    await keep('learn/a/', SHA.two, 'second');
    await write({ files: { 'learn/a/': SHA.one } });
    expect(await text({ kind: 'page', path: 'learn/a/' })).toBe('first');
    expect(await text({ kind: 'page', path: 'learn/a/' })).toBe('first');
    await write({ files: { 'learn/a/': SHA.two } });
    expect(await text({ kind: 'page', path: 'learn/a/' })).toBe('second');
  });

  it('gives files of the version before to tabs that show it, pages never', async () => {
    const { write, keep, text } = await setUp();
    await keep('_astro/a.js', SHA.one, 'old part');
    await keep('learn/a/', SHA.one, 'old page');
    await write({ old: { '_astro/a.js': SHA.one, 'learn/a/': SHA.one } });
    expect(await text({ kind: 'file', path: '_astro/a.js' })).toBe('old part');
    expect(await text({ kind: 'page', path: 'learn/a/' })).toBeUndefined();
  });

  it('takes no name for kept that every object has', async () => {
    const { write, text } = await setUp();
    await write({});
    expect(await text({ kind: 'file', path: 'constructor' })).toBeUndefined();
  });
});
