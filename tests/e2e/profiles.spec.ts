// Several people at one computer: nothing of one ever reaches another, and who leaves can take everything along.
import type { Page } from '@playwright/test';
import config from '../../playwright.config.ts';
import { expect, test } from '../support/browser/fixture.ts';
import {
  addPerson,
  backupOf,
  choose,
  field,
  LESSON,
  learn,
  linesWith,
  namePerson,
  openDevice,
  questionIsOpen,
  switchTo,
  TEXTS,
  write,
} from '../support/browser/people.ts';

/** Pages that are left stay alive for the way back, as they do for everybody; the test driver switches that off. */
test.use({
  launchOptions: {
    ...config.use?.launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

// Each goes through many pages, on a machine that may be busy.
test.describe.configure({ timeout: 240_000 });

const FANG = '王芳';
const QIANG = '赵强';

/** Nobody else's words on the pages where a record shows, each when it is open and has shown what it holds. */
async function lookAround(page: Page, mark: string, strange: readonly string[]): Promise<void> {
  for (const address of [LESSON, '/', '/me/', '/me/backup/']) {
    await page.goto(address);
    if (address === LESSON) await write(page, 'ocl-mine-amount', mark);
    await page.waitForLoadState('networkidle');
    for (const word of strange) expect(await linesWith(page, word), address).toEqual([]);
  }
}

/** A page that was kept alive does not load again: it is there once the address is. */
const goBack = (page: Page) => page.goBack({ waitUntil: 'commit' });

test('nothing of one is shown to the other: words, answers, place, name, archive, backup', async ({
  page,
}) => {
  await namePerson(page, FANG);
  await learn(page, '芳记', 0);
  await addPerson(page, QIANG);

  await page.goto('/');
  await expect(page.getByRole('link', { name: '从第一课开始' })).toBeVisible();
  await page.goto(LESSON);
  await write(page, 'ocl-mine-amount', '1');
  for (const id of [...TEXTS, 'ocl-mine-station', 'ocl-mine-date']) {
    await expect(field(page, id), id).toHaveValue('');
  }
  await questionIsOpen(page, 'q-ocl-1');
  expect(await linesWith(page, '已选：')).toEqual([]);
  await expect(page.locator('.resume-chip')).toHaveCount(0);

  await learn(page, '强记', 1);
  await lookAround(page, '22', ['芳', '2031-01-15']);
  const his = await backupOf(page);
  for (const own of [QIANG, '强记 ocl-mine-ask']) expect(his.includes(own), own).toBe(true);
  expect(his.includes('芳')).toBe(false);

  await switchTo(page, FANG);
  await lookAround(page, '11', ['强', '2031-02-15']);
  await page.goto(LESSON);
  for (const id of TEXTS) await expect(field(page, id)).toHaveValue(`芳记 ${id}`);
  await expect(field(page, 'ocl-mine-date')).toHaveValue('2031-01-15');
  await page.locator('#q-ocl-1').scrollIntoViewIfNeeded();
  await expect(page.locator('#q-ocl-1').getByRole('radio').nth(0)).toBeChecked();
  const hers = await backupOf(page);
  for (const own of [FANG, '芳记 ocl-mine-ask']) expect(hers.includes(own), own).toBe(true);
  expect(hers.includes('强')).toBe(false);
});

test('in two tabs: the other one writes what it holds for her, then shows him, also in restored forms', async ({
  page,
  context,
}) => {
  await namePerson(page, FANG);
  const other = await context.newPage();
  await other.goto(LESSON);
  await write(other, 'ocl-mine-who', '芳记 单位');
  // Typed but not left: not saved yet when the other tab switches. And a choice that was not submitted.
  await field(other, 'ocl-mine-ask').fill('芳记 没存完');
  await choose(other, 'q-ocl-1', 2);
  await field(other, 'ocl-mine-ask').fill('芳记 没存完 再补一句');

  await addPerson(page, QIANG);
  await expect(field(other, 'ocl-mine-who')).toHaveValue('');
  await write(other, 'ocl-mine-desk', '强记 桌子');
  await questionIsOpen(other, 'q-ocl-1');
  for (const hers of ['芳', '已选：']) expect(await linesWith(other, hers)).toEqual([]);

  await other.reload();
  await expect(field(other, 'ocl-mine-desk')).toHaveValue('强记 桌子');
  await write(other, 'ocl-mine-desk', '强记 桌子 二');
  expect(await linesWith(other, '芳')).toEqual([]);
  expect((await backupOf(page)).includes('芳')).toBe(false);

  await switchTo(page, FANG);
  await expect(field(other, 'ocl-mine-ask')).toHaveValue('芳记 没存完 再补一句');
  await write(other, 'ocl-mine-amount', '1');
  expect(await linesWith(other, '强')).toEqual([]);
  expect((await backupOf(page)).includes('强')).toBe(false);
});

test('the way back leads to no page of the one before, also to one that the browser kept alive', async ({
  page,
}) => {
  await page.addInitScript(() =>
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) document.documentElement.dataset['wasKeptAlive'] = '';
    }),
  );
  await namePerson(page, FANG);
  await page.goto(LESSON);
  await write(page, 'ocl-mine-who', '芳记 单位');
  // It does when the page was at rest, which a busy machine may delay.
  await expect(async () => {
    await page.goto('/');
    await goBack(page);
    await expect(page.locator('html')).toHaveAttribute('data-was-kept-alive', '', { timeout: 1000 });
  }, 'this browser keeps pages alive').toPass({ timeout: 60_000 });
  await field(page, 'ocl-mine-ask').fill('芳记 没存完');
  await choose(page, 'q-ocl-1', 2);
  await questionIsOpen(page, 'q-ocl-4');
  await page.locator('#q-ocl-4').getByRole('textbox').fill('998877');
  await questionIsOpen(page, 'q-ocl-2');
  const pair = page.locator('#q-ocl-2 select').first();
  await pair.selectOption({ index: 2 });

  await addPerson(page, QIANG);
  for (let back = 0; back < 3; back += 1) {
    await goBack(page);
    if (new URL(page.url()).pathname === LESSON) break;
  }
  expect(new URL(page.url()).pathname).toBe(LESSON);
  await expect(field(page, 'ocl-mine-who')).toHaveValue('');
  await write(page, 'ocl-mine-desk', '强记 桌子');
  await questionIsOpen(page, 'q-ocl-1');
  await questionIsOpen(page, 'q-ocl-2');
  for (const hers of ['芳', '已选：', '998877']) expect(await linesWith(page, hers)).toEqual([]);
  await expect(pair).toHaveValue('');
  await openDevice(page);
  expect((await backupOf(page)).includes('芳')).toBe(false);
});

