// The room for the record in a real browser: what is used, what was promised, and when the promise is asked for.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/fixture.ts';
import { DEVICE, field, LESSON, setPin, write } from '../support/browser/people.ts';

/** Counts how often the page asks, and lets the browser answer as given. */
async function answerPersist(page: Page, isGranted: boolean): Promise<() => Promise<number>> {
  await page.addInitScript((answer) => {
    navigator.storage.persist = async () => {
      localStorage.setItem('asked', String(Number(localStorage.getItem('asked') ?? 0) + 1));
      if (answer) localStorage.setItem('granted', '1');
      return answer;
    };
    navigator.storage.persisted = async () => localStorage.getItem('granted') === '1';
  }, isGranted);
  return () => page.evaluate(() => Number(localStorage.getItem('asked') ?? 0));
}

const panel = (page: Page) => page.locator('#storage');

test('says how much is recorded, how much room it takes, and what the browser has promised', async ({
  page,
}) => {
  await page.goto(DEVICE);
  await expect(panel(page)).toContainText('0 步');
  await page.goto(LESSON);
  await write(page, 'ocl-mine-who', '江北区教育局');
  await page.goto(DEVICE);
  await expect(panel(page)).toContainText(/[2-9] 步/);
  await expect(panel(page)).toContainText(/\d (KB|MB)，浏览器最多给 [\d.]+ (MB|GB|TB)/);
  await expect(panel(page)).toContainText(/答应/);
});

test('asks for the promise by itself once the first work is kept, not before, and once', async ({ page }) => {
  const asked = await answerPersist(page, false);
  await page.goto(LESSON);
  await page.locator('[data-section]').nth(2).scrollIntoViewIfNeeded();
  await expect(page.locator('html')).toHaveAttribute('data-lesson', /./);
  await page.goto('/');
  await page.goto(LESSON);
  expect(await asked()).toBe(0);
  await write(page, 'ocl-mine-who', '江北区教育局');
  await expect.poll(asked).toBe(1);
  await page.reload();
  await expect(field(page, 'ocl-mine-who')).toHaveValue('江北区教育局');
  await write(page, 'ocl-mine-desk', '财务科');
  await page.goto('/');
  await expect(page.getByRole('link', { name: '继续学习' })).toBeVisible();
  expect(await asked()).toBe(1);
});

for (const isGranted of [true, false]) {
  test(`the button, ${isGranted ? 'granted' : 'refused'}: the outcome in words`, async ({ page }) => {
    await answerPersist(page, isGranted);
    await page.goto(DEVICE);
    await panel(page).getByRole('button', { name: '请浏览器保住记录' }).click();
    await expect(panel(page).getByRole('status')).toHaveText(isGranted ? '浏览器答应了。' : /^浏览器没答应/);
    await expect(panel(page).getByText(isGranted ? '答应保住' : '没有答应', { exact: true })).toBeVisible();
    await expect(panel(page).getByRole('button')).toHaveCount(isGranted ? 0 : 1);
  });
}

test('on a page without https it says what can’t be done there, and that the record is kept all the same', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  // A name that leads to this machine without being it, as on a classroom's network.
  const { port } = new URL(baseURL ?? '');
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP classroom.test localhost'],
  });
  const page = await browser.newPage({ baseURL: `http://classroom.test:${port}` });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(LESSON);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await write(page, 'ocl-mine-who', '江北区教育局');
  await page.goto(DEVICE);
  await expect(panel(page)).toContainText('这个地址不是 https');
  await expect(panel(page)).toContainText(/[2-9] 步/);
  await expect(panel(page).getByRole('button')).toHaveCount(0);
  // People and PINs need nothing of what is missing here.
  await setPin(page, '2468');
  await page.getByRole('button', { name: /^现在锁上/ }).click();
  await page.getByLabel('口令', { exact: true }).fill('2468');
  await page.getByRole('button', { name: '解锁' }).click();
  await expect(page.getByText('解锁了。')).toBeVisible();
  expect(errors).toEqual([]);
  await browser.close();
});
