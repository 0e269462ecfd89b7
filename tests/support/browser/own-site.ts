// A server of the test's own, which can be stopped, started again with another build, and cut off in the middle.
import { join } from 'node:path';
import { Hono } from 'hono';
import { createApp } from '../../../server/app.ts';
import { type Listening, listen } from '../../../server/listen.ts';

const root = join(import.meta.dirname, '../../..');

/** Built folders, absolute or below the project. */
export type SiteFolders = {
  readonly learner: string;
  readonly trainer?: string;
  /** A second learner build under /a/b/. */
  readonly underPath?: string;
};

export type OwnSite = {
  /** http://localhost with the port; the same after every start. */
  readonly origin: string;
  readonly port: number;
  /** Paths asked for so far, in order. */
  readonly asked: string[];
  /** Stops listening: who asks is refused. */
  readonly stop: () => Promise<void>;
  readonly start: (folders?: SiteFolders) => Promise<void>;
  /** From now on whatever `isCut` says ends without an answer; without it everything is answered again. */
  readonly cut: (isCut?: (path: string) => boolean) => void;
  /** From now on this is waited for before each answer; a promise that never ends stalls it. */
  readonly beforeAnswer: (wait?: (path: string) => Promise<void> | undefined) => void;
  /** From now on these paths are not found, as after a build that has other files. */
  readonly hide: (pattern: RegExp) => void;
} & AsyncDisposable;

/** Serves on a free port of its own, with the project's own server code. */
export async function ownSite(first: SiteFolders): Promise<OwnSite> {
  const asked: string[] = [];
  let folders = first;
  let isCut: (path: string) => boolean = () => false;
  let before: (path: string) => Promise<void> | undefined = () => undefined;
  let hidden: RegExp | undefined;
  let listening: Listening | undefined;

  async function start(next: SiteFolders = folders): Promise<void> {
    folders = next;
    const { learner, trainer, underPath } = folders;
    const app = createApp({
      learnerDir: join(root, learner),
      ...(trainer !== undefined && { trainerDir: join(root, trainer) }),
      ...(underPath !== undefined && { mounts: [{ base: '/a/b/', dir: join(root, underPath) }] }),
      token: 'token-of-an-own-site',
    });
    const outer = new Hono<{
      Bindings: { readonly incoming: { readonly socket: { destroy: () => void } } };
    }>();
    outer.all('*', async (c) => {
      const path = new URL(c.req.url).pathname;
      asked.push(path);
      await before(path);
      if (isCut(path)) c.env.incoming.socket.destroy();
      return hidden?.test(path) ? c.text('', 404) : app.fetch(c.req.raw, c.env);
    });
    listening = await listen(outer as unknown as Hono, { port: listening?.port ?? 0, host: 'localhost' });
  }

  await start();
  const port = listening?.port ?? 0;
  const stop = async () => listening?.close();
  return {
    origin: `http://localhost:${port}`,
    port,
    asked,
    stop,
    start,
    cut: (next = () => false) => {
      isCut = next;
    },
    beforeAnswer: (next = () => undefined) => {
      before = next;
    },
    hide: (pattern) => {
      hidden = pattern;
    },
    [Symbol.asyncDispose]: async () => stop(),
  };
}
