// Fetches the cards of the course.
import type { RecallCourse } from '../core/recall/card.ts';
import { isObject } from '../schema/words/guards.ts';
import { type Fetched, fetchJson } from './fetch-json.ts';

/** Never rejects. */
export function loadRecallCourse(
  url: string,
  get: typeof fetch = (address, init) => fetch(address, init),
): Promise<Fetched<RecallCourse>> {
  const isMeant = (body: unknown): body is RecallCourse => isObject(body) && body['id'] === 'recall';
  return fetchJson(url, isMeant, get);
}
