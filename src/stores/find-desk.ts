// The search of this page: its file is fetched once, its index made once; a failure may be asked again.
import type { FindFile } from '../core/search/document.ts';
import { createFinder, type Finder } from '../core/search/index/find-passages.ts';
import { isObject } from '../schema/words/guards.ts';
import { fetchJson } from './fetch-json.ts';

export type FinderOpening = { readonly ok: true; readonly finder: Finder } | { readonly ok: false };

/** Fetches `data/find.json` and makes it searchable. Never rejects. */
export async function openFinder(
  url: string,
  get: typeof fetch = (address, init) => fetch(address, init),
): Promise<FinderOpening> {
  const file = await fetchJson(url, isFindFile, get);
  return file.ok ? { ok: true, finder: await createFinder(file.value) } : { ok: false };
}

function isFindFile(body: unknown): body is FindFile {
  return (
    isObject(body) &&
    body['format'] === 1 &&
    Array.isArray(body['passages']) &&
    Array.isArray(body['synonyms'])
  );
}
