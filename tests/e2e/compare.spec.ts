// Two games side by side, what they have in common kept, and all games together: skills, maps, each figure with its games.
import type { Page } from '@playwright/test';
import { seriousFindings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';
import { beginGame, CASE, pressMove } from '../support/browser/play-page.ts';

async function played(page: Page, digits: readonly number[]): Promise<string> {
  await page.goto(CASE);
  await beginGame(page, '领袖型');
  for (const digit of digits) await pressMove(page, digit);
  return new URL(page.url()).searchParams.get('run') ?? '';
}

async function isClean(page: Page): Promise<void> {
  expect(await seriousFindings(page)).toEqual([]);
}

test('a game and what was branched off from it part where they part, and the principle stays', async ({
  page,
}) => {
  test.slow();
  const first = await played(page, [1, 1, 1]);
  await page.goto(`play/run/?run=${first}`);
  await page.getByRole('button', { name: '从此处重来：第 2 步' }).click();
  await expect(page.locator('.log-move')).toHaveCount(1);
  await pressMove(page, 2);
  const second = new URL(page.url()).searchParams.get('run') ?? '';
  await page.goto(`play/compare/?a=${first}&b=${second}`);
  await expect(page.getByText('前 1 步走得一样，第 2 步分开。')).toBeVisible();
  await expect(page.locator('.two-curves')).toBeVisible();
  await expect(page.locator('.compared-rows tbody tr')).toHaveCount(4);
  await expect(page.locator('.fork-move')).toHaveCount(2);
  await page.getByRole('textbox').fill('先问清在谁桌上');
  await page.getByRole('button', { name: '记下' }).click();
  await expect(page.getByText('记下了，在你的档案里。')).toBeVisible();
  await isClean(page);
  await page.goto(`play/compare/?a=${second}&b=${first}`);
  await expect(page.getByRole('textbox')).toHaveValue('先问清在谁桌上');
});

test('one’s own game beside a model game, and what can’t be compared says so', async ({ page }) => {
  test.slow();
  const own = await played(page, [1, 1]);
  await page.goto('play/compare/');
  const [a, b] = [page.getByLabel('甲局：选一局'), page.getByLabel('乙局：选一局')];
  await a.selectOption(own);
  await b.selectOption(own);
  await expect(page.getByRole('alert')).toContainText('同一局');
  const model = await b.locator('optgroup[label="示范"] option[value^="sf-"]').first().getAttribute('value');
  await b.selectOption(model ?? '');
  await expect(page.locator('.compared-rows tbody tr').nth(3)).toBeVisible();
  expect(page.url()).toContain(`b=${model}`);
  await page.goto('play/compare/?a=nobody');
  await expect(page.getByRole('alert')).toContainText('档案里没有这一局');
});

test('skills over all games lead back to their moves, and the map shows what was seen and left shut', async ({
  page,
}) => {
  test.slow();
  await page.goto('play/profile/');
  await expect(page.getByText('还没有可看的局')).toBeVisible();
  const run = await played(page, [1, 1, 1]);
  await page.goto('play/profile/');
  await expect(page.getByText('算了 1 局。')).toBeVisible();
  await expect(page.locator('.skill-table tbody tr')).toHaveCount(7);
  await page.locator('.skill-table summary').first().click();
  await expect(page.locator('.skill-table a').first()).toHaveAttribute(
    'href',
    new RegExp(`run=${run}&view=review`),
  );
  await expect(page.locator('[data-door="taken"]')).toHaveCount(3);
  expect(await page.locator('[data-door="closed"]').count()).toBeGreaterThan(5);
  await isClean(page);
});
