// The search, in a real browser: by keyboard, from an address, without network, in a small window.
import { find as words } from '../../src/i18n/zh-CN/find.ts';
import { findings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';

const ready = '.find[data-ready]';

test('by keyboard: typed, counted, marked; Enter goes to the first answer, which leads to its place @phone', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: words.link, exact: true }).click();
  await expect(page.locator(ready)).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('跨年换票');
  await expect(page.getByRole('status').filter({ hasText: '跨年换票' })).toContainText(/有 \d+ 处/);
  const first = page.locator('.find-list a').first();
  await expect(page.locator('.find-list li').first().locator('mark').first()).toHaveText('跨年换票');
  await page.keyboard.press('Enter');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/learn\/[a-z\d-]+\/#/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('跨年换票');
  await expect(page.locator('.find-list li')).not.toHaveCount(0);
});

test('words for one another are found and told; what is nowhere says so; the rest of a long list opens', async ({
  page,
}) => {
  await page.goto(`/find/?q=${encodeURIComponent('欠款')}`);
  await expect(page.locator('[data-find-status]')).toContainText('拖欠');
  await page.getByRole('searchbox').fill('款');
  // The list of the question before stands until this one is answered.
  await expect(page.locator('[data-find-status]')).toContainText('“款”');
  const more = page.getByRole('button', { name: /还有 \d+ 处/ }).first();
  await more.click();
  await expect(page.locator('.find-list').first().locator('li')).not.toHaveCount(8);
  await page.getByRole('searchbox').fill('麒麟');
  await expect(page.locator('[data-find-status]')).toHaveText(words.none('麒麟'));
  await expect(page.locator('.find-list')).toHaveCount(0);
  await page.getByRole('searchbox').fill('<img src=x onerror=alert(1)>');
  await expect(page.locator('.find img')).toHaveCount(0);
});

test('a file that does not come is said, and asking again helps', async ({ page, guard }) => {
  guard.expectTrouble(/ERR_FAILED/);
  await page.route('**/data/find.json', (route) => route.abort(), { times: 1 });
  await page.goto(`/find/?q=${encodeURIComponent('时效')}`);
  await expect(page.locator('[data-find-status]')).toContainText(words.failed);
  await page.getByRole('button', { name: words.again }).click();
  await expect(page.locator('.find-list')).not.toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe has nothing to say, and nothing scrolls sideways, ${scheme} @phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`/find/?q=${encodeURIComponent('时效')}`);
    await expect(page.locator('.find-list')).not.toHaveCount(0);
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      page.viewportSize()?.width ?? 0,
    );
  });
}
