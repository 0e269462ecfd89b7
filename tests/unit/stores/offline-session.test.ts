// The course offline, over a world that can be away, cut off or full: what is kept, what switches when, what is never lost.
import { describe, expect, it } from 'vitest';
import { EMPTY_INDEX, type OfflineIndex } from '../../../src/offline/offline-index.ts';
import { filePlace, indexPlace } from '../../../src/offline/places.ts';
import { createOfflineSession } from '../../../src/stores/offline-session.ts';
import { type FakeBuild, fakeBuild, fakeWorld, LESSONS } from './offline-fake-world.ts';

const A = fakeBuild('1');
const B = fakeBuild('2', ['one', 'two']);

function setUp(build: FakeBuild = A) {
  const { world, server, cache, base } = fakeWorld(build);
  const index = async (): Promise<OfflineIndex> =>
    (await (await cache.match(indexPlace(base)))?.json()) ?? EMPTY_INDEX;
  const places = async () => (await cache.keys()).length;
  /** What the worker would answer with. */
  const served = async (path: string) => {
    const sha256 = (await index()).files[path];
    return sha256 === undefined ? undefined : (await cache.match(filePlace(base, { path, sha256 })))?.text();
  };
  const routes = async () => Object.keys((await index()).routes).toSorted();
  return {
    world,
    server,
    cache,
    base,
    index,
    places,
    served,
    routes,
    tab: () => createOfflineSession(() => world),
  };
}

describe('keeping what was opened', () => {
  it('keeps the frame and the page with all that it needs, and asks nobody again', async () => {
    const { tab, server, routes, served } = setUp();
    await tab().keepOpened('learn/two/');
    expect(await routes()).toEqual(['', 'learn/two/', 'offline/']);
    expect(await served('data/keys/two.1.json')).toBe('file data/keys/two.1.json');
    expect(await served('learn/one/')).toBeUndefined();
    server.asked.length = 0;
    server.left = 0;
    await tab().keepOpened('learn/two/');
    expect(server.asked).toEqual([]);
  });

  it('enters a page only when all of it is there, and goes on at the next visit', async () => {
    const { tab, server, routes } = setUp();
    server.left = 3;
    await tab().keepOpened('learn/two/');
    expect(await routes()).toEqual([]);
    server.left = Number.POSITIVE_INFINITY;
    await tab().keepOpened('learn/two/');
    expect(await routes()).toEqual(['', 'learn/two/', 'offline/']);
  });

  it('takes nothing that differs from the list: neither a portal’s page nor a file of another build', async () => {
    const { tab, server, routes, places } = setUp();
    server.isPortal = true;
    await tab().keepOpened('learn/two/');
    expect(await places()).toBe(0);
    server.isPortal = false;
    server.build = { list: A.list, texts: new Map([...A.texts, ['learn/two/', 'another text']]) };
    await tab().keepOpened('learn/two/');
    expect(await routes()).toEqual([]);
  });

  it('keeps a page of a newer build beside older ones, which stay as they are', async () => {
    const { tab, server, served, index } = setUp();
    await tab().keepOpened('learn/one/');
    server.build = B;
    await tab().keepOpened('learn/two/');
    expect(await served('learn/one/')).toBe('one in words of 1');
    expect(await served('learn/two/')).toBe('two in words of 2');
    expect(await served('')).toBe(' of 1');
    expect((await index()).version).toBe('1');
  });

  it('a file without hash in its name that pages share stays the one that is kept, and is not fetched again', async () => {
    const { tab, server, served } = setUp();
    await tab().keepOpened('learn/one/');
    server.build = fakeBuild('2', ['two'], LESSONS, 'another theme');
    server.asked.length = 0;
    await tab().keepOpened('learn/two/');
    expect(server.asked.toSorted()).toEqual(['data/keys/two.2.json', 'learn/two/']);
    expect(await served('theme.js')).toBe('file theme.js');
  });

  it('two tabs at once keep both their pages', async () => {
    const { tab, routes } = setUp();
    await Promise.all([tab().keepOpened('learn/one/'), tab().keepOpened('learn/two/')]);
    expect(await routes()).toEqual(['', 'learn/one/', 'learn/two/', 'offline/']);
  });
});

