// Fetches the files of drills: a model game, and answers when they are due.
import type { DrillKey, Model } from '../core/roleplay/drills/drill.ts';
import { isObject } from '../schema/words/guards.ts';
import type { LoadFailure } from './play-scenario.ts';

export type DrillLoaded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: LoadFailure };

/** How long a server may say nothing. */
const LIMIT_MS = 15_000;

/** A key or a model by its address; `id` is what it must be of, for a captive portal may answer with anything. Never rejects. */
export async function loadDrill<T extends DrillKey | Model>(
  url: string,
  id: string,
  get: typeof fetch = (address, init) => fetch(address, init),
): Promise<DrillLoaded<T>> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), LIMIT_MS);
  try {
    const response = await get(url, { signal: giveUp.signal });
    if (response.status === 404 || response.status === 410) return { ok: false, reason: 'missing' };
    if (!response.ok) return { ok: false, reason: 'network' };
    const body: unknown = await response.json().catch(() => undefined);
    return isObject(body) && body['id'] === id
      ? // A file that carries the id was made by the build, which checked the rest.
        { ok: true, value: body as T }
      : { ok: false, reason: 'damaged' };
  } catch {
    return { ok: false, reason: 'network' };
  } finally {
    clearTimeout(timer);
  }
}
