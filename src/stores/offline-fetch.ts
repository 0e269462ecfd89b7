// Fetches the list and single files from the server, and takes nothing that differs in length or hash from what the list says.
import { isOfflineList, type OfflineFile, type OfflineList } from '../offline/offline-list.ts';
import { FRESH_HEADER } from '../offline/places.ts';
import type { OfflineWorld } from './offline-world.ts';

/** `changed`: the server has something else under this address. */
export type FetchedFile =
  | { readonly ok: true; readonly content: Response }
  | { readonly ok: false; readonly reason: 'network' | 'changed' };

/** Waits between tries; a file is tried once more than there are waits. */
const WAITS_MS = [400, 1500];
/** A server that has said nothing for so long is away. */
const LIMIT_MS = 30_000;

/** Headers of the answer that the kept file needs too; the rest speaks of the transport. */
const KEPT_HEADERS = [
  'content-type',
  'content-security-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
];

/** What the server has now; undefined when it can't be asked or answers with something else. */
export async function fetchList(world: OfflineWorld, signal?: AbortSignal): Promise<OfflineList | undefined> {
  try {
    const { response, content } = await ask(world, 'offline.json', 'no-cache', signal);
    const list: unknown = response.ok ? JSON.parse(new TextDecoder().decode(content)) : undefined;
    return isOfflineList(list, world.course) ? list : undefined;
  } catch {
    return undefined;
  }
}

/** One file, tried three times. @throws DOMException AbortError when called off */
export async function fetchFile(
  world: OfflineWorld,
  file: OfflineFile,
  signal: AbortSignal,
): Promise<FetchedFile> {
  for (const waitMs of [...WAITS_MS, undefined]) {
    // The second time the browser's own cache is not asked: it may hold the answer of a captive portal.
    const result = await tryFile(world, file, waitMs === WAITS_MS[0] ? 'default' : 'reload', signal);
    signal.throwIfAborted();
    if (result.ok || waitMs === undefined) return result;
    await world.wait(waitMs, signal);
  }
  throw new Error(`no try was made for ${file.path}`);
}

async function tryFile(
  world: OfflineWorld,
  file: OfflineFile,
  cache: RequestCache,
  signal: AbortSignal,
): Promise<FetchedFile> {
  try {
    const { response, content } = await ask(world, file.path, cache, signal);
    if (response.status === 404 || response.status === 410) return { ok: false, reason: 'changed' };
    if (!response.ok) return { ok: false, reason: 'network' };
    const isSame = content.byteLength === file.bytes && (await world.hash(content)) === file.sha256;
    return isSame
      ? { ok: true, content: new Response(content, { headers: keptHeaders(response.headers) }) }
      : { ok: false, reason: 'changed' };
  } catch {
    return { ok: false, reason: 'network' };
  }
}

/** The whole answer, past the worker. Rejects when called off, when the server is away or takes too long. */
async function ask(
  { fetch, base }: OfflineWorld,
  path: string,
  cache: RequestCache,
  signal?: AbortSignal,
): Promise<{ readonly response: Response; readonly content: ArrayBuffer }> {
  const giveUp = new AbortController();
  const abort = () => giveUp.abort();
  const timer = setTimeout(abort, LIMIT_MS);
  signal?.addEventListener('abort', abort);
  try {
    signal?.throwIfAborted();
    const headers = { [FRESH_HEADER]: '1' };
    const response = await fetch(`${base}${path}`, { headers, cache, signal: giveUp.signal });
    return { response, content: await response.arrayBuffer() };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

function keptHeaders(headers: Headers): Headers {
  const kept = new Headers();
  for (const name of KEPT_HEADERS) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept;
}
