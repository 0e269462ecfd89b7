// Examination, cut and model games in a real browser: nothing tells the type, moves are played for the learner, a model unfolds by keyboard.
import type { Page } from '@playwright/test';
import { findings } from '../support/browser/axe.ts';
import { drawAlways, everything, typesOf } from '../support/browser/exam-page.ts';
import { expect, test } from '../support/browser/fixture.ts';
import { CASE, moves, pressMove } from '../support/browser/play-page.ts';

const MODEL = '/play/models/sf-model-perfectionist-strong/';

async function startExam(page: Page): Promise<void> {
  await page.goto(`/${CASE}?mode=exam`);
  await expect(page.getByRole('button', { name: '出门' })).toBeEnabled();
  await expect(page.getByRole('radio', { name: /考核/ })).toBeChecked();
  await page.getByRole('button', { name: '出门' }).press('Enter');
  await page.getByRole('button', { name: '还看不准' }).press('Enter');
  await expect(moves(page).first()).toBeVisible();
}

/** How often each word stands in a text. */
const counts = (text: string, words: readonly string[]) => words.map((word) => text.split(word).length - 1);

test('an examination tells its type nowhere, whichever it is: not in page, address, title, storage or what is fetched', async ({
  page,
  browser,
  guard,
}) => {
  test.slow();
  const types = await typesOf(page);
  expect(types.length).toBeGreaterThan(1);
  const words = types.flatMap(({ id, name }) => [id, name]);
  const seen: {
    readonly type: string;
    readonly table: readonly number[];
    readonly list: readonly number[];
  }[] = [];
  for (const [lot, type] of types.entries()) {
    const context = await browser.newContext();
    await guard.watch(context);
    const own = await context.newPage();
    await drawAlways(own, lot);
    await startExam(own);
    for (const digit of [1, 2, 1]) await pressMove(own, digit);
    const table = counts(await everything(own), words);
    await expect(own.locator('.monogram, .review-emblem')).toHaveCount(0);
    await expect(own.getByRole('button', { name: /退回一步|复盘到这里/ })).toHaveCount(0);
    await own.keyboard.press('u');
    await expect(own.locator('.log-move')).toHaveCount(3);
    // Asked for its review by address, the table is laid again.
    await own.goto(`${own.url()}&view=review`);
    await expect(own.locator('.log-move')).toHaveCount(3);
    await expect(moves(own).first()).toBeVisible();
    await own.getByRole('button', { name: '回案件页' }).click();
    await expect(own.locator('.runs')).toContainText('考核');
    const list = counts(await everything(own), words);
    await own.goto('/play/');
    await expect(own.locator('.finder[data-ready]')).toBeVisible();
    expect(await own.locator('.case-types small').allTextContents()).toEqual(
      (await own.locator('.case-types small').allTextContents()).map(() => '没谈过'),
    );
    seen.push({ type: type.id, table, list });
    await context.close();
  }
  for (const { type, table, list } of seen) {
    expect(table, `at the table against ${type}`).toEqual(seen[0]?.table);
    expect(list, `in the list of games against ${type}`).toEqual(seen[0]?.list);
  }
});

test('the end of an examination names him, and the review is open then', async ({ page }) => {
  test.slow();
  await startExam(page);
  for (let made = 0; made < 25 && (await moves(page).count()) > 0; made += 1) await pressMove(page, 1);
  await expect(page.locator('.ending-who')).toContainText('对面这位是');
  await page.getByRole('button', { name: '去复盘' }).press('Enter');
  await expect(page.getByRole('heading', { name: '复盘的次序' })).toBeVisible();
});

test('a cut by keyboard: few choices, the rest played and marked, to an ending; a reload goes on with it', async ({
  page,
}) => {
  test.slow();
  await page.goto(`/${CASE}?mode=cut&type=leader`);
  await expect(page.getByRole('radio', { name: /关键手/ })).toBeChecked();
  await expect(page.getByRole('button', { name: '出门' })).toBeEnabled();
  await page.getByRole('button', { name: '出门' }).press('Enter');
  const atRest = page.locator('.moves:not([data-saving]) [data-move]').first();
  let own = 0;
  for (; own < 7; own += 1) {
    await expect(atRest.or(page.locator('.ending'))).toBeVisible();
    if (await page.locator('.ending').isVisible()) break;
    if (own === 1) {
      await page.reload();
      await expect(atRest).toBeVisible();
    }
    const before = await page.locator('.log-move:not([data-stand-in])').count();
    expect(before).toBe(own);
    await page.keyboard.press('1');
    await expect(page.locator('.log-move:not([data-stand-in])')).toHaveCount(own + 1);
  }
  await expect(page.locator('.ending')).toBeVisible();
  expect(own).toBeLessThanOrEqual(6);
  expect(await page.locator('.log-move[data-stand-in]').count()).toBeGreaterThan(2);
  await expect(page.getByText('代走').first()).toBeVisible();
});

