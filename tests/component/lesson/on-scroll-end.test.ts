// The end of scrolling, with the browser's event and without it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onScrollEnd } from '../../../src/components/lesson/on-scroll-end.ts';

const own = Object.getOwnPropertyDescriptor(window, 'onscrollend');
beforeEach(() => {
  vi.useFakeTimers();
  Reflect.deleteProperty(window, 'onscrollend');
});
afterEach(() => {
  vi.useRealTimers();
  if (own) Object.defineProperty(window, 'onscrollend', own);
});
const scroll = () => dispatchEvent(new Event('scroll'));

test('without the event a pause of 150 ms counts, once for each scrolling', () => {
  const work = vi.fn();
  onScrollEnd(work);
  for (let step = 0; step < 10; step += 1) {
    scroll();
    vi.advanceTimersByTime(149);
  }
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(work).toHaveBeenCalledTimes(1);
  scroll();
  vi.advanceTimersByTime(150);
  expect(work).toHaveBeenCalledTimes(2);
});

test('with the event nothing is guessed', () => {
  Object.defineProperty(window, 'onscrollend', { value: null, configurable: true });
  const work = vi.fn();
  onScrollEnd(work);
  scroll();
  vi.advanceTimersByTime(10_000);
  expect(work).not.toHaveBeenCalled();
  dispatchEvent(new Event('scrollend'));
  expect(work).toHaveBeenCalledTimes(1);
});
