// The bundled worker: a classic script that knows its course and areas, runs in a worker's scope and holds no version.
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleWorker } from '../../../scripts/build/offline-worker.ts';
import { EMPTY_INDEX } from '../../../src/offline/offline-index.ts';
import { cacheName, filePlace, indexPlace } from '../../../src/offline/places.ts';
import { fakeCache } from '../offline/fake-cache.ts';

const SCOPE = 'https://course.test/a/b/';
const SHA = 'c'.repeat(64);
let script = '';

beforeAll(async () => {
  script = await bundleWorker('huikuan', ['', 'learn/', '_astro/']);
});

type Listener = (event: Record<string, unknown>) => void;

async function startWorker() {
  const cache = fakeCache();
  const listeners = new Map<string, Listener>();
  const opened: string[] = [];
  const windows = [
    'https://course.test/a/b/',
    'https://course.test/a/b/learn/x/',
    'https://course.test/trainer/',
  ];
  let isClaimed = false;
  const scope = {
    registration: { scope: SCOPE },
    clients: {
      claim: async () => {
        isClaimed = true;
      },
      matchAll: async () => windows.map((url) => ({ url })),
    },
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
    caches: {
      open: async (name: string) => {
        opened.push(name);
        return cache;
      },
    },
    fetch: async () => new Response('from the server'),
    URL,
    Response,
    setTimeout,
  };
  runInContext(script, createContext(scope));
  const ask = (url: string, mode = 'navigate') => {
    let answer: Promise<Response> | undefined;
    listeners.get('fetch')?.({
      request: { method: 'GET', mode, url, headers: new Headers() },
      respondWith: (response: Promise<Response>) => {
        answer = response;
      },
    });
    return answer;
  };
  return { cache, listeners, opened, ask, isClaimed: () => isClaimed };
}

describe('the bundled worker', () => {
  it('is one classic script without the content’s version', () => {
    expect(script).not.toMatch(/\b(?:import|export)\b\s*[{*("']/);
    expect(script).not.toMatch(/HUIKUAN_/);
    expect(script.length).toBeLessThan(8000);
  });

  it('answers what is kept under its course and base path, and the rest from the server', async () => {
    const { cache, opened, ask } = await startWorker();
    await cache.put(filePlace('/a/b/', { path: 'learn/x/', sha256: SHA }), new Response('kept'));
    const index = { ...EMPTY_INDEX, files: { 'learn/x/': SHA } };
    await cache.put(indexPlace('/a/b/'), new Response(JSON.stringify(index)));
    expect(await (await ask(`${SCOPE}learn/x/`))?.text()).toBe('kept');
    expect(await (await ask(`${SCOPE}learn/y/`))?.text()).toBe('from the server');
    expect(new Set(opened)).toEqual(new Set([cacheName('huikuan', '/a/b/')]));
    expect(ask('https://course.test/trainer/')).toBeUndefined();
    expect(ask(`${SCOPE}api/x`, 'cors')).toBeUndefined();
  });

  it('takes over the page that brought it, and counts the pages of its site', async () => {
    const { listeners, isClaimed } = await startWorker();
    const work: Promise<unknown>[] = [];
    const waitUntil = (one: Promise<unknown>) => work.push(one);
    listeners.get('activate')?.({ waitUntil });
    const counted: unknown[] = [];
    const port = { postMessage: (count: unknown) => counted.push(count) };
    listeners.get('message')?.({ data: 'count-pages', ports: [port], waitUntil });
    listeners.get('message')?.({ data: 'something else', ports: [port], waitUntil });
    await Promise.all(work);
    expect(isClaimed()).toBe(true);
    expect(counted).toEqual([2]);
  });
});
