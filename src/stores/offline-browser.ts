// The world of offline content in a real browser: cache, hashing, locks between tabs, and the worker.
import { cacheName } from '../offline/places.ts';
import { COUNT_PAGES } from '../offline/worker-scope.ts';
import type { OfflineWorld } from './offline-world.ts';

/** How long the worker may take to count pages; without its answer nothing is tidied. */
const COUNT_MS = 3000;

export function browserWorld(course: string, base: string): OfflineWorld {
  const name = cacheName(course, base);
  return {
    course,
    base,
    openCache: () => caches.open(name),
    fetch: (url, init) => fetch(url, init),
    hash: async (content) => hex(await crypto.subtle.digest('SHA-256', content)),
    freeBytes,
    wait,
    newRevision: () => crypto.randomUUID(),
    alone: (work, run) => withLock(`${name}:${work}`, false, run),
    aloneOrNot: (work, run) => withLock(`${name}:${work}`, true, run),
    countPages: () => countPages(base),
  };
}

/**
 * Registers the worker and waits until it serves. False where the browser refuses.
 * @param base scope of the worker; its script lies there
 */
export async function startWorker(base: string): Promise<boolean> {
  try {
    const registration: ServiceWorkerRegistration | undefined = await navigator.serviceWorker.register(
      `${base}sw.js`,
      { scope: base, updateViaCache: 'none' },
    );
    const first = registration.active ?? registration.waiting ?? registration.installing;
    if (!first) return false;
    await isServing(first);
    return first.state === 'activated';
  } catch {
    return false;
  }
}

/** Takes the worker away; pages that are open keep it until they are left. */
export async function stopWorker(base: string): Promise<void> {
  await (await ownRegistration(base))?.unregister();
}

async function ownRegistration(base: string): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  return registration && new URL(registration.scope).pathname === base ? registration : undefined;
}

function isServing(worker: ServiceWorker): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      if (worker.state === 'activated' || worker.state === 'redundant') done();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

async function countPages(base: string): Promise<number> {
  const worker = (await ownRegistration(base))?.active;
  if (!worker) return Number.POSITIVE_INFINITY;
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) =>
      done(typeof data === 'number' ? data : Number.POSITIVE_INFINITY);
    setTimeout(() => done(Number.POSITIVE_INFINITY), COUNT_MS);
    worker.postMessage(COUNT_PAGES, [port2]);
  });
}

async function freeBytes(): Promise<number | undefined> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  return quota === undefined || usage === undefined ? undefined : Math.max(0, quota - usage);
}

function wait(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, delayMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });
}

function hex(digest: ArrayBuffer): string {
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function withLock<T>(name: string, ifAvailable: false, run: () => Promise<T>): Promise<T>;
function withLock<T>(name: string, ifAvailable: true, run: () => Promise<T>): Promise<T | 'busy'>;
async function withLock<T>(name: string, ifAvailable: boolean, run: () => Promise<T>): Promise<T | 'busy'> {
  if (!('locks' in navigator)) return run();
  return await navigator.locks.request(name, { ifAvailable }, (lock) => (lock ? run() : 'busy'));
}
