// What is folded on the screen is open on paper, and folded again after.
import { expect, test } from 'vitest';
import { unfoldForPrint } from '../../../src/components/lesson/unfold-for-print.ts';

test('opens for printing only what was folded, and folds that again', () => {
  document.body.innerHTML = '<details id="a"></details><details id="b" open></details>';
  unfoldForPrint();
  const open = () => [...document.querySelectorAll('details')].map((details) => details.open);
  dispatchEvent(new Event('beforeprint'));
  expect(open()).toEqual([true, true]);
  dispatchEvent(new Event('afterprint'));
  expect(open()).toEqual([false, true]);
});
