// Random histories of visits, builds, breaks and updates: what is named as kept is always there, whole, and of one wording.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EMPTY_INDEX, type OfflineIndex } from '../../../src/offline/offline-index.ts';
import type { OfflineList } from '../../../src/offline/offline-list.ts';
import { filePlace, indexPlace } from '../../../src/offline/places.ts';
import { createOfflineSession } from '../../../src/stores/offline-session.ts';
import { type FakeBuild, fakeBuild, fakeWorld, LESSONS } from './offline-fake-world.ts';

const BUILDS: readonly FakeBuild[] = [
  fakeBuild('1'),
  fakeBuild('2', ['one']),
  fakeBuild('3', ['one', 'three'], ['one', 'three']),
  fakeBuild('4', ['two', 'three']),
];

const lesson = fc.constantFrom(...LESSONS);
const limit = fc.option(fc.nat({ max: 16 }), { nil: Number.POSITIVE_INFINITY });
const step = fc.oneof(
  fc.record({ do: fc.constant('open' as const), lesson, left: limit }),
  fc.record({ do: fc.constant('build' as const), build: fc.nat({ max: BUILDS.length - 1 }) }),
  fc.record({ do: fc.constant('check' as const) }),
  fc.record({ do: fc.constant('update' as const), left: limit, room: limit }),
  fc.record({ do: fc.constant('all' as const), left: limit, room: limit }),
  fc.record({ do: fc.constant('tidy' as const), openPages: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ do: fc.constant('remove' as const) }),
);

it('holds for any history', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const { world, server, cache, base } = fakeWorld(BUILDS[0] as FakeBuild);
      const read = async (): Promise<OfflineIndex> =>
        (await (await cache.match(indexPlace(base)))?.json()) ?? EMPTY_INDEX;

      for (const one of steps) {
        const before = await read();
        server.left = 'left' in one ? one.left : Number.POSITIVE_INFINITY;
        server.room = 'room' in one ? one.room : Number.POSITIVE_INFINITY;
        server.openPages = one.do === 'tidy' ? one.openPages : 1;
        // Each step is a start of the browser anew: nothing but the cache is remembered.
        const tab = createOfflineSession(() => world);
        let hasAgreed = one.do === 'remove';
        if (one.do === 'open') await tab.keepOpened(`learn/${one.lesson}/`);
        if (one.do === 'build') server.build = BUILDS[one.build] as FakeBuild;
        if (one.do === 'check') await tab.check();
        if (one.do === 'update') hasAgreed = (await tab.update()).ok;
        if (one.do === 'all') hasAgreed = (await tab.downloadAll()).ok;
        if (one.do === 'tidy') await tab.tidy();
        if (one.do === 'remove') await tab.removeAll();
        server.room = Number.POSITIVE_INFINITY;

        const after = await read();
        await everythingNamedIsThere(after, cache, base);
        for (const path of Object.keys(after.routes)) expectOneWording(after, path);
        if (!hasAgreed) {
          for (const path of Object.keys(before.routes)) expect(after.files[path]).toBe(before.files[path]);
        }
      }

      server.left = Number.POSITIVE_INFINITY;
      expect(await createOfflineSession(() => world).downloadAll()).toEqual({ ok: true });
      const end = await read();
      expect(end.files).toEqual(hashes(server.build.list));
      await everythingNamedIsThere(end, cache, base);
    }),
    { seed: 20261124, numRuns: 200 },
  );
});

async function everythingNamedIsThere(index: OfflineIndex, cache: Cache, base: string): Promise<void> {
  for (const [path, sha256] of Object.entries({ ...index.old, ...index.files })) {
    expect(await cache.match(filePlace(base, { path, sha256 })), path).toBeDefined();
  }
}

/** A kept page and all its files are those of one and the same build. */
function expectOneWording(index: OfflineIndex, path: string): void {
  const isOf = ({ list }: FakeBuild) => {
    const route = list.routes.find((one) => one.path === path);
    return route?.files.every((position) => {
      const file = list.files[position];
      return file !== undefined && index.files[file.path] === file.sha256;
    });
  };
  expect(BUILDS.some(isOf), `${path} is of no build`).toBe(true);
}

function hashes(list: OfflineList): Readonly<Record<string, string>> {
  return Object.fromEntries(list.files.map(({ path, sha256 }) => [path, sha256]));
}
