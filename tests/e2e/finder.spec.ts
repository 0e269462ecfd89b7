// The page that finds what to practise: one next step, filters in the address and by keyboard, the draw, and without scripts.
import type { Page } from '@playwright/test';
import { findings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';
import { beginGame, CASE, moves, playToEnd, pressMove } from '../support/browser/play-page.ts';

const open = async (page: Page, query = '') => {
  await page.goto(`/play/${query}`);
  await expect(page.locator('.finder[data-ready]')).toBeVisible();
};
const step = (page: Page) => page.getByRole('region', { name: '下一步' });

test('what to do next: the first game, then the one that goes on, then where one failed', async ({
  page,
}) => {
  test.slow();
  await open(page);
  await expect(step(page).getByRole('link', { name: '去谈' })).toBeVisible();
  await step(page).getByRole('link', { name: '去谈' }).press('Enter');
  await beginGame(page);
  await pressMove(page, 1);
  await open(page);
  await expect(step(page)).toContainText('谈到第 1 步');
  await step(page).getByRole('link', { name: '接着谈' }).press('Enter');
  await expect(page.locator('.log-move')).toHaveCount(1);
  await playToEnd(page);
  await open(page);
  await expect(step(page).getByRole('link', { name: /再谈一局|去谈/ })).toBeVisible();
  await page.getByRole('combobox', { name: /^失手在/ }).selectOption('marks');
  await expect(page).toHaveURL(/failed=marks/);
  await expect(page.locator('.case-failed a').first()).toBeVisible();
  await page.locator('.case-failed a').first().press('Enter');
  await expect(page.getByRole('heading', { name: '复盘的次序' })).toBeVisible();
});

test('filters stand in the address: by keyboard, after a reload, and from a link', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: /30 分钟/ }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: /15 分钟/ })).toBeChecked();
  await expect(page).toHaveURL(/\?time=15$/);
  await expect(page.locator('.case-types a').first()).toHaveAttribute('href', /mode=cut&type=/);
  await page.getByRole('combobox', { name: /^对手/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/type=\w+&time=15$/);
  await page.reload();
  await expect(page.getByRole('radio', { name: /15 分钟/ })).toBeChecked();
  await expect(page.locator('.case-row').first().locator('.case-types a')).toHaveCount(1);
  await page.getByRole('button', { name: '全部放开' }).press('Enter');
  await expect(page).toHaveURL(/\/play\/$/);
  await open(page, '?time=5&case=nonsense&failed=listening');
  await expect(page.getByRole('combobox', { name: /^案件/ })).toHaveValue('');
  await expect(page.getByRole('combobox', { name: /^失手在/ })).toHaveValue('listening');
  await expect(step(page).getByRole('link')).toHaveAttribute('href', /\/play\/puzzles\//);
});

test('nothing found is said, with what to do', async ({ page }) => {
  await open(page, '?failed=marks');
  await expect(page.getByText('谈完的局里还没有丢分多的步')).toBeVisible();
});

test('the draw leads to an examination that names nobody', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '随机盲测' }).press('Enter');
  await expect(page.getByRole('radio', { name: /考核/ })).toBeChecked();
  await expect(page.getByRole('button', { name: '出门' })).toBeEnabled();
  await page.getByRole('button', { name: '出门' }).press('Enter');
  await page.getByRole('button', { name: '还看不准' }).press('Enter');
  await expect(moves(page).first()).toBeVisible();
  await expect(page.getByText('考核：走了不退')).toBeVisible();
});

test('without scripts every case, type and model is listed and leads somewhere', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/play/');
  await expect(page.locator('.play-note')).toContainText('要用脚本');
  await expect(page.locator('.case-row').first()).toBeVisible();
  expect(await page.locator('.case-types a').count()).toBeGreaterThan(1);
  await page.getByRole('link', { name: '去谈这一笔' }).first().click();
  await expect(page.locator('.brief-sheets')).toBeVisible();
  await context.close();
});

test('@phone the finder fits a phone, with targets for fingers', async ({ page }) => {
  await open(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  for (const target of await page
    .locator('.finder a.button, .case-types a, .filter select, .filter-time label')
    .all())
    expect((await target.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(43);
});

for (const [colorScheme, width] of [
  ['light', 390],
  ['dark', 1440],
] as const) {
  test(`axe: finder with games, ${colorScheme}, ${width} px`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`/${CASE}`);
    await beginGame(page);
    await playToEnd(page);
    await open(page, '?failed=marks');
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    expect(await findings(page)).toEqual([]);
  });
}
