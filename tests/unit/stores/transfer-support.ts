// Two devices at one real relay: the server's own app, asked as a page of it would ask.
import { Hono } from 'hono';
import type { RelayLimits } from '../../../server/transfer/relay-limits.ts';
import { transferApi } from '../../../server/transfer/transfer-api.ts';
import { createRelayClient, type RelayWorld } from '../../../src/stores/transfer-relay.ts';

/** The server in memory, and every request and body that it saw. */
export function relayServer(limits: Partial<RelayLimits> = {}) {
  const app = new Hono();
  app.route(
    '/a/api/transfer',
    transferApi(() => '192.168.1.9', limits),
  );
  const seen: { readonly path: string; readonly headers: Headers; readonly body: Uint8Array }[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    init.signal?.throwIfAborted();
    const headers = new Headers(init.headers);
    const { body } = init;
    seen.push({
      path: url,
      headers: new Headers(headers),
      body: body instanceof Uint8Array ? Uint8Array.from(body) : new Uint8Array(),
    });
    headers.set('origin', 'https://kurs.example');
    headers.set('host', 'kurs.example');
    return app.request(`https://kurs.example${url}`, { ...init, headers });
  };
  return { app, seen, fetch };
}

/** A device that looks at the server's pages; `isHttps` false as in a classroom, without Web Crypto. */
export function deviceAt(
  { fetch }: { readonly fetch: RelayWorld['fetch'] },
  given: Partial<RelayWorld> & { readonly isHttps: boolean },
) {
  return createRelayClient({
    fetch,
    base: '/a/',
    course: 'huikuan',
    subtle: given.isHttps ? crypto.subtle : undefined,
    random: (bytes) => crypto.getRandomValues(bytes),
    ...given,
  });
}

export const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
