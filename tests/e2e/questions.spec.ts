// Questions in a real browser: the key comes only after the answer is kept, by keyboard alone, offline, and again after a reload.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser/fixture.ts';

const LESSON = '/learn/open-closed-loop/';

async function alive(page: Page, type: string): Promise<Locator> {
  await page.goto(LESSON);
  const question = page.locator(`.question-block:has([data-type="${type}"])`).first();
  await question.scrollIntoViewIfNeeded();
  await expect(question.getByRole('button', { name: '提交', exact: true })).toBeEnabled();
  return question;
}

/** Waits until the answer was judged: the words while the key is on its way name the explanation too. */
async function explained(question: Locator): Promise<void> {
  await expect(question.getByText('解析', { exact: true })).toBeVisible();
}

const isKey = (url: string) => /\/data\/keys\//.test(url);

test('no key is asked for before an answer was committed, and then exactly one', async ({ page }) => {
  const keys: string[] = [];
  page.on('request', (request) => {
    if (isKey(request.url())) keys.push(request.url());
  });
  const question = await alive(page, 'single');
  const radios = question.getByRole('radio');
  await radios.nth(1).check();
  await question.getByRole('button', { name: /^提示/ }).click();
  expect(keys).toEqual([]);
  await question.getByRole('button', { name: '提交', exact: true }).click();
  await explained(question);
  expect(keys).toHaveLength(1);
});

test('the answer lies in the log before its key is fetched', async ({ page }) => {
  const question = await alive(page, 'single');
  let kept = false;
  await page.route(/\/data\/keys\//, async (route) => {
    kept = await page.evaluate(async () => {
      const name = (await indexedDB.databases()).find((one) => one.name?.startsWith('huikuan'))?.name ?? '';
      const db = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => done(request.result);
      });
      const rows = await new Promise<unknown[]>((done) => {
        const request = db.transaction('events').objectStore('events').getAll();
        request.onsuccess = () => done(request.result);
      });
      db.close();
      return JSON.stringify(rows).includes('answerCommitted');
    });
    await route.continue();
  });
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: '提交', exact: true }).click();
  await explained(question);
  expect(kept).toBe(true);
});

test('a whole question by keyboard: choose by number, submit, focus on the result, go on', async ({
  page,
}) => {
  const question = await alive(page, 'single');
  await question.getByRole('radio').first().focus();
  await page.keyboard.press('3');
  await expect(question.getByRole('radio').nth(2)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(question.getByRole('button', { name: '提交', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  const result = question.getByRole('status');
  await explained(question);
  await expect(result).toBeFocused();
});

test('ordering moves by Alt and arrow, and says where the row went', async ({ page }) => {
  const question = await alive(page, 'ordering');
  const rows = question.getByRole('listitem');
  const second = (await rows.nth(1).textContent()) ?? '';
  await rows.nth(1).getByRole('button').first().focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(rows.first()).toContainText(second.slice(1, 8));
  await expect(question.getByText(/现在第 1 位/)).toBeAttached();
});

test('an answer given without network is kept, and judged when the network is back', async ({
  page,
  context,
  guard,
}) => {
  guard.expectTrouble(/ERR_INTERNET_DISCONNECTED/);
  const question = await alive(page, 'single');
  await context.setOffline(true);
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: '提交', exact: true }).click();
  await expect(question).toContainText('答案已存下，解析还没取到');
  await context.setOffline(false);
  await expect(question.getByText('解析', { exact: true })).toBeVisible();
});

test('every question type stands there again after a reload, as it was answered', async ({ page }) => {
  const question = await alive(page, 'number');
  await question.getByRole('textbox').fill('12345');
  const stem = await question.locator('legend').textContent();
  await question.getByRole('button', { name: '提交', exact: true }).click();
  await explained(question);
  await page.reload();
  const again = page.locator('.question-block:has([data-type="number"])').first();
  await again.scrollIntoViewIfNeeded();
  await expect(again.getByRole('textbox')).toHaveValue('12345');
  await expect(again.locator('legend')).toHaveText(stem ?? '');
  await explained(again);
});

test('two tabs keep both answers', async ({ page, context }) => {
  const first = await alive(page, 'single');
  const other = await context.newPage();
  const second = await alive(other, 'true-false');
  await first.getByRole('radio').first().check();
  await second.getByRole('radio').first().check();
  await Promise.all([
    first.getByRole('button', { name: '提交', exact: true }).click(),
    second.getByRole('button', { name: '提交', exact: true }).click(),
  ]);
  await explained(first);
  await explained(second);
  await page.reload();
  for (const type of ['single', 'true-false']) {
    const again = page.locator(`.question-block:has([data-type="${type}"])`).first();
    await again.scrollIntoViewIfNeeded();
    await explained(again);
  }
});
