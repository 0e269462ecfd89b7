// The wall knows by the desk's lock that the desk is gone: after a crash, not after a reload, and not while another one lives.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deskByLock } from '../../../src/stores/desk-by-lock.ts';
import { type FakeLocks, fakeLocks } from '../../support/classroom/fake-locks.ts';

const NAME = 'huikuan-room:test:/:desk';
let locks: FakeLocks;
let isGone: boolean | undefined;

const open = (window: string) => deskByLock(locks.of(window), NAME).stay();
const wall = () =>
  deskByLock(locks.of('wall'), NAME).watch((told) => {
    isGone = told;
  });
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

beforeEach(() => {
  vi.useFakeTimers();
  locks = fakeLocks();
  isGone = undefined;
});
afterEach(() => {
  vi.useRealTimers();
});

test('a desk that crashed is missed within three seconds, and no longer when it is back', async () => {
  open('desk');
  wall();
  await seconds(600);
  expect(isGone).toBe(false);
  locks.crash('desk');
  await seconds(1);
  expect(isGone).toBe(false);
  await seconds(2);
  expect(isGone).toBe(true);
  open('desk again');
  await seconds(1);
  expect(isGone).toBe(false);
});

test('a desk that is closed gives its lock back, and is missed like one that crashed', async () => {
  const close = open('desk');
  wall();
  await seconds(5);
  close();
  await seconds(0);
  expect(locks.held()).toEqual([]);
  await seconds(3);
  expect(isGone).toBe(true);
});

test('a reload of the desk is no loss', async () => {
  const told: boolean[] = [];
  const close = open('desk');
  deskByLock(locks.of('wall'), NAME).watch((one) => told.push(one));
  await seconds(5);
  close();
  await seconds(1.5);
  open('desk reloaded');
  await seconds(10);
  expect(told.length).toBeGreaterThan(10);
  expect(told).not.toContain(true);
});

test('a second desk is one at once, and the wall misses none while it lives', async () => {
  const told: boolean[] = [];
  open('desk');
  deskByLock(locks.of('wall'), NAME).watch((one) => told.push(one));
  await seconds(5);
  open('second desk');
  await seconds(0);
  expect(locks.held()).toHaveLength(2);
  locks.crash('desk');
  await seconds(60);
  expect(told).not.toContain(true);
  locks.crash('second desk');
  await seconds(3);
  expect(told.at(-1)).toBe(true);
});

test('a wall that is opened first says so after a moment, and no longer when the desk comes', async () => {
  wall();
  await seconds(1);
  expect(isGone).toBe(false);
  await seconds(2);
  expect(isGone).toBe(true);
  open('desk');
  await seconds(1);
  expect(isGone).toBe(false);
});

test('a desk that is left before it got its lock never gets it', async () => {
  open('desk')();
  await seconds(1);
  expect(locks.held()).toEqual([]);
});

test('a wall that is left asks and tells nothing more, not even what it had just asked', async () => {
  const query = vi.fn(locks.of('wall').query);
  const tell = vi.fn();
  const leave = deskByLock({ ...locks.of('wall'), query }, NAME).watch(tell);
  leave();
  await seconds(60);
  expect(query).toHaveBeenCalledTimes(1);
  expect(tell).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

test('a lock of somebody else is no desk', async () => {
  deskByLock(locks.of('other'), 'huikuan-paper:1').stay();
  wall();
  await seconds(3);
  expect(isGone).toBe(true);
});

test('where the browser refuses to tell, what was told stands, and the wall goes on asking', async () => {
  open('desk');
  wall();
  await seconds(2);
  locks.setBroken(true);
  open('refused desk');
  await seconds(60);
  expect(isGone).toBe(false);
  locks.crash('desk');
  locks.setBroken(false);
  await seconds(3);
  expect(isGone).toBe(true);
});

test('whatever desks do, the wall misses them only when none lived for two seconds, and always after three', async () => {
  const step = fc.record({
    desk: fc.integer({ min: 0, max: 2 }),
    does: fc.constantFrom('open', 'close', 'crash'),
    afterMs: fc.integer({ min: 0, max: 4000 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      locks = fakeLocks();
      const close = new Map<number, () => void>();
      let noneSince: number | undefined = Date.now();
      const leave = deskByLock(locks.of('wall'), NAME).watch((told) => {
        const alone = noneSince === undefined ? 0 : Date.now() - noneSince;
        if (told) expect(alone).toBeGreaterThanOrEqual(2000);
        else expect(alone).toBeLessThan(3000);
      });
      for (const { desk, does, afterMs } of steps) {
        if (does === 'open' && !close.has(desk)) close.set(desk, open(`desk ${desk}`));
        if (does === 'close') close.get(desk)?.();
        if (does === 'crash') locks.crash(`desk ${desk}`);
        if (does !== 'open') close.delete(desk);
        noneSince = close.size > 0 ? undefined : (noneSince ?? Date.now());
        await vi.advanceTimersByTimeAsync(afterMs);
      }
      leave();
    }),
    { numRuns: 100 },
  );
});
