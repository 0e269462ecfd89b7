// The size of the text: set, kept, and there again before the page is drawn.
import { beforeEach, expect, test, vi } from 'vitest';
import { setTextSize, TEXT_SIZES, textSize } from '../../../src/components/reading/text-size.ts';

const HEAD_SCRIPT: string = '../../../public/theme.js';
window.scrollBy = () => {};

async function loadAnew(): Promise<void> {
  document.documentElement.removeAttribute('style');
  vi.resetModules();
  await import(HEAD_SCRIPT);
}

beforeEach(() => localStorage.clear());

test.each(TEXT_SIZES)('%s is kept over a reload', async (size) => {
  setTextSize(size);
  expect(textSize()).toBe(size);
  await loadAnew();
  expect(textSize()).toBe(size);
});

test('the usual size leaves nothing behind', () => {
  setTextSize('xl');
  setTextSize('m');
  expect(localStorage).toHaveLength(0);
  expect(document.documentElement.style.getPropertyValue('--zoom')).toBe('');
});

test('where storage is blocked the size holds for the page', () => {
  const blocked = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('blocked');
  });
  setTextSize('l');
  expect(textSize()).toBe('l');
  blocked.mockRestore();
});

test('what somebody else wrote there is no size', async () => {
  for (const other of ['huge', '40', '-1', '']) {
    localStorage.setItem('huikuan:text', other);
    await loadAnew();
    expect(document.documentElement.style.getPropertyValue('--zoom')).toBe('');
  }
});
