// The handbook: found from a lesson and from the frame, every entry by its address, and the way back to the lessons.
import { expect, test } from '../support/browser/fixture.ts';

const LESSON = '/learn/open-closed-loop/';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson leads to all laws, and an article back to where the lesson cites it', async ({ page }) => {
    await page.goto(LESSON);
    await page.getByRole('contentinfo').getByRole('link', { name: '手册' }).click();
    await page.getByRole('link', { name: '法规' }).first().click();
    const article = page.locator('#law-sme-payment-10-1');
    await expect(article).toContainText('自 2025-06-01 起施行');
    await article.getByRole('link', { name: '货到了，钱没到，这单只做了一半' }).click();
    await expect(page).toHaveURL(/open-closed-loop\/#ocl-/);
    await expect(page.locator('[data-section]:target')).toBeVisible();
  });

  test('what was replaced says until when it held, and what replaced it shows it', async ({ page }) => {
    await page.goto('/handbook/laws/#law-sme-payment-12');
    const now = page.locator('#law-sme-payment-12');
    await expect(now).toBeInViewport();
    await expect(now).toContainText('至 2025-05-31 止');
    await now.getByRole('link', { name: '（2020 年版）第11条' }).click();
    const old = page.locator('#law-sme-payment-2020-11');
    await expect(old).toBeInViewport();
    await expect(old).toContainText('已被替代');
    await old.getByRole('link', { name: '《条例》第12条' }).click();
    await expect(now).toBeInViewport();
  });
});

test('the words stand by pinyin; their law is one step away', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: '手册' }).click();
  const letters = await page.locator('main h2').allTextContents();
  expect(letters.slice(1)).toEqual(letters.slice(1).toSorted());
  await page.getByRole('link', { name: 'S', exact: true }).click();
  await expect(page.locator('#letter-s')).toBeInViewport();
  await page.locator('#term-limitation').getByRole('link', { name: '《民法典》第188条' }).click();
  await expect(page.locator('#law-civil-code-188')).toBeInViewport();
});
