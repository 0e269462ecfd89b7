// Without locks the desk speaks: every two seconds, and a goodbye; a silent one is missed after 75 seconds.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deskBySignal } from '../../../src/stores/desk-by-signal.ts';

let isGone: boolean | undefined;
const seconds = (count: number) => vi.advanceTimersByTime(count * 1000);

beforeEach(() => {
  vi.useFakeTimers();
  isGone = undefined;
});
afterEach(() => {
  vi.useRealTimers();
});

/** A wall, and a desk that it hears. */
function openBoth() {
  const wall = deskBySignal(() => {}, Date.now);
  const desk = deskBySignal((isOpen) => wall.hear(isOpen), Date.now);
  const leave = wall.watch((told) => {
    isGone = told;
  });
  return { desk, leave };
}

test('a desk that says goodbye is missed at once, and no longer when it is back', () => {
  const { desk } = openBoth();
  const close = desk.stay();
  seconds(600);
  expect(isGone).toBe(false);
  close();
  seconds(1);
  expect(isGone).toBe(true);
  desk.stay();
  seconds(1);
  expect(isGone).toBe(false);
});

test('a desk that the browser lets speak once a minute is not missed; one that is silent is, after 75 seconds', () => {
  const wall = deskBySignal(() => {}, Date.now);
  wall.watch((told) => {
    isGone = told;
  });
  wall.hear(true);
  seconds(60);
  wall.hear(true);
  seconds(75);
  expect(isGone).toBe(false);
  seconds(1);
  expect(isGone).toBe(true);
});

test('a wall that is opened first waits five seconds for a word', () => {
  openBoth();
  seconds(5);
  expect(isGone).toBe(false);
  seconds(1);
  expect(isGone).toBe(true);
});

test('a goodbye is believed at once by a wall that was just opened, too', () => {
  const { desk } = openBoth();
  desk.stay()();
  seconds(1);
  expect(isGone).toBe(true);
});

test('a wall that is left looks no more, a desk that is left says no more', () => {
  const { desk, leave } = openBoth();
  desk.stay()();
  leave();
  expect(vi.getTimerCount()).toBe(0);
});
