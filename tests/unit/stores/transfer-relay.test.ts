// Proves the server way from both ends: what one device leaves the other takes, and what the server gets to know of it.
import { describe, expect, test } from 'vitest';
import { createRelayClient } from '../../../src/stores/transfer-relay.ts';
import { deriveTransferKeys, seal, unseal } from '../../../src/stores/transfer-seal.ts';
import { deviceAt, relayServer, textOf } from './transfer-support.ts';

const SECRET = 'what the learner wrote';
const file = () => new Blob([SECRET]);
const signal = () => new AbortController().signal;

async function leave(device: ReturnType<typeof deviceAt>) {
  const item = await device.leave(file(), signal());
  if (!item.ok) throw new Error(item.reason);
  return item;
}

async function take(device: ReturnType<typeof deviceAt>, code: string) {
  const got = await device.take(code, signal());
  return got.ok ? { ok: true, text: await got.file.text() } : got;
}

test.each([true, false])('from one device to the other (https: %s)', async (isHttps) => {
  const server = relayServer();
  const [from, to] = [deviceAt(server, { isHttps }), deviceAt(server, { isHttps })];
  expect(await from.probe()).toEqual({ is: 'here', maxBytes: 20_000_000 });
  const item = await leave(from);
  expect(item).toMatchObject({ isSealed: isHttps, keepMs: 600_000 });
  expect(await from.state(item.id, signal())).toBe('waiting');
  expect(await take(to, item.code)).toEqual({ ok: true, text: SECRET });
  expect(await from.state(item.id, signal())).toBe('taken');
  expect(await take(to, item.code)).toEqual({ ok: false, reason: 'not-found' });
});

test('on https the server sees neither the code nor a word of the record', async () => {
  const server = relayServer();
  const { code } = await leave(deviceAt(server, { isHttps: true }));
  await take(deviceAt(server, { isHttps: true }), code);
  for (const { path, headers, body } of server.seen) {
    const all = [path, ...headers.keys(), ...headers.values(), textOf(body)].join('\n');
    expect(all).not.toContain(SECRET);
    expect(all.toUpperCase()).not.toContain(code);
  }
  const body = server.seen[0]?.body ?? new Uint8Array();
  expect(body.byteLength).toBe(SECRET.length + 12 + 16);
});

test('what was sealed is not lost on a page that cannot open it', async () => {
  const server = relayServer();
  const { code } = await leave(deviceAt(server, { isHttps: true }));
  expect(await take(deviceAt(server, { isHttps: false }), code)).toEqual({ ok: false, reason: 'sealed' });
  expect(await take(deviceAt(server, { isHttps: true }), code)).toEqual({ ok: true, text: SECRET });
});

test('a wrong code finds nothing; after too many the server says how long to wait', async () => {
  const server = relayServer({ missesPerAddress: 2 });
  const device = deviceAt(server, { isHttps: true });
  expect(await take(device, 'ABCD2345')).toEqual({ ok: false, reason: 'not-found' });
  expect(await take(device, 'ABCD2346')).toEqual({ ok: false, reason: 'not-found' });
  expect(await take(device, 'ABCD2347')).toEqual({ ok: false, reason: 'too-many-tries', waitMs: 600_000 });
});

test('a code that is in use is drawn anew', async () => {
  const server = relayServer();
  const bytes = [0, 0, 0, 0, 0, 0, 0, 0];
  const random = (into: Uint8Array<ArrayBuffer>) => {
    // Codes have eight bytes of chance, everything else real chance.
    if (into.length === 8 && bytes.length > 0) into.set(bytes.splice(0, 8));
    else crypto.getRandomValues(into);
    return into;
  };
  const first = await leave(deviceAt(server, { isHttps: true, random }));
  expect(first.code).toBe('22222222');
  bytes.push(0, 0, 0, 0, 0, 0, 0, 0);
  const second = await leave(deviceAt(server, { isHttps: true, random }));
  expect(second.code).not.toBe('22222222');
  expect(await take(deviceAt(server, { isHttps: true }), '22222222')).toEqual({ ok: true, text: SECRET });
});

test('withdrawn is gone', async () => {
  const server = relayServer();
  const device = deviceAt(server, { isHttps: false });
  const { id, code } = await leave(device);
  await device.drop(id);
  expect(await take(device, code)).toEqual({ ok: false, reason: 'not-found' });
});

test.each([
  [{ itemBytes: 5 }, 'too-big'],
  [{ totalBytes: 5 }, 'full'],
  [{ itemsPerAddress: 0 }, 'too-many'],
] as const)('%j: %s', async (limits, reason) => {
  const device = deviceAt(relayServer(limits), { isHttps: false });
  expect(await device.leave(file(), signal())).toEqual({ ok: false, reason });
});

