// Fetches the files of drills: a model game, and answers when they are due.
import type { DrillKey, Model } from '../core/roleplay/drills/drill.ts';
import { isObject } from '../schema/words/guards.ts';
import { type Fetched, fetchJson } from './fetch-json.ts';

/** A key or a model by its address; `id` is what it must be of. Never rejects. */
export function loadDrill<T extends DrillKey | Model>(
  url: string,
  id: string,
  get: typeof fetch = (address, init) => fetch(address, init),
): Promise<Fetched<T>> {
  const isMeant = (body: unknown): body is T => isObject(body) && body['id'] === id;
  return fetchJson(url, isMeant, get);
}
