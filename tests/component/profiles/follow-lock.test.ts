// An open page of a profile with a PIN: use keeps it open, a pause or another tab locks it, unlocking elsewhere opens it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followLock } from '../../../src/stores/follow-lock.ts';
import {
  isLocked,
  LOCK_AFTER_MS,
  lockNow,
  markUnlocked,
  unlockedKey,
} from '../../../src/stores/profile-lock.ts';

const row = { id: 'p1', lock: { salt: '00', iterations: 1, hash: '00' } };
const MINUTE = 60_000;
let stop = () => {};

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
  markUnlocked('p1');
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

function follow() {
  const onChange = vi.fn();
  stop = followLock(row, onChange);
  return onChange;
}
const storageTold = (key: string | null) => dispatchEvent(new StorageEvent('storage', { key }));

test('without use the page hears after fifteen minutes, once', () => {
  const onChange = follow();
  vi.advanceTimersByTime(LOCK_AFTER_MS - MINUTE);
  expect(onChange).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2 * MINUTE);
  expect(onChange).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60 * MINUTE);
  dispatchEvent(new Event('keydown'));
  expect(onChange).toHaveBeenCalledTimes(1);
});

test.each(['pointerdown', 'keydown', 'scroll', 'input'])('%s is use', (name) => {
  const onChange = follow();
  for (let n = 0; n < 4; n += 1) {
    vi.advanceTimersByTime(10 * MINUTE);
    dispatchEvent(new Event(name));
  }
  expect(onChange).not.toHaveBeenCalled();
  expect(isLocked(row, Date.now())).toBe(false);
});

test('a computer that slept: the first touch finds it locked and does not open it', () => {
  const onChange = follow();
  vi.setSystemTime(Date.now() + 60 * MINUTE);
  dispatchEvent(new Event('keydown'));
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(isLocked(row, Date.now())).toBe(true);
});

test.each([['pageshow'], ['visibilitychange']])(
  'coming back (%s) is looked at before anything else',
  (name) => {
    const onChange = follow();
    vi.setSystemTime(Date.now() + 60 * MINUTE);
    (name === 'pageshow' ? window : document).dispatchEvent(new Event(name));
    expect(onChange).toHaveBeenCalledTimes(1);
  },
);

test('locked in another tab: this one hears at once', () => {
  const onChange = follow();
  lockNow();
  storageTold('something else');
  expect(onChange).not.toHaveBeenCalled();
  storageTold(unlockedKey());
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('a locked page hears when it was unlocked in another tab; use does not unlock it', () => {
  lockNow();
  const onChange = follow();
  dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(MINUTE);
  expect(onChange).not.toHaveBeenCalled();
  markUnlocked('p1');
  storageTold(unlockedKey());
  expect(onChange).toHaveBeenCalledTimes(1);
});

test('stopped, it hears nothing more', () => {
  const onChange = follow();
  stop();
  vi.advanceTimersByTime(60 * MINUTE);
  dispatchEvent(new Event('keydown'));
  expect(onChange).not.toHaveBeenCalled();
});
