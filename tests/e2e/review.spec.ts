// The review of a game in a real browser: in its order by keyboard, scrubbed, branched, with a dead worker, on paper.
import type { Page } from '@playwright/test';
import { seriousFindings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';
import { curve, here, skipTo } from '../support/browser/review-page.ts';

const CASE = '/play/software-final/';

/** A game against the leader by number keys, always the first move, until it has an ending or `most` moves. */
async function play(page: Page, most = 30): Promise<number> {
  await page.goto(CASE);
  await expect(page.locator('.play-page[data-ready]')).toBeVisible();
  await page.getByRole('radio', { name: /领袖型/ }).check();
  await expect(page.getByRole('button', { name: '出门' })).toBeEnabled();
  await page.getByRole('button', { name: '出门' }).press('Enter');
  const moves = page.locator('.log-move');
  for (let made = 0; made < most; made += 1) {
    const desk = page.locator('.moves:not([data-saving]) [data-move]').first();
    const ending = page.locator('.ending');
    await expect(desk.or(ending)).toBeVisible();
    if (await ending.isVisible()) break;
    await page.keyboard.press('1');
    await expect(moves).toHaveCount(made + 1);
  }
  return moves.count();
}

test('a whole game by keyboard is looked back on in order, scrubbed, and branched; the old one stays whole', async ({
  page,
}) => {
  test.slow();
  const made = await play(page);
  await page.getByRole('button', { name: '去复盘' }).press('Enter');
  await expect(page.getByRole('heading', { name: '复盘的次序' })).toBeVisible();
  await page.getByRole('textbox').fill('拿到文号');
  await here(page).getByRole('button', { name: '记下' }).press('Enter');
  await skipTo(page, '你自己标转折');
  await expect(page.locator('.mark-sign')).toHaveCount(0);
  await here(page).getByRole('combobox').selectOption('2');
  await here(page).getByRole('button', { name: '记下' }).press('Enter');
  await expect(page.locator('.row .mark-sign')).toHaveCount(made);

  await curve(page).press('End');
  await expect(curve(page)).toHaveAttribute('aria-valuenow', String(made));
  await expect(page.locator(`#review-step-${made}[data-at]`)).toBeInViewport();
  await curve(page).press('ArrowLeft');
  await expect(curve(page)).toHaveAttribute('aria-valuenow', String(made - 1));

  const old = page.url();
  await page.reload();
  await expect(here(page).locator('.review-order-name')).toHaveText('算出来的转折');
  await expect(page.getByText('拿到文号')).toBeVisible();

  await page.getByRole('button', { name: '从此处重来：第 3 步' }).press('Enter');
  await expect(page.locator('.log-move')).toHaveCount(2);
  expect(page.url()).not.toBe(old);
  await page.goto(old);
  await expect(page.locator('.tree li')).toHaveCount(2);
  await expect(page.locator('.row .log-move')).toHaveCount(made);
});

test('is read in the order: how it ended, the steps, the curve, the conversation, the accounts', async ({
  page,
}) => {
  await play(page, 3);
  await page.getByRole('button', { name: '复盘到这里' }).click();
  await skipTo(page, '算出来的转折');
  await expect(page.locator('.row .mark-sign').first()).toBeVisible();
  const order = await page
    .locator('.review h1, .review h2, .curve, .board-state, .board-log')
    .evaluateAll((all) => all.map((one) => (one.matches('h1, h2') ? one.textContent : one.className)));
  expect(order.slice(1)).toEqual(
    [
      '复盘的次序',
      '一步一步',
      'curve',
      'board-state num',
      'board-log',
      ...(await page.locator('.board-log h2').allInnerTexts()).map((text) => text.split('\n')[0]),
      '七样本事的凭据',
      '这一次，什么是真的',
      '这一案的几局',
    ].map((text) => expect.stringContaining(text ?? '')),
  );
});

test('a worker that cannot be loaded is said, the conversation stays, and asking again helps', async ({
  page,
}) => {
  await page.route(/analysis-worker/, (route) => route.abort());
  await play(page, 2);
  await page.getByRole('button', { name: '复盘到这里' }).click();
  await skipTo(page, '算出来的转折');
  await expect(page.getByText(/谈话都在，可以照读/)).toBeVisible();
  await expect(page.locator('.row .log-move')).toHaveCount(2);
  await page.unroute(/analysis-worker/);
  await page.getByRole('button', { name: '再算一次' }).click();
  await expect(page.locator('.row .mark-sign')).toHaveCount(2);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no serious findings of axe, ${colorScheme} @phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await play(page, 4);
    await page.getByRole('button', { name: '复盘到这里' }).click();
    await skipTo(page, '算出来的转折');
    await expect(page.locator('.row .mark-sign')).toHaveCount(4);
    await curve(page).press('ArrowRight');
    expect(await seriousFindings(page)).toEqual([]);
  });
}

test('on paper the curve and the notes stand, the tools do not', async ({ page }) => {
  await play(page, 2);
  await page.getByRole('button', { name: '复盘到这里' }).click();
  await skipTo(page, '算出来的转折');
  await expect(page.locator('.row .mark-sign')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.curve-marks')).toBeVisible();
  await expect(page.locator('.note-mark').first()).toBeVisible();
  for (const tools of await page.locator('.review-tools').all()) await expect(tools).toBeHidden();
  await expect(page.locator('.row-again').first()).toBeHidden();
});
