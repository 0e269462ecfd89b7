// The company's own case on a page: what looks like a name is said and named, and put in only by who has looked at it.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { slides } from '../../../src/i18n/zh-CN/classroom-slides.ts';

const insert = vi.fn(() => 'my-1');
vi.mock('../../../src/stores/slides.ts', () => ({ slidesDesk: { insert } }));
Element.prototype.scrollIntoView = () => {};
const { OwnForm } = await import('../../../src/islands/classroom/slides/OwnForm.tsx');

const words = slides.form;
const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);
const put = () => screen.getByRole<HTMLButtonElement>('button', { name: words.put });

async function fillIn(unit: string, deal: string) {
  render(<OwnForm changed={undefined} behind="p" onDone={() => {}} />);
  const user = userEvent.setup();
  await user.click(screen.getByLabelText(words.kinds['own-case']));
  await user.type(field(words.unit), unit);
  await user.type(field(words.deal), deal);
  await user.type(field('第一问'), '单子在谁桌上？');
  return user;
}

test('a code and posts go in without a question', async () => {
  const user = await fillIn('A 县 B 局', '机房，欠 38 万元');
  expect(screen.getByRole('status').textContent).toBe('');
  expect(screen.queryByLabelText(words.keepNames)).toBeNull();
  await user.click(put());
  expect(insert).toHaveBeenCalledTimes(1);
});

test('the name of a unit and of a person are both told, and go in after a look; another name is asked for anew', async () => {
  const user = await fillIn('江北区教育局', '机房，欠 38 万元，李科长说再等等');
  const said = screen.getByRole('status').textContent;
  expect(said).toContain(words.realUnit('江北区教育局'));
  expect(said).toContain(words.person('李科长'));
  expect(put().disabled).toBe(true);
  await user.click(field(words.keepNames));
  expect(put().disabled).toBe(false);
  await user.clear(field(words.unit));
  await user.type(field(words.unit), '青坪县财政局');
  expect(field(words.keepNames).checked).toBe(false);
  expect(put().disabled).toBe(true);
});
