// Set positions: chosen by key, told afterwards, kept in the record, and played on from there.
import type { Page } from '@playwright/test';
import { seriousFindings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';

async function list(page: Page): Promise<void> {
  await page.goto('play/puzzles/');
  await expect(page.locator('.play-page[data-ready]')).toBeVisible();
  await expect(page.locator('.puzzle-rows li').first()).toBeVisible();
}

test('a position is tried by keyboard until it is solved; the list remembers it', async ({ page }) => {
  test.slow();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await list(page);
  await page.getByRole('button', { name: '做这一题' }).first().press('Enter');
  await expect(page.locator('.move').first()).toBeVisible();
  expect(asked.filter((url) => url.includes('/drill-keys/'))).toEqual([]);
  await expect(page.locator('.mark-sign')).toHaveCount(0);
  const choices = await page.locator('.move').count();
  for (let digit = 1; digit <= choices; digit += 1) {
    await page.keyboard.press(String(digit));
    await expect(page.locator('.puzzle-told')).toBeVisible();
    await expect(page.locator('.puzzle-values li')).toHaveCount(choices);
    await expect(page.getByText('记下了。')).toBeVisible();
    if (await page.getByText('就是这一招。').isVisible()) break;
    await page.getByRole('button', { name: '再来一次' }).press('Enter');
    await expect(page.locator('.move').first()).toBeVisible();
  }
  await expect(page.getByText('就是这一招。')).toBeVisible();
  await expect(page.locator('.puzzle-why')).not.toBeEmpty();
  expect(await seriousFindings(page)).toEqual([]);
  await list(page);
  await expect(page.locator('.puzzle-rows [data-solved]')).toHaveCount(1);
});

test('from a position a game of one’s own goes on, and the way back leads to the list', async ({ page }) => {
  test.slow();
  // One whose moves all leave the game open.
  const address = '/play/puzzles/?puzzle=sf-pz-9';
  await page.goto(address);
  await page.locator('.move').first().click();
  await expect(page.locator('.puzzle-told')).toBeVisible();
  await page.getByRole('button', { name: '照这一招接着谈' }).click();
  await expect(page.locator('.log-move').first()).toBeVisible();
  await expect(page).toHaveURL(/play\/software-final\/\?run=/);
  await page.goto(address);
  await page.getByRole('button', { name: '回到题目表' }).click();
  await expect(page).toHaveURL(/play\/puzzles\/$/);
  await page.goto('play/puzzles/?puzzle=nothing');
  await expect(page.getByText('这一题不在了')).toBeVisible();
});