describe('servers that are not ours', () => {
  const answers = (answer: () => Response | Promise<Response>) =>
    deviceAt({ fetch: async () => answer() }, { isHttps: true });

  test.each<[string, () => Response | Promise<Response>, object]>([
    ['a static host', () => new Response('not found', { status: 404 }), { is: 'none' }],
    ['a host that answers everything with a page', () => new Response('<!doctype html>'), { is: 'none' }],
    ['somebody else’s api', () => Response.json({ app: 'other', transfer: 1, maxBytes: 5 }), { is: 'none' }],
    ['a later version', () => Response.json({ app: 'huikuan', transfer: 2, maxBytes: 5 }), { is: 'none' }],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), { is: 'unreachable' }],
  ])('%s', async (_, answer, expected) => {
    expect(await answers(answer).probe()).toEqual(expected);
  });

  test('an answer without a reason is a refusal, no answer is no answer', async () => {
    const proxy = answers(() => new Response('busy', { status: 502 }));
    expect(await take(proxy, 'ABCD2345')).toEqual({ ok: false, reason: 'refused' });
    expect(await proxy.state('0'.repeat(32), signal())).toBeUndefined();
    const away = answers(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await away.leave(file(), signal())).toEqual({ ok: false, reason: 'unreachable' });
    expect(await take(away, 'ABCD2345')).toEqual({ ok: false, reason: 'unreachable' });
    expect(await away.state('0'.repeat(32), signal())).toBeUndefined();
    await away.drop('0'.repeat(32));
  });

  test('what breaks off is not taken for whole', async () => {
    const broken = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new Uint8Array(5));
        controller.error(new Error('connection lost'));
      },
    });
    const device = answers(() => new Response(broken, { headers: { 'transfer-sealed': '0' } }));
    expect(await take(device, 'ABCD2345')).toEqual({ ok: false, reason: 'cut' });
  });

  test('what was changed on the way does not open', async () => {
    const device = answers(() => new Response(new Uint8Array(60), { headers: { 'transfer-sealed': '1' } }));
    expect(await take(device, 'ABCD2345')).toEqual({ ok: false, reason: 'wrong-key' });
  });

  test('only this site is asked, without cookies, and nothing is kept', async () => {
    const asked: [string, RequestInit][] = [];
    const device = createRelayClient({
      fetch: async (url, init) => {
        asked.push([url, init]);
        return Response.json({});
      },
      base: '/x/y/',
      course: 'c',
      isHttps: false,
      subtle: undefined,
      random: (bytes) => crypto.getRandomValues(bytes),
    });
    await device.probe();
    await device.leave(file(), signal());
    await device.take('ABCD2345', signal());
    await device.drop('0'.repeat(32));
    expect(asked.map(([url]) => url)).toEqual([
      '/x/y/api/transfer',
      '/x/y/api/transfer',
      '/x/y/api/transfer/take',
      '/x/y/api/transfer/drop',
    ]);
    for (const [, { credentials, cache }] of asked)
      expect([credentials, cache]).toEqual(['omit', 'no-store']);
  });
});

describe('keys', () => {
  test('are the same with and without Web Crypto, and others for another course', async () => {
    const native = await deriveTransferKeys('ABCD2345', 'huikuan', crypto.subtle);
    expect(native.id).toMatch(/^[0-9a-f]{32}$/);
    expect(native.key.byteLength).toBe(32);
    expect(await deriveTransferKeys('ABCD2345', 'huikuan', undefined)).toEqual(native);
    const others = await Promise.all([
      deriveTransferKeys('ABCD2345', '别的', crypto.subtle),
      deriveTransferKeys('ABCD2346', 'huikuan', crypto.subtle),
    ]);
    for (const other of others) {
      expect(other.id).not.toBe(native.id);
      expect(other.key).not.toEqual(native.key);
    }
  });

  test('a sealed file opens with its key alone and only as it was', async () => {
    const { key } = await deriveTransferKeys('ABCD2345', 'huikuan', crypto.subtle);
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
    const plain = new TextEncoder().encode(SECRET);
    const sealed = await seal(plain, key, crypto.subtle, random);
    expect(await unseal(sealed, key, crypto.subtle)).toEqual(plain);
    expect(
      await unseal(
        sealed,
        key.map((byte) => byte ^ 1),
        crypto.subtle,
      ),
    ).toBeUndefined();
    expect(
      await unseal(
        sealed.map((byte, at) => (at === 20 ? byte ^ 1 : byte)),
        key,
        crypto.subtle,
      ),
    ).toBeUndefined();
    expect(await unseal(new Uint8Array(3), key, crypto.subtle)).toBeUndefined();
    expect(await seal(plain, key, crypto.subtle, random)).not.toEqual(sealed);
  });
});