/** Numbers from a seed, so that a sequence that found something can be run again. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

for (const seed of [20261124, 4711]) {
  test(`whatever they do in two tabs, in any order, each has his own (seed ${seed})`, async ({
    page,
    context,
  }) => {
    const roll = dice(seed);
    const people = [
      { name: FANG, word: '芳记', wrote: new Map<string, string>() },
      { name: QIANG, word: '强记', wrote: new Map<string, string>() },
    ] as const;
    await namePerson(page, FANG);
    await addPerson(page, QIANG);
    let [other, active]: readonly (typeof people)[number][] = people;
    const tabs = [page, await context.newPage()];
    if (!active || !other) throw new Error('two people');

    for (let step = 0; step < 15; step += 1) {
      const tab = tabs[roll(tabs.length)] ?? page;
      const isOnLesson = new URL(tab.url(), 'http://x').pathname === LESSON;
      const did = ['write', 'write', 'type', 'reload', 'home', 'back', 'switch'][roll(7)] ?? 'write';
      switch (did) {
        case 'switch':
          await switchTo(tab, other.name);
          [active, other] = [other, active];
          break;
        case 'reload':
          await tab.reload();
          break;
        case 'home':
          await tab.goto('/');
          break;
        case 'back':
          await goBack(tab);
          break;
        default: {
          if (!isOnLesson) {
            await tab.goto(LESSON);
            // The record is open, so that nothing is put back under the fingers.
            await write(tab, 'ocl-mine-amount', '0');
          }
          const id = TEXTS[roll(TEXTS.length)] ?? '';
          const words = `${active.word} ${seed}-${step}`;
          if (did === 'write') await write(tab, id, words);
          else await field(tab, id).fill(words);
          active.wrote.set(id, words);
        }
      }
      if (new URL(tab.url(), 'http://x').pathname !== LESSON) continue;
      await write(tab, 'ocl-mine-amount', `${step}`);
      expect(await linesWith(tab, other.word), `step ${step}: ${did}`).toEqual([]);
    }
    for (const person of people) {
      if (person !== active) await switchTo(page, person.name);
      active = person;
      const text = await backupOf(page);
      const stranger = people.find((one) => one !== person);
      expect(text.includes(stranger?.word ?? ''), `${person.name}'s backup`).toBe(false);
      await page.goto(LESSON);
      for (const [id, words] of person.wrote) await expect(field(page, id)).toHaveValue(words);
    }
  });
}