describe('keeping everything', () => {
  it('keeps every page, with progress to the last byte', async () => {
    const { tab, routes } = setUp();
    const session = tab();
    const seen: number[] = [];
    session.store.subscribe(({ job }) => job && seen.push(job.done.bytes));
    expect(await session.downloadAll()).toEqual({ ok: true });
    expect(await routes()).toEqual(A.list.routes.map(({ path }) => path).toSorted());
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(A.list.files.reduce((sum, { bytes }) => sum + bytes, 0));
    const { allNeeds, modules, wants } = session.store.getState();
    expect({ allNeeds, wants }).toEqual({ allNeeds: { files: 0, bytes: 0 }, wants: 'all' });
    expect(modules).toMatchObject([{ keptLessons: 3, lessons: 3 }]);
  });

  it('breaks off with its reason, leaves whole lessons behind, and fetches nothing twice', async () => {
    const { tab, server, routes } = setUp();
    server.left = 9;
    const first = tab();
    expect(await first.downloadAll()).toEqual({ ok: false, reason: 'network' });
    expect(first.store.getState().problem).toBe('network');
    expect(await routes()).toContain('learn/one/');
    const before = [...server.asked];
    server.left = Number.POSITIVE_INFINITY;
    expect(await tab().downloadAll()).toEqual({ ok: true });
    expect(server.asked.toSorted()).toEqual(A.list.files.map(({ path }) => path).toSorted());
    expect(server.asked.slice(0, before.length)).toEqual(before);
  });

  it('says so when the room runs out in the middle, keeps what it has, and goes on with room', async () => {
    const { tab, server, served } = setUp();
    await tab().keepOpened('learn/one/');
    server.room = 4;
    expect(await tab().downloadAll()).toEqual({ ok: false, reason: 'full' });
    expect(await served('learn/one/')).toBe('one in words of 1');
    server.room = Number.POSITIVE_INFINITY;
    expect(await tab().downloadAll()).toEqual({ ok: true });
  });

  it('begins nothing when the browser says that there is no room', async () => {
    const { tab, server } = setUp();
    server.free = 50;
    const session = tab();
    expect(await session.downloadAll()).toEqual({ ok: false, reason: 'no-room' });
    expect(session.store.getState().freeBytes).toBe(50);
    expect(server.asked).toEqual([]);
  });

  it('stops when told to and goes on later', async () => {
    const { tab } = setUp();
    const session = tab();
    session.store.subscribe(({ job }) => job && job.done.files > 3 && session.cancel());
    expect(await session.downloadAll()).toEqual({ ok: false, reason: 'cancelled' });
    const again = tab();
    expect(await again.downloadAll()).toEqual({ ok: true });
  });

  it('runs in one tab at a time', async () => {
    const { tab } = setUp();
    const [one, two] = await Promise.all([tab().downloadAll(), tab().downloadAll()]);
    expect([one, two]).toContainEqual({ ok: true });
    expect([one, two]).toContainEqual({ ok: false, reason: 'busy' });
  });

  it('asks for files that the server no longer has and says that the course has changed', async () => {
    const { tab, server } = setUp();
    server.build = { list: A.list, texts: B.texts };
    expect(await tab().downloadAll()).toEqual({ ok: false, reason: 'changed' });
  });
});

