// Fetches a compiled scenario by its address; what was fetched once is held as long as the page lives.
import type { ScenarioRef } from '../core/roleplay/play-case.ts';
import type { Scenario } from '../core/roleplay/scenario.ts';
import { isObject, isText } from '../schema/words/guards.ts';
import { fetchJson, type LoadFailure } from './fetch-json.ts';

export type Loaded =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly reason: LoadFailure };

/** A loader with a memory of its own. Never rejects. */
export function createScenarioLoader(get: typeof fetch): (ref: ScenarioRef) => Promise<Loaded> {
  const known = new Map<string, Scenario>();
  return async ({ url, hash }) => {
    const scenario = known.get(hash);
    if (scenario) return { ok: true, scenario };
    const isMeant = (body: unknown): body is Scenario => isScenario(body, hash);
    const fetched = await fetchJson(url, isMeant, get);
    if (!fetched.ok) return fetched;
    known.set(hash, fetched.value);
    return { ok: true, scenario: fetched.value };
  };
}

function isScenario(body: unknown, hash: string): body is Scenario {
  return (
    isObject(body) && isText(hash) && body['hash'] === hash && isObject(body['ir']) && isObject(body['words'])
  );
}
