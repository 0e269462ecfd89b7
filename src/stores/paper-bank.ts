// Fetches the bank that papers are drawn from.
import type { PaperBank } from '../core/papers/paper-bank.ts';
import { isObject } from '../schema/words/guards.ts';
import { type Fetched, fetchJson } from './fetch-json.ts';

/** The bank by its address, which ends in its id. Never rejects. */
export function loadPaperBank(url: string): Promise<Fetched<PaperBank>> {
  const isMeant = (body: unknown): body is PaperBank =>
    isObject(body) && typeof body['id'] === 'string' && url.endsWith(`/${body['id']}.json`);
  return fetchJson(url, isMeant, (address, init) => fetch(address, init));
}
