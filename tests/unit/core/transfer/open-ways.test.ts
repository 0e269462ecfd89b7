// Proves for every kind of page which ways to another device are open, and why the others are closed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openWays, type PageFacts, type WayState } from '../../../../src/core/transfer/open-ways.ts';
import { transfer as words } from '../../../../src/i18n/zh-CN/transfer.ts';

const here = { is: 'here', maxBytes: 20_000_000 } as const;

const httpsOurs: PageFacts = {
  isHttps: true,
  isOwnMachine: false,
  isSecure: true,
  isTrainer: false,
  isInFrame: false,
  inApp: undefined,
  relay: here,
  hasCameraApi: true,
  hasCamera: true,
};
const httpsStatic: PageFacts = { ...httpsOurs, relay: { is: 'none' } };
const lanOurs: PageFacts = {
  ...httpsOurs,
  isHttps: false,
  isSecure: false,
  hasCameraApi: false,
  hasCamera: undefined,
};
const localhost: PageFacts = { ...httpsOurs, isHttps: false, isOwnMachine: true };

/** A way and what is said of it, in one word each. */
function told(states: readonly WayState[]): string[] {
  return states.map((state) =>
    state.isOpen ? [state.way, ...state.notes].join(' ') : `${state.way} closed: ${state.reason}`,
  );
}

describe('receiving', () => {
  test.each<[string, PageFacts, string[]]>([
    ['https from our server', httpsOurs, ['server sealed', 'qr', 'file']],
    ['https from a static host', httpsStatic, ['qr', 'file', 'server closed: https-without-relay']],
    ['http in the classroom', lanOurs, ['server readable', 'file', 'qr closed: camera-needs-https']],
    [
      'http from somebody else',
      { ...lanOurs, relay: { is: 'none' } },
      ['file', 'server closed: http-without-relay', 'qr closed: camera-needs-https'],
    ],
    ['this very machine', localhost, ['server readable own-machine', 'qr', 'file']],
    [
      'this very machine, not our server',
      { ...localhost, relay: { is: 'none' } },
      ['qr', 'file', 'server closed: own-machine-without-relay'],
    ],
    [
      'no network, pages from the cache',
      { ...httpsOurs, relay: { is: 'unreachable' } },
      ['qr', 'file', 'server closed: unreachable'],
    ],
    [
      'a computer without a camera',
      { ...httpsOurs, hasCamera: false },
      ['server sealed', 'file', 'qr closed: no-camera'],
    ],
    ['cameras that are not told', { ...httpsOurs, hasCamera: undefined }, ['server sealed', 'qr', 'file']],
    [
      'a browser too old for cameras',
      { ...httpsOurs, hasCameraApi: false, hasCamera: undefined },
      ['server sealed', 'file', 'qr closed: no-camera-api'],
    ],
    [
      'WeChat without a camera',
      { ...httpsOurs, inApp: 'wechat', hasCameraApi: false },
      ['server sealed', 'file', 'qr closed: camera-not-in-app'],
    ],
    [
      'WeChat with one',
      { ...httpsOurs, inApp: 'wechat' },
      ['server sealed', 'qr camera-may-fail-in-app', 'file'],
    ],
    [
      'a frame of a learning platform',
      { ...httpsOurs, isInFrame: true },
      ['server sealed', 'file', 'qr closed: camera-not-in-frame'],
    ],
    [
      'the trainer edition',
      { ...localhost, isTrainer: true, relay: { is: 'none' } },
      ['qr', 'file', 'server closed: trainer-edition'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(told(openWays('receive', facts))).toEqual(expected);
  });
});

describe('sending 40 kB', () => {
  test.each<[string, PageFacts, string[]]>([
    ['https from our server', httpsOurs, ['server sealed', 'qr other-needs-camera', 'file']],
    [
      'https from a static host',
      httpsStatic,
      ['qr other-needs-camera', 'file', 'server closed: https-without-relay'],
    ],
    ['http in the classroom', lanOurs, ['server readable', 'qr other-needs-https', 'file']],
    ['this very machine', localhost, ['server readable own-machine', 'qr other-needs-camera', 'file']],
    [
      'no camera here: the other one needs it',
      { ...httpsOurs, hasCamera: false, hasCameraApi: false },
      ['server sealed', 'qr other-needs-camera', 'file'],
    ],
    [
      'WeChat',
      { ...httpsOurs, inApp: 'wechat' },
      ['server sealed', 'qr other-needs-camera', 'file closed: no-download-in-app'],
    ],
    ['a frame', { ...httpsOurs, isInFrame: true }, ['server sealed', 'qr other-needs-camera', 'file']],
    [
      'the trainer edition',
      { ...localhost, isTrainer: true },
      ['qr other-needs-camera', 'file', 'server closed: trainer-edition'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(told(openWays('send', facts, 40_000))).toEqual(expected);
  });
});

test.each([
  [250_000, ['server sealed', 'qr other-needs-camera qr-is-long', 'file']],
  [2_500_000, ['server sealed', 'file', 'qr closed: too-big-for-qr']],
  [20_000_001, ['file', 'server closed: too-big-for-server', 'qr closed: too-big-for-qr']],
])('sending %d bytes', (bytes, expected) => {
  expect(told(openWays('send', httpsOurs, bytes))).toEqual(expected);
});

const anyFacts = fc.record<PageFacts>({
  isHttps: fc.boolean(),
  isOwnMachine: fc.boolean(),
  isSecure: fc.boolean(),
  isTrainer: fc.boolean(),
  isInFrame: fc.boolean(),
  inApp: fc.constantFrom(undefined, 'wechat', 'wecom', 'dingtalk', 'feishu', 'qq'),
  relay: fc.constantFrom(here, { is: 'none' } as const, { is: 'unreachable' } as const),
  hasCameraApi: fc.boolean(),
  hasCamera: fc.constantFrom(true, false, undefined),
});

test('whatever the page, each way is told once, open ones first, a closed one in words that end with a way out', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom('send', 'receive'), fc.nat(30_000_000), (facts, role, bytes) => {
      const states = openWays(role, facts, bytes);
      expect(states.map(({ way }) => way).toSorted()).toEqual(['file', 'qr', 'server']);
      const open = states.filter(({ isOpen }) => isOpen).length;
      expect(states.slice(0, open).every(({ isOpen }) => isOpen)).toBe(true);
      if (role === 'receive') expect(open).toBeGreaterThan(0);
      for (const state of states) {
        if (state.isOpen) continue;
        expect(words.reasons[state.reason]).toMatch(/(?:走|用|到|点|等|抄|打开|再).*。$/);
      }
    }),
  );
});

test('a plain-http page never promises encryption nor opens a camera', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom('send', 'receive'), (facts, role) => {
      const lan = { ...facts, isHttps: false, isSecure: false };
      const text = told(openWays(role, lan)).join('\n');
      expect(text).not.toContain('sealed');
      if (role === 'receive') expect(text).toContain('qr closed');
    }),
  );
});
