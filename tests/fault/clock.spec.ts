// The clock is set back a year in the middle, or was a year ahead: what was written last stays last, and everything is kept.
import { expect, test } from '../support/browser/fixture.ts';
import { setShift, shiftClock, YEAR } from '../support/fault/in-page/shift-clock.ts';
import { openLedger } from '../support/fault/ledger.ts';
import {
  expectAllThere,
  expectSame,
  inOrder,
  LESSON,
  lastWords,
  writeUpTo,
} from '../support/fault/lesson.ts';

const FIRST = 'ocl-mine-who';

test('the clock is set back a year while the learner writes, then another tab comes with the right one', async ({
  context,
  page,
}) => {
  const ledger = openLedger();
  await ledger.follow(context);
  await page.addInitScript(shiftClock, 0);
  await page.goto(LESSON);
  await writeUpTo(page, ledger, { writer: 'right', field: 0, from: 1, upTo: 30 });
  await page.evaluate(setShift, -YEAR);
  await writeUpTo(page, ledger, { writer: 'back', field: 0, from: 1, upTo: 30 });
  const other = await context.newPage();
  await other.goto(LESSON);
  await expectSame([page, other]);
  await writeUpTo(other, ledger, { writer: 'other', field: 0, from: 1, upTo: 10 });
  await writeUpTo(page, ledger, { writer: 'last', field: 0, from: 1, upTo: 10 });

  const log = await expectAllThere(page, ledger.all());
  expect(lastWords(log).get(FIRST)).toBe('last10');
  expect((await expectSame([page, other]))[0]).toBe('last10');
  const order = inOrder(log)
    .filter(({ field }) => field === FIRST)
    .map(({ value }) => value?.replace(/\d+/, ''));
  expect([...new Set(order)]).toEqual(['right', 'back', 'other', 'last']);
});

test('a page that is opened while the clock is a year behind goes on after what is there', async ({
  context,
  page,
}) => {
  const ledger = openLedger();
  await ledger.follow(context);
  await page.goto(LESSON);
  await writeUpTo(page, ledger, { writer: 'right', field: 0, from: 1, upTo: 10 });
  await page.close();
  const late = await context.newPage();
  await late.addInitScript(shiftClock, -YEAR);
  await late.goto(LESSON);
  await expect(late.locator('.apply [data-field]').first()).toHaveValue('right10');
  await writeUpTo(late, ledger, { writer: 'back', field: 0, from: 1, upTo: 10 });
  await late.reload();
  await expect(late.locator('.apply [data-field]').first()).toHaveValue('back10');
  expect(lastWords(await expectAllThere(late, ledger.all())).get(FIRST)).toBe('back10');
});

test('a clock that was ten years ahead for a moment does not bury what is written afterwards', async ({
  context,
  page,
}) => {
  const ledger = openLedger();
  await ledger.follow(context);
  await page.addInitScript(shiftClock, 10 * YEAR);
  await page.goto(LESSON);
  await writeUpTo(page, ledger, { writer: 'ahead', field: 0, from: 1, upTo: 10 });
  await page.evaluate(setShift, 0);
  await writeUpTo(page, ledger, { writer: 'right', field: 0, from: 1, upTo: 10 });
  const other = await context.newPage();
  await other.goto(LESSON);
  await expect(other.locator('.apply [data-field]').first()).toHaveValue('right10');
  await writeUpTo(other, ledger, { writer: 'other', field: 0, from: 1, upTo: 10 });
  expect((await expectSame([page, other]))[0]).toBe('other10');
  expect(lastWords(await expectAllThere(other, ledger.all())).get(FIRST)).toBe('other10');
});
