// The small calculations of lessons: from what is typed to the lines of the result, nothing where it makes no sense.
import { expect, test } from 'vitest';
import { calculate } from '../../../src/components/lesson/calculate.ts';

test('the DSO of the lesson: 123 days, of which the contracts let one wait 50 and delay adds 73', () => {
  const lines = calculate('dso', { receivable: '1,080万', notDue: '440万', sales: '32,120,000' });
  expect(lines?.map(({ value }) => value)).toEqual(['123 天', '50 天', '73 天']);
});

test.each([
  [{ receivable: '100', notDue: '200', sales: '300' }],
  [{ receivable: '100', notDue: '0', sales: '0' }],
  [{ receivable: '100', notDue: '0', sales: '' }],
  [{ receivable: '-1', notDue: '0', sales: '5' }],
])('%j gives no figure', (typed) => {
  expect(calculate('dso', typed)).toBeUndefined();
});
