// The relay's addresses below a site's base: what it can do, leave, take, look, withdraw. There is no list.
import { type Context, Hono } from 'hono';
import { messages } from '../messages.ts';
import { addressGroup } from './address-group.ts';
import { handOut } from './hand-out.ts';
import { isOwnPage } from './is-own-page.ts';
import { createRelay } from './relay.ts';
import { RELAY_LIMITS, type RelayLimits } from './relay-limits.ts';
import { takeInBody } from './take-in-body.ts';
import { createTally } from './tally.ts';

/** What the code was turned into by the pages: half of a SHA-256 in hexadecimal. */
const ID = /^[0-9a-f]{32}$/;

type Refusal = keyof typeof messages.transfer;

const STATUS: Readonly<Record<Refusal, 400 | 403 | 404 | 409 | 410 | 413 | 429 | 503>> = {
  'not-own-page': 403,
  'bad-request': 400,
  'not-found': 404,
  sealed: 409,
  exists: 409,
  expired: 410,
  'too-big': 413,
  'too-many': 429,
  'too-many-tries': 429,
  full: 503,
};

/**
 * One app with its own memory, to be routed at `<base>api/transfer` of every learner site.
 * @param remoteAddress the socket's other end, undefined without a socket
 */
export function transferApi(
  remoteAddress: (c: Context) => string | undefined,
  given: Partial<RelayLimits> = {},
): Hono {
  const limits: RelayLimits = { ...RELAY_LIMITS, ...given };
  const relay = createRelay(limits);
  const misses = createTally(limits.missesPerAddress, limits.windowMs);
  const uploads = createTally(limits.uploadsPerAddress, limits.windowMs);
  const addressOf = (c: Context) => addressGroup(remoteAddress(c));
  const app = new Hono();

  app.use(async (c, next) => {
    await next();
    c.res.headers.set('cache-control', 'no-store');
  });

  app.get('/', (c) =>
    c.json({ app: 'huikuan', transfer: 1, maxBytes: limits.itemBytes, keepMs: limits.keepMs }),
  );

  app.post('/', async (c) => {
    const id = idOf(c);
    if (typeof id === 'object') return id;
    if (Number(c.req.header('content-length') ?? 0) > limits.itemBytes) return refuse(c, 'too-big');
    const address = addressOf(c);
    if (uploads.waitMs(address, Date.now()) > 0) return refuse(c, 'too-many');
    uploads.add(address, Date.now());
    const received = relay.receive(id, address);
    if (!received.ok) return refuse(c, received.reason);
    const outcome = await takeInBody(c.req.raw.body, received.incoming);
    if (outcome === 'empty' || outcome === 'broken') return refuse(c, 'bad-request');
    if (outcome !== 'ok') return refuse(c, outcome);
    const isSealed = c.req.header('transfer-sealed') === '1';
    return received.incoming.finish(isSealed) ? c.json({ keepMs: limits.keepMs }, 201) : refuse(c, 'expired');
  });

  /** Finds an item by the id in the header; a miss is counted, and who missed too often isn't even looked up. */
  function find<T>(c: Context, look: (id: string) => T | undefined): { readonly found: T } | Response {
    const id = idOf(c);
    if (typeof id === 'object') return id;
    const address = addressOf(c);
    const waitMs = misses.waitMs(address, Date.now());
    if (waitMs > 0) {
      c.header('retry-after', String(Math.ceil(waitMs / 1000)));
      return refuse(c, 'too-many-tries');
    }
    const found = look(id);
    if (found !== undefined) return { found };
    misses.add(address, Date.now());
    return refuse(c, 'not-found');
  }
  const unless = <T>(nothing: T, value: T) => (value === nothing ? undefined : value);

  app.post('/take', (c) => {
    const canUnseal = c.req.header('transfer-unseals') === '1';
    const result = find(c, (id) => {
      const taken = relay.take(id, canUnseal);
      return taken === 'none' ? undefined : taken;
    });
    if (result instanceof Response) return result;
    return result.found === 'sealed' ? refuse(c, 'sealed') : handOut(result.found);
  });

  app.post('/state', (c) => {
    const result = find(c, (id) => unless('none', relay.state(id)));
    return result instanceof Response ? result : c.json({ state: result.found });
  });

  app.post('/drop', (c) => {
    const result = find(c, (id) => unless(false, relay.drop(id)));
    return result instanceof Response ? result : c.json({ state: 'none' });
  });

  return app;
}

/** The id that a page of this server sent in a header, which foreign pages can't set; else the refusal. */
function idOf(c: Context): string | Response {
  if (!isOwnPage(c.req.raw.headers)) return refuse(c, 'not-own-page');
  const id = c.req.header('transfer-id') ?? '';
  return ID.test(id) ? id : refuse(c, 'bad-request');
}

function refuse(c: Context, reason: Refusal): Response {
  return c.json({ reason, message: messages.transfer[reason] }, STATUS[reason]);
}
