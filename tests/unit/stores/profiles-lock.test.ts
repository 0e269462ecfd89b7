// A profile with a PIN: open while it is used in this run of the browser, slower after five wrong tries.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  forgetTries,
  isLocked,
  LOCK_AFTER_MS,
  lockNow,
  markUnlocked,
  touch,
  unlock,
} from '../../../src/stores/profile-lock.ts';
import { isPinOf, makeLock } from '../../../src/stores/profile-pin.ts';
import { delayAfter, oneMore, waitLeft } from '../../../src/stores/profile-tries.ts';
import { readPin } from '../../../src/stores/profiles-pin.ts';
import { fakeBrowser } from './profiles-support.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 24, 1, 0, 0);
const lock = await makeLock('4711');
const owner = { id: 'p1', lock };
let browser = fakeBrowser();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  browser = fakeBrowser();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const lockedNow = (row: Parameters<typeof isLocked>[0] = owner) => isLocked(row, Date.now());

describe('open and locked', () => {
  test('without a PIN nothing is ever locked', () => {
    expect(lockedNow({ id: 'p2' })).toBe(false);
  });

  test('locked until the right PIN was given, open for everybody else’s tabs of this run', async () => {
    expect(lockedNow()).toBe(true);
    expect(await unlock(owner, '4711')).toEqual({ ok: true });
    expect(lockedNow()).toBe(false);
    expect(lockedNow({ id: 'p2', lock })).toBe(true);
  });

  test('after 15 minutes without use it is locked; use renews the time, but doesn’t bring it back', () => {
    markUnlocked('p1');
    later(LOCK_AFTER_MS - MINUTE);
    touch();
    later(LOCK_AFTER_MS - 1);
    expect(lockedNow()).toBe(false);
    later(1);
    expect(lockedNow()).toBe(true);
    touch();
    expect(lockedNow()).toBe(true);
  });

  test('when the browser starts anew it is locked, however short the break', () => {
    markUnlocked('p1');
    expect(lockedNow()).toBe(false);
    browser.restart();
    expect(lockedNow()).toBe(true);
    touch();
    expect(lockedNow()).toBe(true);
  });

  test('a clock that was set back does not keep it open', () => {
    markUnlocked('p1');
    later(-365 * 24 * 60 * MINUTE);
    expect(lockedNow()).toBe(true);
  });

  test('locking at once', () => {
    markUnlocked('p1');
    lockNow();
    expect(lockedNow()).toBe(true);
  });

  test.each(['{', '[]', 'null', '{"profile":"p1","until":"9e99","session":1}'])(
    'rubbish in storage is locked: %s',
    (text) => {
      markUnlocked('p1');
      for (const key of browser.kept.keys()) browser.kept.set(key, text);
      expect(lockedNow()).toBe(true);
      touch();
      expect(lockedNow()).toBe(true);
    },
  );

  test('two installations on one host don’t open each other', () => {
    markUnlocked('p1');
    const { kept } = browser;
    browser = fakeBrowser('/b/');
    for (const [key, value] of kept) browser.kept.set(key, value);
    expect(lockedNow()).toBe(true);
  });

  test.each(['areCookiesBlocked', 'isStorageBlocked'] as const)(
    'where it can’t be remembered (%s) it stays locked and says so',
    async (what) => {
      browser.state[what] = true;
      expect(await unlock(owner, '4711')).toEqual({ ok: false, reason: 'unavailable' });
      expect(lockedNow()).toBe(true);
      lockNow();
      forgetTries('p1');
    },
  );
});

describe('wrong tries', () => {
  const wrong = () => unlock(owner, '0000');

  test('four are free, the fifth makes wait, and meanwhile the right one doesn’t help', async () => {
    for (let n = 0; n < 4; n += 1)
      expect(await wrong()).toEqual({ ok: false, reason: 'wrong-pin', waitMs: 0 });
    expect(await wrong()).toEqual({ ok: false, reason: 'wrong-pin', waitMs: 30_000 });
    later(10_000);
    expect(await unlock(owner, '4711')).toEqual({ ok: false, reason: 'too-soon', waitMs: 20_000 });
    later(20_000);
    expect(await wrong()).toEqual({ ok: false, reason: 'wrong-pin', waitMs: 60_000 });
    later(60_000);
    expect(await unlock(owner, '4711')).toEqual({ ok: true });
    lockNow();
    expect(await wrong()).toEqual({ ok: false, reason: 'wrong-pin', waitMs: 0 });
  });

  test('another profile’s tries are its own, and a forgotten profile leaves nothing behind', async () => {
    for (let n = 0; n < 5; n += 1) await wrong();
    expect(await unlock({ id: 'p2', lock }, '4711')).toEqual({ ok: true });
    lockNow();
    forgetTries('p1');
    expect([...browser.kept]).toEqual([]);
  });

  test('a try counts before it is judged: reloading in between gives none for nothing', async () => {
    void unlock(owner, '0000');
    expect(JSON.parse(browser.kept.get('huikuan:c1:/a/:pin-tries') ?? '{}')).toMatchObject({
      p1: { wrong: 1 },
    });
  });

  test('the wait only grows, is over when it is over, and a clock set back locks nobody out', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(10 ** 7), (count, passed) => {
        const tries = oneMore({ wrong: count, last: 0 }, START);
        expect(delayAfter(count + 1)).toBeGreaterThanOrEqual(delayAfter(count));
        expect(delayAfter(count)).toBeLessThanOrEqual(15 * MINUTE);
        expect(waitLeft(tries, START + passed)).toBe(Math.max(0, delayAfter(count + 1) - passed));
        expect(waitLeft(tries, START - 1 - passed)).toBe(0);
      }),
    );
  });
});

describe('a PIN', () => {
  test('only its salted hash is kept, and it differs each time', async () => {
    const again = await makeLock('4711');
    expect(JSON.stringify(lock)).not.toContain('4711');
    expect(again.hash).not.toBe(lock.hash);
    expect(again.salt).toMatch(/^[0-9a-f]{32}$/);
    expect(lock.iterations).toBe(20_000);
    expect(await isPinOf(again, '4711')).toBe(true);
    expect(await isPinOf(again, '04711')).toBe(false);
  });

  test('the hash is PBKDF2-HMAC-SHA-256, as Web Crypto computes it', async () => {
    const key = await crypto.subtle.importKey('raw', new TextEncoder().encode('4711'), 'PBKDF2', false, [
      'deriveBits',
    ]);
    const salt = Uint8Array.from(lock.salt.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    const bits = await crypto.subtle.deriveBits(
      { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: lock.iterations },
      key,
      256,
    );
    expect(Buffer.from(bits).toString('hex')).toBe(lock.hash);
  });

  test.each([
    ['1234', '1234'],
    ['１２３４５６７８', '12345678'],
    [' 0000 ', '0000'],
    ['123', undefined],
    ['123456789', undefined],
    ['12a4', undefined],
    ['', undefined],
  ])('%s is read as %s', (text, digits) => {
    expect(readPin(text)).toBe(digits);
  });
});
