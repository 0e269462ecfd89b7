// Fetches a JSON file that the build made, with an end to waiting; what it holds is the caller's to judge.

/** `network`: not reached now; `missing`: the server has it no more; `damaged`: what came is something else. */
export type LoadFailure = 'network' | 'missing' | 'damaged';

export type Fetched<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: LoadFailure };

/** How long a server may say nothing. */
const LIMIT_MS = 15_000;

/**
 * `isMeant` tells the file from what a captive portal may answer with: a file that carries the id or hash it was asked for
 * was made by the build, which checked the rest. Never rejects.
 */
export async function fetchJson<T>(
  url: string,
  isMeant: (body: unknown) => body is T,
  get: typeof fetch,
): Promise<Fetched<T>> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), LIMIT_MS);
  try {
    const response = await get(url, { signal: giveUp.signal });
    if (response.status === 404 || response.status === 410) return { ok: false, reason: 'missing' };
    if (!response.ok) return { ok: false, reason: 'network' };
    const body = parsed(await response.text());
    return isMeant(body) ? { ok: true, value: body } : { ok: false, reason: 'damaged' };
  } catch {
    return { ok: false, reason: 'network' };
  } finally {
    clearTimeout(timer);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
