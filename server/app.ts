// The server as a value: the learner edition for everybody, the trainer edition behind its door, nothing else.

import { join } from 'node:path';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { messages } from './messages.ts';
import { securityHeaders } from './security-headers.ts';
import { type Site, siteFor } from './site.ts';
import { answer } from './static/answer.ts';
import { findFile, isFileInside } from './static/find-file.ts';
import { createReader } from './static/representation.ts';
import { pathSegments } from './static/request-path.ts';
import { trainerDoor } from './trainer/door.ts';
import { myClassroomApi } from './trainer/my-classroom-api.ts';
import type { RelayLimits } from './transfer/relay-limits.ts';
import { transferApi } from './transfer/transfer-api.ts';

export type AppOptions = {
  readonly learnerDir: string;
  readonly trainerDir?: string | undefined;
  /** Where the trainer's own things are kept, beside the course; without it his pages keep them in the browser. */
  readonly myClassroomDir?: string;
  /** Opens the trainer edition from other machines. */
  readonly token: string;
  /** Answered at /healthz, so that the start script recognises its own server. */
  readonly health?: Readonly<Record<string, string>>;
  /** Further learner builds under addresses of their own, e.g. to try one at `/a/b/`. */
  readonly mounts?: readonly { readonly base: string; readonly dir: string }[];
  /** How much may be left for another device, for how long; what isn't named stays as usual. */
  readonly transfer?: Partial<RelayLimits>;
  /** Told about every failure that is answered with 500. */
  readonly onError?: (error: Error) => void;
};

const TRAINER_BASE = '/trainer/';

export function createApp(options: AppOptions): Hono {
  const sites: readonly Site[] = [
    { base: '/', dir: options.learnerDir, audience: 'learner' },
    ...(options.mounts ?? []).map((mount): Site => ({ ...mount, audience: 'learner' })),
    ...(options.trainerDir === undefined
      ? []
      : [{ base: TRAINER_BASE, dir: options.trainerDir, audience: 'trainer' } as const]),
  ];
  const read = createReader();
  const app = new Hono();

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value);
    if (isTrustworthy(c)) c.res.headers.set('cross-origin-opener-policy', 'same-origin');
  });

  app.on(['GET', 'HEAD'], '/healthz', (c) => {
    c.header('cache-control', 'no-store');
    return c.json({ app: 'huikuan', ...options.health });
  });

  const transfer = transferApi(remoteAddress, options.transfer);
  for (const { base, audience } of sites)
    if (audience === 'learner') app.route(`${base}api/transfer`, transfer);

  const atDoor = (c: Context) =>
    trainerDoor(c, { token: options.token, base: TRAINER_BASE, remoteAddress: remoteAddress(c) });
  if (options.trainerDir !== undefined && options.myClassroomDir !== undefined) {
    const path = `${TRAINER_BASE}api/my-classroom`;
    app.use(`${path}/*`, async (c, next) => atDoor(c) ?? (await next()));
    app.route(path, myClassroomApi(options.myClassroomDir));
  }

  app.get('*', async (c) => {
    const { pathname, search } = new URL(c.req.url);
    const segments = pathSegments(pathname);
    if (!segments) return c.text(messages.notFound, 404);
    const clean = `/${segments.join('/')}`;
    const site = siteFor(sites, clean);
    if (!site) return c.text(messages.notFound, 404);
    if (site.audience === 'trainer') {
      const refusal = atDoor(c);
      if (refusal) return refusal;
    }
    if (clean.length < site.base.length) return c.redirect(`${site.base}${search}`, 301);
    const below = clean.slice(site.base.length);
    const found = await findFile(site.dir, below.split('/'));
    if (found.kind === 'add-slash') return c.redirect(`${pathname}/${search}`, 301);
    const missing = join(site.dir, '404.html');
    const path =
      found.kind === 'file' ? found.path : (await isFileInside(site.dir, missing)) ? missing : undefined;
    const representation = path === undefined ? undefined : await read(path, c.req.header('accept-encoding'));
    if (!representation) return c.text(messages.notFound, 404);
    return answer({
      representation,
      pathname: below,
      status: found.kind === 'file' ? 200 : 404,
      ifNoneMatch: c.req.header('if-none-match'),
      isPublic: site.audience === 'learner',
    });
  });

  app.all('*', (c) => {
    c.header('allow', 'GET, HEAD');
    return c.text(messages.onlyReading, 405);
  });

  app.onError((error, c) => {
    options.onError?.(error);
    return c.text(messages.serverError, 500);
  });

  return app;
}

/** Browsers ignore the opener policy on plain http in a network, and complain of it on every page. */
function isTrustworthy(c: Context): boolean {
  const { protocol, host } = new URL(c.req.url);
  const isSecure = protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https';
  return isSecure || /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(c.req.header('host') ?? host);
}

function remoteAddress(c: Context): string | undefined {
  try {
    return getConnInfo(c).remote.address;
  } catch {
    return undefined; // no socket: nobody to trust
  }
}
