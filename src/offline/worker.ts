// The service worker: answers with kept files, counts open pages; it decides nothing and holds no version.
import { askedFor } from './asked-for.ts';
import { keptFiles } from './kept-files.ts';
import { cacheName } from './places.ts';
import { respond } from './respond.ts';
import { COUNT_PAGES, type WorkerScope } from './worker-scope.ts';

/** Put in by the build: course id and the areas of the site. */
declare const HUIKUAN_COURSE: string;
declare const HUIKUAN_AREAS: readonly string[];

/** How long a page that isn't kept is waited for. */
const PATIENCE_MS = 15_000;

const scope = globalThis as unknown as WorkerScope;
const { origin, pathname: base } = new URL(scope.registration.scope);
const site = { origin, base, areas: HUIKUAN_AREAS };
const kept = keptFiles(() => caches.open(cacheName(HUIKUAN_COURSE, base)), base);

// The page that registered the worker is served by it at once: its questions are judged offline without a reload.
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener('fetch', (event) => {
  const asked = askedFor(event.request, site);
  if (!asked) return;
  event.respondWith(
    respond(asked, {
      home: scope.registration.scope,
      kept,
      network: () => fetch(event.request),
      patience: () => new Promise((done) => setTimeout(done, PATIENCE_MS)),
    }),
  );
});

scope.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.data !== COUNT_PAGES || !port) return;
  const count = scope.clients
    .matchAll({ type: 'window', includeUncontrolled: true })
    .then((pages) => pages.filter(({ url }) => isOwnPage(url)).length);
  event.waitUntil(count.then((pages) => port.postMessage(pages)));
});

function isOwnPage(url: string): boolean {
  const headers = { has: () => false };
  return askedFor({ method: 'GET', mode: 'navigate', url, headers }, site) !== undefined;
}