describe('a newer version', () => {
  it('is seen and changes nothing by itself', async () => {
    const { tab, server, served } = setUp();
    await tab().keepOpened('learn/one/');
    server.build = B;
    const session = tab();
    await session.check();
    await session.keepOpened('learn/one/');
    await session.tidy();
    const { hasUpdate, latest, updateNeeds } = session.store.getState();
    expect({ hasUpdate, version: latest?.version }).toEqual({ hasUpdate: true, version: '2' });
    const changed = ['', 'offline/', '_astro/frame.2.js', 'learn/one/', 'data/keys/one.2.json'];
    expect(updateNeeds.files).toBe(changed.length);
    expect(await served('learn/one/')).toBe('one in words of 1');
  });

  it('comes as a whole or not at all, fetches only what changed, and keeps old parts for open tabs', async () => {
    const { tab, server, served, index } = setUp();
    await tab().keepOpened('learn/one/');
    server.build = B;
    server.asked.length = 0;
    server.left = 2;
    expect(await tab().update()).toEqual({ ok: false, reason: 'network' });
    expect(await served('learn/one/')).toBe('one in words of 1');
    expect(await served('')).toBe(' of 1');
    server.left = Number.POSITIVE_INFINITY;
    expect(await tab().update()).toEqual({ ok: true });
    expect(await served('learn/one/')).toBe('one in words of 2');
    expect(await served('')).toBe(' of 2');
    expect(server.asked.toSorted()).toEqual(
      ['', 'offline/', '_astro/frame.2.js', 'learn/one/', 'data/keys/one.2.json'].toSorted(),
    );
    expect(Object.keys((await index()).old).toSorted()).toEqual([
      '_astro/frame.1.js',
      'data/keys/one.1.json',
    ]);
  });

  it('tidies away what no open tab needs, and not before', async () => {
    const { tab, server, index, places, served } = setUp();
    await tab().downloadAll();
    server.build = B;
    await tab().update();
    const all = await places();
    server.openPages = 2;
    await tab().tidy();
    expect(await places()).toBe(all);
    server.openPages = 1;
    await tab().tidy();
    expect((await index()).old).toEqual({});
    expect(await places()).toBeLessThan(all);
    for (const { path } of B.list.files) expect(await served(path), path).toBeDefined();
  });

  it('that changes nothing of what is kept is taken without a question', async () => {
    const { tab, server, index } = setUp();
    await tab().keepOpened('learn/one/');
    server.build = { ...A, list: { ...A.list, build: 'other', version: '1.0.1' } };
    const session = tab();
    await session.check();
    expect(session.store.getState().hasUpdate).toBe(false);
    expect(await index()).toMatchObject({ build: 'other', version: '1.0.1' });
  });

  it('brings new lessons to who wanted everything, and drops what is gone', async () => {
    const { tab, server, routes } = setUp(fakeBuild('1', [], ['one', 'two']));
    await tab().downloadAll();
    server.build = fakeBuild('2', [], ['two', 'three']);
    const session = tab();
    await session.check();
    expect(session.store.getState().hasUpdate).toBe(true);
    expect(await session.update()).toEqual({ ok: true });
    expect(await routes()).toEqual(['', 'learn/three/', 'learn/two/', 'offline/']);
  });

  it('is seen when nothing but a new lesson came for who wanted everything, or a kept one is gone', async () => {
    for (const [first, second] of [
      [
        ['one', 'two'],
        ['one', 'two', 'three'],
      ],
      [['one', 'two'], ['one']],
    ] as const) {
      const { tab, server } = setUp(fakeBuild('1', [], first));
      await tab().downloadAll();
      server.build = fakeBuild('1', [], second);
      const session = tab();
      await session.check();
      expect(session.store.getState().hasUpdate).toBe(true);
    }
  });

  it('drops a page that another tab kept of the old version in the middle of it, instead of naming what is not there', async () => {
    const { tab, world, server, index, cache, served, base } = setUp();
    await tab().keepOpened('learn/one/');
    server.build = B;
    let isDone = false;
    const fetch = async (url: string, init: RequestInit) => {
      if (url.endsWith('frame.2.js')) {
        const now = await index();
        const other = { ...now, routes: { ...now.routes, 'learn/two/': 'two' } };
        await cache.put(indexPlace(base), new Response(JSON.stringify(other)));
        isDone = true;
      }
      return world.fetch(url, init);
    };
    expect(await createOfflineSession(() => ({ ...world, fetch })).update()).toEqual({ ok: true });
    expect(isDone).toBe(true);
    expect(Object.keys((await index()).routes).toSorted()).toEqual(['', 'learn/one/', 'offline/']);
    for (const path of Object.keys((await index()).files)) expect(await served(path), path).toBeDefined();
  });

  it('downloaded as a whole switches at its end, not before', async () => {
    const { tab, server, served, routes } = setUp();
    await tab().keepOpened('learn/one/');
    server.build = B;
    server.left = 8;
    expect(await tab().downloadAll()).toMatchObject({ ok: false });
    expect(await served('learn/one/')).toBe('one in words of 1');
    expect(await routes()).toEqual(['', 'learn/one/', 'offline/']);
    server.left = Number.POSITIVE_INFINITY;
    expect(await tab().downloadAll()).toEqual({ ok: true });
    expect(await served('learn/one/')).toBe('one in words of 2');
    expect(await routes()).toHaveLength(5);
  });
});

describe('deleting', () => {
  it('leaves nothing, keeps nothing by itself, and can be taken back by asking for everything', async () => {
    const { tab, index, places, routes } = setUp();
    await tab().downloadAll();
    const session = tab();
    await session.removeAll();
    expect(session.store.getState()).toMatchObject({ wants: 'nothing', active: undefined });
    expect((await index()).files).toEqual({});
    await tab().keepOpened('learn/one/');
    expect(await routes()).toEqual([]);
    expect(await places()).toBe(2);
    expect(await tab().downloadAll()).toEqual({ ok: true });
    expect(await routes()).toHaveLength(5);
  });

  it('waits for a download that is running', async () => {
    const { tab, index, cache } = setUp();
    const session = tab();
    const download = session.downloadAll();
    await session.removeAll();
    expect(await download).toMatchObject({ ok: false });
    expect((await index()).wants).toBe('nothing');
    expect((await cache.keys()).every(({ url }) => /\/(index|list)\.json$/.test(url))).toBe(true);
  });
});
