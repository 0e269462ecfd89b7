// A term opens where it stands and can be closed by hand; where nothing can pop up the link is left alone.
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTermsInPlace } from '../../../src/components/lesson/terms.ts';

const proto = HTMLElement.prototype;
const names = ['popover', 'showPopover', 'hidePopover'] as const;
const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(proto, name)] as const);
const calls: string[] = [];

beforeEach(() => {
  calls.length = 0;
  document.body.innerHTML =
    '<a class="term" href="#term-x">应收账款</a><dl><div id="term-x"><dt>应收账款</dt><dd>交出去没换回来的钱。</dd></div></dl>';
});
afterEach(() => {
  for (const [name, own] of before) {
    if (own) Object.defineProperty(proto, name, own);
    else Reflect.deleteProperty(proto, name);
  }
});

function givePopover(): void {
  const tell = (name: string) => () => void calls.push(name);
  Object.defineProperty(proto, 'popover', { value: '', writable: true, configurable: true });
  Object.defineProperty(proto, 'showPopover', { value: tell('show'), configurable: true });
  Object.defineProperty(proto, 'hidePopover', { value: tell('hide'), configurable: true });
}

test('without popover the link jumps as before', async () => {
  for (const name of names) Reflect.deleteProperty(proto, name);
  openTermsInPlace();
  const link = document.querySelector('a');
  const isLeft = vi.fn((event: Event) => !event.defaultPrevented);
  link?.addEventListener('click', isLeft);
  await userEvent.click(link as HTMLElement);
  expect(isLeft).toHaveReturnedWith(true);
  expect(document.querySelector('.term-pop')).toBeNull();
});

test('the panel has a button that closes it: a tap beside it is not enough on older iPhones', async () => {
  givePopover();
  openTermsInPlace();
  await userEvent.click(document.querySelector('a') as HTMLElement);
  const panel = document.querySelector('.term-pop');
  expect(panel?.textContent).toContain('交出去没换回来的钱。');
  expect(calls).toEqual(['show']);
  await userEvent.click(panel?.querySelector('button') as HTMLElement);
  expect(calls).toEqual(['show', 'hide']);
});
