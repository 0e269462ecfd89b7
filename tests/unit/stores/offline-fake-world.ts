// A world for offline content: builds on a server that can be away, cut off or full, and a cache that outlives sessions.
import { createHash } from 'node:crypto';
import type { OfflineFile, OfflineList } from '../../../src/offline/offline-list.ts';
import type { OfflineWorld } from '../../../src/stores/offline-world.ts';
import { fakeCache } from '../offline/fake-cache.ts';

export const LESSONS = ['one', 'two', 'three'] as const;
const BASE = '/a/b/';

/** A build of the course: its files and its list. */
export type FakeBuild = { readonly texts: ReadonlyMap<string, string>; readonly list: OfflineList };

/**
 * A course of three lessons, each with a key and a part of its own, and a frame of two pages.
 * @param changed lessons whose words differ from the first build
 * @param lessons those that exist
 * @param theme text of the one file that has no hash in its name
 */
export function fakeBuild(
  version: string,
  changed: readonly string[] = [],
  lessons: readonly string[] = LESSONS,
  theme = 'file theme.js',
): FakeBuild {
  const mark = (lesson: string) => (changed.includes(lesson) ? version : '1');
  const pages = new Map<string, readonly string[]>([
    ['', ['', 'theme.js', `_astro/frame.${version}.js`]],
    ['offline/', ['offline/', 'theme.js', `_astro/frame.${version}.js`]],
    ...lessons.map((lesson): [string, readonly string[]] => [
      `learn/${lesson}/`,
      [`learn/${lesson}/`, 'theme.js', '_astro/shared.js', `data/keys/${lesson}.${mark(lesson)}.json`],
    ]),
  ]);
  const textOf = (path: string) => {
    const lesson = lessons.find((one) => path === `learn/${one}/`);
    if (lesson) return `${lesson} in words of ${mark(lesson)}`;
    if (path === 'theme.js') return theme;
    return path === '' || path === 'offline/' ? `${path} of ${version}` : `file ${path}`;
  };
  const paths = [...new Set([...pages.values()].flat())];
  const texts = new Map(paths.map((path) => [path, textOf(path)]));
  const routes = [...pages].map(([path, files]) => ({
    path,
    title: `title of ${path}`,
    files: files.map((file) => paths.indexOf(file)),
    isShell: !path.startsWith('learn/'),
  }));
  const list: OfflineList = {
    format: 1,
    course: 'huikuan',
    version,
    build: `build-${version}-${changed.join('')}-${lessons.length}`,
    files: [...texts].map(([path, text]) => describe(path, text)),
    routes,
    modules: [{ title: 'all', routes: lessons.map((_, index) => index + 2) }],
  };
  return { texts, list };
}

function describe(path: string, text: string): OfflineFile {
  return { path, bytes: text.length, sha256: createHash('sha256').update(text).digest('hex') };
}

export type FakeServer = {
  build: FakeBuild;
  /** How many more files are answered before the server is away; Infinity: all. */
  left: number;
  /** Writings into the cache before it is full. */
  room: number;
  free: number | undefined;
  openPages: number;
  /** Answers something else under every address, with 200, as a captive portal does. */
  isPortal: boolean;
  readonly asked: string[];
};

/** The world, and the server behind it. Every session made over it is a tab or a later start of the browser. */
export function fakeWorld(build: FakeBuild) {
  const server: FakeServer = {
    build,
    left: Number.POSITIVE_INFINITY,
    room: Number.POSITIVE_INFINITY,
    free: undefined,
    openPages: 1,
    isPortal: false,
    asked: [],
  };
  const cache = fakeCache(() => server.room-- <= 0);
  const held = new Map<string, Promise<unknown>>();
  let revision = 0;

  async function answer(url: string): Promise<Response> {
    const path = url.slice(BASE.length);
    if (server.isPortal) return new Response('<html>please log in');
    if (path === 'offline.json') {
      if (server.left <= 0) throw new TypeError('Failed to fetch');
      return Response.json(server.build.list);
    }
    if (server.left-- <= 0) throw new TypeError('Failed to fetch');
    server.asked.push(path);
    const text = server.build.texts.get(path);
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  }

  const world: OfflineWorld = {
    course: 'huikuan',
    base: BASE,
    openCache: async () => cache,
    fetch: answer,
    hash: async (content) => createHash('sha256').update(Buffer.from(content)).digest('hex'),
    freeBytes: async () => server.free,
    wait: async () => {},
    newRevision: () => String(revision++),
    alone: async (name, work) => {
      const before = held.get(name);
      const turn = (before ?? Promise.resolve()).catch(() => {}).then(work);
      held.set(name, turn);
      return turn;
    },
    aloneOrNot: async (name, work) => {
      if (held.has(name)) return 'busy';
      const turn = work();
      held.set(name, turn);
      return turn.finally(() => held.delete(name));
    },
    countPages: async () => server.openPages,
  };
  return { world, server, cache, base: BASE };
}
