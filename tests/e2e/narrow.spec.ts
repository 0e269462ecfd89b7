// The narrowest phones in use: every kind of page fits, the trainer's with its two more things in the head as well.
import { expect, test } from '../support/browser/fixture.ts';

const LEARNER = [
  '',
  'learn/',
  'learn/m1-four-hards/',
  'play/',
  'me/',
  'me/promise/',
  'exam/',
  'help/',
  'find/',
];
const TRAINER = ['', 'learn/m1-four-hards/', 'desk/', 'help/'].concat(
  ['slides', 'people', 'forms', 'report', 'cards', 'groups', 'hands'].map((page) => `desk/${page}/`),
);
const PAGES = [...LEARNER.map((path) => `/${path}`), ...TRAINER.map((path) => `/trainer/${path}`)];

for (const width of [320, 360]) {
  test(`${width} px wide: no page scrolls sideways, and the seal leads home`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 640 });
    for (const path of PAGES) {
      await page.goto(path);
      await expect(page.locator('.brand')).toBeVisible();
      await expect(page.locator('astro-island[ssr][client="load"]')).toHaveCount(0);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, path).toBeLessThanOrEqual(0);
    }
    await page.goto('/trainer/desk/slides/');
    await page.getByRole('link', { name: '回款演练场' }).click();
    await expect(page).toHaveURL(/\/trainer\/$/);
  });
}
