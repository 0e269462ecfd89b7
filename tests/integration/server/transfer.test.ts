// Proves the relay as a value: who may ask, what it gives, when it forgets, and that neither guessing nor filling works.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createApp } from '../../../server/app.ts';
import type { RelayLimits } from '../../../server/transfer/relay-limits.ts';
import { sampleSite, token } from './support/sample-site.ts';

const ID = '0123456789abcdef0123456789abcdef';
const OTHER = 'f'.repeat(32);
const PAGE = { host: '192.168.1.5:4321', origin: 'http://192.168.1.5:4321' };

let site: ReturnType<typeof sampleSite>;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  site = sampleSite();
});
afterEach(() => {
  site.remove();
  vi.useRealTimers();
});

type Ask = {
  readonly id?: string;
  readonly body?: Uint8Array<ArrayBuffer> | ReadableStream | string;
  readonly from?: string;
  readonly headers?: Record<string, string>;
  readonly method?: string;
  readonly base?: string;
};

function relayWith(limits: Partial<RelayLimits> = {}) {
  const app = createApp({
    learnerDir: `${site.root}/learner`,
    trainerDir: `${site.root}/trainer`,
    token,
    mounts: [{ base: '/a/b/', dir: `${site.root}/learner` }],
    transfer: limits,
  });
  const ask = async (path: string, one: Ask = {}): Promise<Response> => {
    const { id = ID, body, from = '192.168.1.9', headers = PAGE, method = 'POST', base = '/' } = one;
    const bindings = { incoming: { socket: { remoteAddress: from, remotePort: 5, remoteFamily: 'IPv4' } } };
    const init = {
      method,
      headers: { 'transfer-id': id, ...headers },
      ...(body === undefined ? {} : { body, duplex: 'half' as const }),
    };
    return app.request(`http://192.168.1.5:4321${base}api/transfer${path}`, init, bindings);
  };
  const leave = (one: Ask = {}) => ask('', { body: new Uint8Array([1, 2, 3]), ...one });
  return { ask, leave };
}

const reasonOf = async (answer: Response): Promise<unknown> => (await answer.json())['reason'];

test('it says what it can do, under every address of a learner site', async () => {
  const { ask } = relayWith();
  for (const base of ['/', '/a/b/']) {
    const answer = await ask('', { method: 'GET', base });
    expect(await answer.json()).toEqual({
      app: 'huikuan',
      transfer: 1,
      maxBytes: 20_000_000,
      keepMs: 600_000,
    });
  }
});

test('what was left is given once, byte for byte, and then only the fact is known', async () => {
  const { ask, leave } = relayWith();
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
  expect((await leave({ body: bytes })).status).toBe(201);
  expect(await (await ask('/state')).json()).toEqual({ state: 'waiting' });
  const taken = await ask('/take', { from: '192.168.1.77' });
  expect(taken.headers.get('transfer-sealed')).toBe('0');
  expect(taken.headers.get('content-length')).toBe('100000');
  expect(new Uint8Array(await taken.arrayBuffer())).toEqual(bytes);
  expect(await (await ask('/state')).json()).toEqual({ state: 'taken' });
  const again = await ask('/take', { from: '192.168.1.77' });
  expect([again.status, await reasonOf(again)]).toEqual([404, 'not-found']);
});

test('a pick-up that breaks off does not count: it can be picked up again', async () => {
  const { ask, leave } = relayWith();
  const pieces = [new Uint8Array(60_000).fill(1), new Uint8Array(60_000).fill(2)];
  await leave({
    body: new ReadableStream({
      start: (controller) => {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    }),
  });
  const broken = (await ask('/take')).body?.getReader();
  expect((await broken?.read())?.value?.byteLength).toBe(60_000);
  expect((await ask('/take')).status).toBe(404);
  await broken?.cancel();
  expect((await (await ask('/take')).arrayBuffer()).byteLength).toBe(120_000);
});

test('every answer forbids keeping it and carries the general headers', async () => {
  const { ask, leave } = relayWith();
  await leave();
  const answers = [
    await ask('', { method: 'GET' }),
    await ask('/state'),
    await ask('/take'),
    await ask('/take'),
    await ask('/take', { headers: {} }),
    await leave({ body: '' }),
  ];
  for (const answer of answers) {
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('set-cookie')).toBeNull();
  }
});

