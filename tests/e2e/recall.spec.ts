// Review: a question that was missed in a lesson is asked here, rated, gone for today, foreseen, and brought back by an undo.
import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { seriousFindings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';

/** One of a single choice. */
const QUESTION = 'q-ocl-1';

const open = async (page: Page) => {
  await page.goto('review/');
  await expect(page.locator('.recall[data-ready]')).toBeVisible();
};

test('a miss in a lesson is due here; answered it is gone for today; an undo after a reload brings it back', async ({
  page,
}) => {
  test.slow();
  await open(page);
  await expect(page.getByRole('heading', { name: '还没有卡' })).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);

  await page.goto('learn/open-closed-loop/');
  await answer(page.locator(`#${QUESTION}`), false);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  const card = page.locator(`[data-card="question:${QUESTION}"]`);
  await expect(card).toBeVisible();
  await expect(page.getByText('今天还有 1 张')).toBeVisible();
  await expect(card.locator('.question[data-phase="answering"]')).toBeVisible();
  expect(asked.filter((url) => url.includes('/data/keys/'))).toEqual([]);

  await answer(card, true);
  await expect(page.getByRole('group', { name: '记得怎么样？' })).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { name: '今天的看完了' })).toBeVisible();
  await expect(card).toHaveCount(0);
  await page.getByText('逐日的数').click();
  const rows = page.locator('.recall-days tbody tr');
  await expect(rows).toHaveCount(30);
  await expect(rows.filter({ has: page.locator('td', { hasText: /^1$/ }) })).toHaveCount(1);
  await expect(rows.first().locator('td')).toHaveText('0');

  await page.reload();
  await expect(page.getByRole('heading', { name: '今天的看完了' })).toBeVisible();
  await page.keyboard.press('z');
  await expect(card).toBeVisible();
  await expect(page.getByText('今天看过')).toHaveCount(0);
});

test('a position that was lost is asked here and takes its result from where it is played', async ({
  page,
}) => {
  test.slow();
  await page.goto('play/puzzles/?puzzle=sf-pz-9');
  const moves = page.locator('.move');
  await expect(moves.first()).toBeVisible();
  // Any move that isn’t the best one.
  const count = await moves.count();
  for (let at = 0; at < count; at += 1) {
    await moves.nth(at).click();
    await expect(page.getByText('记下了。')).toBeVisible();
    if (!(await page.getByText('就是这一招。').isVisible())) break;
    await page.getByRole('button', { name: '再来一次' }).click();
    await expect(moves.first()).toBeVisible();
  }
  await open(page);
  const card = page.locator('[data-card="puzzle:sf-pz-9"]');
  await expect(card.getByRole('button', { name: /忘了|勉强/ }).filter({ hasText: '按结果' })).toBeVisible();
  await expect(card.getByRole('link', { name: '去走这一步' })).toHaveAttribute('href', /puzzle=sf-pz-9$/);
});

test('@phone groups come whole, cards turn by touch, and the text for Anki is a file', async ({ page }) => {
  await open(page);
  await page.getByRole('checkbox', { name: /全部带走的卡/ }).check();
  const card = page.locator('[data-kind="takeaway"]');
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: '翻过来' }).click();
  await card.getByRole('button', { name: /忘了/ }).click();
  await expect(page.getByText(/今天还有 15 张/)).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width).toBeLessThanOrEqual(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出文本' }).click();
  expect((await download).suggestedFilename()).toBe('回款复习.txt');
});

/** Answers the question in there; the right option is known from the key that the server has. */
async function answer(within: Locator, isRight: boolean): Promise<void> {
  await within.scrollIntoViewIfNeeded();
  await expect(within.locator('fieldset:enabled').first()).toBeVisible();
  const options = within.getByRole('radio');
  const values = await options.evaluateAll((all) => all.map((one) => one.getAttribute('value')));
  const at = values.findIndex((value) => (value === rightOption()) === isRight);
  await options.nth(at).check();
  await within.getByRole('button', { name: '提交' }).click();
  const verdict = isRight ? 'right' : 'wrong';
  await expect(within.locator('.question-result')).toHaveAttribute('data-verdict', verdict);
}

function rightOption(): string {
  const file = readdirSync('dist/data/keys').find((name) => name.startsWith(`${QUESTION}.`));
  return JSON.parse(readFileSync(`dist/data/keys/${file}`, 'utf8')).correct;
}
