// Proves what a page finds out about where it stands: address, frame, app, camera, relay.
import { afterEach, expect, test, vi } from 'vitest';
import { pageFacts } from '../../../src/stores/transfer-facts.ts';

afterEach(() => vi.unstubAllGlobals());

type Devices = { readonly getUserMedia?: unknown; readonly enumerateDevices?: () => Promise<unknown> };

function page(
  address: string,
  given: { devices?: Devices; edition?: string; agent?: string; isFramed?: boolean } = {},
) {
  const { protocol, hostname } = new URL(address);
  const navigator = { userAgent: given.agent ?? '', maxTouchPoints: 0, mediaDevices: given.devices };
  vi.stubGlobal('location', { protocol, hostname });
  vi.stubGlobal('isSecureContext', protocol === 'https:' || hostname === 'localhost');
  vi.stubGlobal('navigator', navigator);
  const self: Record<string, unknown> = { navigator };
  vi.stubGlobal('window', { navigator, parent: given.isFramed ? {} : self, self });
  if (!given.isFramed) Reflect.set(globalThis.window, 'parent', globalThis.window);
  vi.stubGlobal('document', { documentElement: { dataset: { edition: given.edition ?? 'learner' } } });
}

const camera = (...kinds: string[]): Devices => ({
  getUserMedia: () => undefined,
  enumerateDevices: async () => kinds.map((kind) => ({ kind })),
});
const here = async () => ({ is: 'here', maxBytes: 5 }) as const;

test('a phone on https', async () => {
  page('https://kurs.example/me/backup/', { devices: camera('audioinput', 'videoinput') });
  expect(await pageFacts(here)).toEqual({
    isHttps: true,
    isOwnMachine: false,
    isSecure: true,
    isTrainer: false,
    isInFrame: false,
    inApp: undefined,
    relay: { is: 'here', maxBytes: 5 },
    hasCameraApi: true,
    hasCamera: true,
  });
});

test('a phone in the classroom has no camera api at all', async () => {
  page('http://192.168.1.5:4321/me/backup/');
  expect(await pageFacts(here)).toMatchObject({
    isHttps: false,
    isOwnMachine: false,
    isSecure: false,
    hasCameraApi: false,
    hasCamera: undefined,
  });
});

test.each(['localhost', '127.0.0.1', '127.8.9.1', '[::1]', 'kurs.localhost'])(
  '%s is this machine',
  async (host) => {
    page(`http://${host}:4321/`);
    expect((await pageFacts(here)).isOwnMachine).toBe(true);
  },
);

test.each(['localhost.example', '128.0.0.1', 'mylocalhost'])('%s is another one', async (host) => {
  page(`http://${host}:4321/`);
  expect((await pageFacts(here)).isOwnMachine).toBe(false);
});

test('a computer without a camera, and a browser that does not tell', async () => {
  page('https://kurs.example/', { devices: camera('audioinput') });
  expect(await pageFacts(here)).toMatchObject({ hasCameraApi: true, hasCamera: false });
  page('https://kurs.example/', {
    devices: { getUserMedia: () => undefined, enumerateDevices: () => Promise.reject(new Error('no')) },
  });
  expect(await pageFacts(here)).toMatchObject({ hasCameraApi: true, hasCamera: undefined });
});

test('a frame and an app are recognised', async () => {
  page('https://kurs.example/', { isFramed: true, agent: 'Mozilla/5.0 (Linux) MicroMessenger/8.0' });
  expect(await pageFacts(here)).toMatchObject({ isInFrame: true, inApp: 'wechat' });
});

test('the trainer edition does not even ask for a relay', async () => {
  page('http://localhost/', { edition: 'trainer' });
  const probe = vi.fn(here);
  expect(await pageFacts(probe)).toMatchObject({ isTrainer: true, relay: { is: 'none' } });
  expect(probe).not.toHaveBeenCalled();
});
