// Fetches a compiled scenario by its address; what was fetched once is held as long as the page lives.
import type { ScenarioRef } from '../core/roleplay/play-case.ts';
import type { Scenario } from '../core/roleplay/scenario.ts';
import { isObject, isText } from '../schema/words/guards.ts';

/** `network`: not reached now; `missing`: the server has it no more; `damaged`: what came is something else. */
export type LoadFailure = 'network' | 'missing' | 'damaged';
export type Loaded =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly reason: LoadFailure };

/** How long a server may say nothing. */
const LIMIT_MS = 15_000;

/** A loader with a memory of its own. Never rejects. */
export function createScenarioLoader(get: typeof fetch): (ref: ScenarioRef) => Promise<Loaded> {
  const known = new Map<string, Scenario>();
  return async (ref) => {
    const scenario = known.get(ref.hash);
    if (scenario) return { ok: true, scenario };
    const loaded = await load(get, ref);
    if (loaded.ok) known.set(ref.hash, loaded.scenario);
    return loaded;
  };
}

async function load(get: typeof fetch, { url, hash }: ScenarioRef): Promise<Loaded> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), LIMIT_MS);
  try {
    const response = await get(url, { signal: giveUp.signal });
    if (response.status === 404 || response.status === 410) return { ok: false, reason: 'missing' };
    if (!response.ok) return { ok: false, reason: 'network' };
    const body = parsed(await response.text());
    return isScenario(body, hash) ? { ok: true, scenario: body } : { ok: false, reason: 'damaged' };
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

/** A captive portal may answer with anything; a file that carries the hash was made by the build, which checked the rest. */
function isScenario(body: unknown, hash: string): body is Scenario {
  return (
    isObject(body) && isText(hash) && body['hash'] === hash && isObject(body['ir']) && isObject(body['words'])
  );
}