test('a cut where no worker can be had is played all the same', async ({ page }) => {
  await page.route(/position-worker/, (route) => route.abort());
  await page.goto(`/${CASE}?mode=cut&type=leader`);
  await expect(page.getByRole('button', { name: '出门' })).toBeEnabled();
  await page.getByRole('button', { name: '出门' }).click();
  await expect(page.locator('.moves:not([data-saving]) [data-move]').first()).toBeVisible();
  // A cut may begin with a choice, and two of them may stand side by side: between the first three something is played.
  for (let own = 0; own < 2; own += 1) {
    await page.keyboard.press('1');
    await expect(page.locator('.log-move:not([data-stand-in])')).toHaveCount(own + 1);
    await expect(page.locator('.moves:not([data-saving]) [data-move]').first()).toBeVisible();
  }
  expect(await page.locator('.log-move[data-stand-in]').count()).toBeGreaterThan(0);
});

/** Through a model game by keyboard, always the first answer, up to `most` moves. */
async function watch(page: Page, most: number): Promise<void> {
  await page.goto(MODEL);
  await expect(page.locator('.model-page[data-ready]')).toBeVisible();
  for (let at = 0; at < most; at += 1) {
    await expect(page.locator('.log-move')).toHaveCount(at);
    if ((await page.locator('.stop [data-option]').count()) > 0) {
      await page.keyboard.press('1');
      await expect(page.locator('.stop-told')).toBeVisible();
    }
    await page.keyboard.press('ArrowRight');
  }
  await expect(page.locator('.log-move')).toHaveCount(most);
}

test('a model game by keyboard, to its principle; its reasons are fetched only after the answers', async ({
  page,
}) => {
  const keys: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/drill-keys/')) keys.push(request.url());
  });
  await watch(page, 1);
  const before = keys.length;
  const total = Number((await page.locator('.model-desk h2 small').innerText()).match(/共 (\d+) 步/)?.[1]);
  await watch(page, total);
  await expect(page.getByRole('heading', { name: '一句话' })).toBeVisible();
  await expect(page.getByText(/你答对 \d 处/)).toBeVisible();
  const stops = keys.filter((url) => !url.includes('.end.')).length;
  expect(before).toBeLessThanOrEqual(1);
  expect(stops).toBeGreaterThanOrEqual(2);
});

test('from a position of a model game one plays on oneself, in practice and without a parent', async ({
  page,
}) => {
  await watch(page, 3);
  await page.getByRole('button', { name: '从这里自己下' }).press('Enter');
  await expect(moves(page).first()).toBeVisible();
  await expect(page.locator('.log-move')).toHaveCount(3);
  expect(page.url()).toMatch(/\?run=[^&]+$/);
  await pressMove(page, 1);
  await page.reload();
  await expect(page.locator('.log-move')).toHaveCount(4);
  await page.getByRole('button', { name: '回案件页' }).click();
  await expect(page.locator('.runs')).not.toContainText('分出来');
});

const STATES: readonly { readonly name: string; readonly open: (page: Page) => Promise<void> }[] = [
  { name: 'examination', open: startExam },
  {
    name: 'choice of mode',
    open: async (page) => {
      await page.goto(`/${CASE}?mode=cut`);
      await expect(page.getByRole('button', { name: '出门' })).toBeEnabled();
    },
  },
  {
    name: 'question in a model game',
    open: async (page) => {
      await page.goto(MODEL);
      await expect(page.locator('.model-page[data-ready]')).toBeVisible();
      for (let at = 0; at < 10 && (await page.locator('.stop [data-option]').count()) === 0; at += 1) {
        await page.keyboard.press('ArrowRight');
        await expect(page.locator('.log-move')).toHaveCount(at + 1);
      }
    },
  },
  {
    name: 'answer in a model game',
    open: async (page) => {
      await watch(page, 6);
    },
  },
];

for (const [colorScheme, width] of [
  ['light', 390],
  ['dark', 1440],
] as const) {
  for (const { name, open } of STATES) {
    test(`axe: ${name}, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(page);
      expect(await findings(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  }
}