describe('who may ask', () => {
  test.each([
    ['no page at all', {}],
    ['another site', { host: '192.168.1.5:4321', origin: 'http://evil.example' }],
    ['another port', { host: '192.168.1.5:4321', origin: 'http://192.168.1.5:80' }],
    ['an opaque frame', { host: '192.168.1.5:4321', origin: 'null' }],
    ['what the browser calls another site', { ...PAGE, 'sec-fetch-site': 'cross-site' }],
    ['what the browser calls a neighbour', { ...PAGE, 'sec-fetch-site': 'same-site' }],
    ['an address typed by hand', { ...PAGE, 'sec-fetch-site': 'none' }],
  ])('%s is refused', async (_, headers) => {
    const { ask, leave } = relayWith();
    await leave();
    for (const path of ['', '/take', '/state', '/drop']) {
      const answer = await ask(path, { headers, body: 'x' });
      expect([answer.status, await reasonOf(answer)]).toEqual([403, 'not-own-page']);
    }
    expect(await (await ask('/state')).json()).toEqual({ state: 'waiting' });
  });

  test('a page behind a proxy that changes names is known by the word of the browser', async () => {
    const { leave } = relayWith();
    const headers = { host: 'inside:1', origin: 'https://kurs.example', 'sec-fetch-site': 'same-origin' };
    expect((await leave({ headers })).status).toBe(201);
  });

  test('other methods and the trainer edition have no relay', async () => {
    const { ask, leave } = relayWith();
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH'])
      expect((await ask('', { method })).status).toBe(405);
    expect((await leave({ base: '/trainer/' })).status).toBe(405);
    expect((await ask('', { method: 'GET', base: '/trainer/' })).status).toBe(403);
    expect(
      (await ask('', { method: 'GET', base: '/trainer/', from: '127.0.0.1', headers: { host: 'localhost' } }))
        .status,
    ).toBe(404);
    expect((await ask('/take', { method: 'GET' })).status).toBe(404);
    expect((await ask('/list')).status).toBe(405);
  });

  test.each(['', 'x', ID.toUpperCase(), `${ID}0`, '../../etc/passwd'])('“%s” is no id', async (id) => {
    const { ask } = relayWith();
    for (const path of ['', '/take', '/state', '/drop']) {
      expect((await ask(path, { id, body: 'x' })).status).toBe(400);
    }
  });
});

describe('sealed items', () => {
  test('wait for a device that can open them', async () => {
    const { ask, leave } = relayWith();
    await leave({ headers: { ...PAGE, 'transfer-sealed': '1' } });
    const refused = await ask('/take');
    expect([refused.status, await reasonOf(refused)]).toEqual([409, 'sealed']);
    const taken = await ask('/take', { headers: { ...PAGE, 'transfer-unseals': '1' } });
    expect([taken.status, taken.headers.get('transfer-sealed')]).toEqual([200, '1']);
  });
});

describe('time', () => {
  test('nothing is held longer than ten minutes', async () => {
    const { ask, leave } = relayWith();
    await leave();
    vi.advanceTimersByTime(599_999);
    expect(await (await ask('/state')).json()).toEqual({ state: 'waiting' });
    vi.advanceTimersByTime(1);
    expect((await ask('/state')).status).toBe(404);
    expect((await ask('/take')).status).toBe(404);
  });

  test('an upload that is still running after ten minutes is cut', async () => {
    const { leave, ask } = relayWith();
    const { stream, send, end } = slowBody();
    const answer = leave({ body: stream });
    send(1);
    await vi.advanceTimersByTimeAsync(600_000);
    send(1);
    end();
    expect([(await answer).status, await reasonOf(await answer)]).toEqual([410, 'expired']);
    expect((await ask('/take')).status).toBe(404);
  });

  test('what is not yet whole is not given', async () => {
    const { leave, ask } = relayWith();
    const { stream, send, end } = slowBody();
    const answer = leave({ body: stream });
    send(5);
    await vi.advanceTimersByTimeAsync(10);
    expect((await ask('/take')).status).toBe(404);
    end();
    expect((await answer).status).toBe(201);
    expect((await ask('/take')).status).toBe(200);
  });

  test('an upload whose connection breaks leaves nothing', async () => {
    const { leave, ask } = relayWith();
    const { stream, send, fail } = slowBody();
    const answer = leave({ body: stream });
    send(5);
    fail();
    expect((await answer).status).toBe(400);
    expect((await ask('/take')).status).toBe(404);
    expect((await leave()).status).toBe(201);
  });

  test('the sender can take it back', async () => {
    const { ask, leave } = relayWith();
    await leave();
    expect((await ask('/drop')).status).toBe(200);
    expect((await ask('/take')).status).toBe(404);
    expect((await leave()).status).toBe(201);
  });
});

function slowBody() {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const stream = new ReadableStream<Uint8Array>({
    start: (given) => {
      controller = given;
    },
  });
  return {
    stream,
    send: (size: number) => controller?.enqueue(new Uint8Array(size)),
    end: () => controller?.close(),
    fail: () => controller?.error(new Error('connection lost')),
  };
}

