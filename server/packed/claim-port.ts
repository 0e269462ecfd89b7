// Finds the first port that the packed course may have, unless it already stands on one of them.
import type { Hono } from 'hono';
import { hasCode, type Listening, listen } from '../listen.ts';
import { whoAnswers } from './who-answers.ts';

export type Claimed =
  | { readonly kind: 'listening'; readonly listening: Listening }
  | { readonly kind: 'already'; readonly port: number; readonly isForNetwork: boolean }
  | { readonly kind: 'no-port'; readonly last: number };

type Claim = {
  readonly app: Hono;
  readonly host: string;
  readonly firstPort: number;
  /** Names the folder that is served. */
  readonly mark: string;
};

const portsTried = 20;

/** A port is asked before it is taken (Windows lets two programs share one) and after (two starts at the same moment). */
export async function claimPort({ app, host, firstPort, mark }: Claim): Promise<Claimed> {
  const last = Math.min(65535, firstPort + portsTried - 1);
  for (let port = firstPort; port <= last; port++) {
    const before = await whoAnswers(port, mark);
    if (before.kind === 'this-course') return { kind: 'already', port, isForNetwork: before.isForNetwork };
    if (before.kind === 'other') continue;
    try {
      return { kind: 'listening', listening: await listen(app, { port, host }) };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const after = await whoAnswers(port, mark);
      if (after.kind === 'this-course') return { kind: 'already', port, isForNetwork: after.isForNetwork };
    }
  }
  return { kind: 'no-port', last };
}

/** Windows keeps ranges of ports for itself and answers EACCES for them. */
function isRefusal(error: unknown): boolean {
  return hasCode(error, 'EADDRINUSE') || hasCode(error, 'EACCES');
}
