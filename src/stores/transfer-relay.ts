// Leaves a file with the server that serves this page, and takes one from there; both know only the code.

import type { PageFacts } from '../core/transfer/open-ways.ts';
import { makeTransferCode } from '../core/transfer/transfer-code.ts';
import { isCount, isObject } from '../schema/words/guards.ts';
import { deriveTransferKeys, seal, unseal } from './transfer-seal.ts';

/**
 * Why the server way failed. `unreachable`: no answer; `cut`: broke off; `wrong-key`: what came can't be opened; the
 * others are the server's own words (server/transfer/transfer-api.ts).
 */
export type RelayFailure =
  | 'unreachable'
  | 'cut'
  | 'wrong-key'
  | 'not-found'
  | 'sealed'
  | 'expired'
  | 'too-big'
  | 'too-many'
  | 'too-many-tries'
  | 'full'
  | 'refused';

export type RelayRefusal = {
  readonly ok: false;
  readonly reason: RelayFailure;
  /** How long the server wants not to be asked. */
  readonly waitMs?: number;
};

/** What lies on the server; `keepMs` from now on. */
export type LeftItem = {
  readonly ok: true;
  readonly code: string;
  readonly id: string;
  readonly isSealed: boolean;
  readonly keepMs: number;
};

export type RelayClient = {
  readonly probe: () => Promise<PageFacts['relay']>;
  readonly leave: (file: Blob, signal: AbortSignal) => Promise<LeftItem | RelayRefusal>;
  /** @param code as readTransferCode gives it */
  readonly take: (
    code: string,
    signal: AbortSignal,
  ) => Promise<{ readonly ok: true; readonly file: Blob } | RelayRefusal>;
  /** Undefined when the server didn't answer this time. */
  readonly state: (id: string, signal: AbortSignal) => Promise<'waiting' | 'taken' | 'none' | undefined>;
  readonly drop: (id: string) => Promise<void>;
};

export type RelayWorld = {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Base path of the site, with a slash at both ends. */
  readonly base: string;
  readonly course: string;
  /** Sealed only where the other device, at the same address, can open it as well: on https. */
  readonly isHttps: boolean;
  readonly subtle: SubtleCrypto | undefined;
  readonly random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
};

const KNOWN: ReadonlySet<string> = new Set<RelayFailure>([
  'not-found',
  'sealed',
  'expired',
  'too-big',
  'too-many',
  'too-many-tries',
  'full',
]);
/** A code that is in use already is drawn anew so many times. */
const DRAWS = 3;
const PROBE_MS = 5000;

export function createRelayClient(world: RelayWorld): RelayClient {
  const { base, course, subtle, random } = world;
  const keysOf = (code: string) => deriveTransferKeys(code, course, subtle);
  const ask = (path: string, id: string, init: RequestInit) =>
    world.fetch(`${base}api/transfer${path}`, {
      method: 'POST',
      credentials: 'omit',
      cache: 'no-store',
      ...init,
      headers: { 'transfer-id': id, ...init.headers },
    });

  return {
    probe: () => probe(world),
    leave: (file, signal) =>
      orFailed(async () => {
        const plain = new Uint8Array(await file.arrayBuffer());
        const isSealed = world.isHttps && subtle !== undefined;
        for (let draw = 1; ; draw += 1) {
          const code = makeTransferCode((count) => random(new Uint8Array(count)));
          const { id, key } = await keysOf(code);
          const body = isSealed ? await seal(plain, key, subtle, random) : plain;
          const headers = { 'transfer-sealed': isSealed ? '1' : '0' };
          const answer = await ask('', id, { body, headers, signal });
          if (answer.status === 409 && draw < DRAWS) continue;
          if (!answer.ok) return refusalOf(answer);
          const said: unknown = await answer.json();
          const keepMs = isObject(said) && isCount(said['keepMs']) ? said['keepMs'] : 0;
          return { ok: true, code, id, isSealed, keepMs };
        }
      }),
    take: (code, signal) =>
      orFailed(async () => {
        const { id, key } = await keysOf(code);
        const answer = await ask('/take', id, {
          headers: { 'transfer-unseals': subtle ? '1' : '0' },
          signal,
        });
        if (!answer.ok) return refusalOf(answer);
        const bytes = await answer.arrayBuffer().catch(() => undefined);
        if (!bytes) return { ok: false, reason: 'cut' };
        if (answer.headers.get('transfer-sealed') !== '1') return { ok: true, file: new Blob([bytes]) };
        const opened = subtle && (await unseal(new Uint8Array(bytes), key, subtle));
        return opened ? { ok: true, file: new Blob([opened]) } : { ok: false, reason: 'wrong-key' };
      }),
    state: async (id, signal) => {
      try {
        const answer = await ask('/state', id, { signal });
        if (answer.status === 404) return 'none';
        const said: unknown = answer.ok ? await answer.json() : undefined;
        const state = isObject(said) ? said['state'] : undefined;
        return state === 'waiting' || state === 'taken' ? state : undefined;
      } catch {
        return undefined;
      }
    },
    drop: async (id) => {
      // Nobody waits for it: what isn't withdrawn is gone in minutes by itself.
      await ask('/drop', id, { keepalive: true }).catch(() => undefined);
    },
  };
}

/** Whether the server of this page has a relay; a static host answers with a page or with nothing. */
async function probe({ fetch, base }: RelayWorld): Promise<PageFacts['relay']> {
  const init: RequestInit = { credentials: 'omit', cache: 'no-store', signal: AbortSignal.timeout(PROBE_MS) };
  try {
    const answer = await fetch(`${base}api/transfer`, init);
    const said: unknown = answer.ok ? await answer.json().catch(() => undefined) : undefined;
    const isOurs = isObject(said) && said['app'] === 'huikuan' && said['transfer'] === 1;
    if (!isOurs || !isCount(said['maxBytes'])) return { is: 'none' };
    return { is: 'here', maxBytes: said['maxBytes'] };
  } catch {
    return { is: 'unreachable' };
  }
}

async function orFailed<T>(work: () => Promise<T | RelayRefusal>): Promise<T | RelayRefusal> {
  try {
    return await work();
  } catch {
    return { ok: false, reason: 'unreachable' };
  }
}

async function refusalOf(answer: Response): Promise<RelayRefusal> {
  const said: unknown = await answer.json().catch(() => undefined);
  const reason = isObject(said) ? said['reason'] : undefined;
  const seconds = Number(answer.headers.get('retry-after') ?? 0);
  return {
    ok: false,
    reason: isFailure(reason) ? reason : 'refused',
    ...(seconds > 0 ? { waitMs: seconds * 1000 } : {}),
  };
}

function isFailure(reason: unknown): reason is RelayFailure {
  return typeof reason === 'string' && KNOWN.has(reason);
}