describe('limits', () => {
  test('an item that is too large is refused while it comes, whatever it said of its size', async () => {
    const { ask, leave } = relayWith({ itemBytes: 100 });
    const told = await leave({ headers: { ...PAGE, 'content-length': '101' } });
    expect([told.status, await reasonOf(told)]).toEqual([413, 'too-big']);
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(30));
      },
    });
    const untold = await leave({ body: endless });
    expect([untold.status, await reasonOf(untold)]).toEqual([413, 'too-big']);
    expect(pulled).toBeLessThan(10);
    expect((await leave({ body: new Uint8Array(100) })).status).toBe(201);
    expect((await ask('/take')).status).toBe(200);
  });

  test('all items together have a limit, and what was picked up makes room', async () => {
    const { ask, leave } = relayWith({ totalBytes: 100 });
    expect((await leave({ body: new Uint8Array(60) })).status).toBe(201);
    const full = await leave({ id: OTHER, body: new Uint8Array(60) });
    expect([full.status, await reasonOf(full)]).toEqual([503, 'full']);
    await (await ask('/take')).arrayBuffer();
    expect((await leave({ id: OTHER, body: new Uint8Array(60) })).status).toBe(201);
  });

  test('an address leaves only so many, and others are not hindered by it', async () => {
    const { leave } = relayWith({ itemsPerAddress: 2 });
    const id = (n: number) => String(n).padStart(32, '0');
    expect((await leave({ id: id(1) })).status).toBe(201);
    expect((await leave({ id: id(2) })).status).toBe(201);
    const third = await leave({ id: id(3) });
    expect([third.status, await reasonOf(third)]).toEqual([429, 'too-many']);
    expect((await leave({ id: id(3), from: '192.168.1.10' })).status).toBe(201);
    vi.advanceTimersByTime(600_000);
    expect((await leave({ id: id(4) })).status).toBe(201);
  });

  test('the number of items has a limit', async () => {
    const { leave } = relayWith({ items: 1 });
    await leave();
    expect((await leave({ id: OTHER, from: '10.0.0.1' })).status).toBe(503);
  });

  test('an address uploads only so often, even if it takes everything back', async () => {
    const { ask, leave } = relayWith({ uploadsPerAddress: 2 });
    for (let round = 0; round < 2; round += 1) {
      expect((await leave()).status).toBe(201);
      await ask('/drop');
    }
    expect((await leave()).status).toBe(429);
    expect((await leave({ from: '10.0.0.1' })).status).toBe(201);
  });

  test('an id in use is not overwritten', async () => {
    const { ask, leave } = relayWith();
    await leave();
    const second = await leave({ body: new Uint8Array([9]), from: '10.0.0.1' });
    expect([second.status, await reasonOf(second)]).toEqual([409, 'exists']);
    expect(new Uint8Array(await (await ask('/take')).arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
  });

  test('an empty upload is none', async () => {
    const { ask, leave } = relayWith();
    expect((await leave({ body: '' })).status).toBe(400);
    expect((await ask('')).status).toBe(400);
    expect((await ask('/take')).status).toBe(404);
  });
});

describe('guessing', () => {
  const guess = (n: number) => n.toString(16).padStart(32, '0');

  test('after twenty misses an address waits, even with the right code; others do not', async () => {
    const { ask, leave } = relayWith();
    await leave({ from: '10.0.0.1' });
    for (let n = 0; n < 20; n += 1) expect((await ask('/take', { id: guess(n) })).status).toBe(404);
    const blocked = await ask('/take');
    expect([blocked.status, await reasonOf(blocked)]).toEqual([429, 'too-many-tries']);
    expect(blocked.headers.get('retry-after')).toBe('600');
    for (const path of ['/state', '/drop']) expect((await ask(path)).status).toBe(429);
    expect((await ask('/take', { from: '192.168.1.10' })).status).toBe(200);
    vi.advanceTimersByTime(600_000);
    expect((await ask('/take', { id: guess(1) })).status).toBe(404);
  });

  test('looking and withdrawing count like taking', async () => {
    const { ask } = relayWith({ missesPerAddress: 3 });
    await ask('/take', { id: guess(1) });
    await ask('/state', { id: guess(2) });
    await ask('/drop', { id: guess(3) });
    expect((await ask('/state', { id: guess(4) })).status).toBe(429);
  });

  test('one household with many IPv6 addresses is one address', async () => {
    const { ask } = relayWith({ missesPerAddress: 2 });
    await ask('/take', { from: '2001:db8:1:2::1' });
    await ask('/take', { from: '2001:db8:1:2:ffff::9' });
    expect((await ask('/take', { from: '2001:db8:1:2:3:4:5:6' })).status).toBe(429);
    expect((await ask('/take', { from: '2001:db8:1:3::1' })).status).toBe(404);
  });
});
