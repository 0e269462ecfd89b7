// Against each client type one whole game by keyboard, looked back on, scrubbed, and gone on with from its middle.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from '../support/browser/fixture.ts';
import { beginGame, playToEnd } from '../support/browser/play-page.ts';
import { curve, skipTo } from '../support/browser/review-page.ts';

/** Every case has its turn. */
const CASES = ['software-final', 'settlement-audit', 'new-chief'] as const;

type Client = { readonly id: string; readonly name: string };

const clients = readdirSync('content/clients').map(
  (file): Client => parse(readFileSync(`content/clients/${file}`, 'utf8')),
);

for (const [lot, { id, name }] of clients.entries()) {
  const caseId = CASES[lot % CASES.length];
  test(`${id} in ${caseId}: to an ending, along the curve, and on from the second move`, async ({ page }) => {
    test.slow();
    await page.goto(`/play/${caseId}/`);
    await beginGame(page, name);
    await playToEnd(page);
    await expect(page.locator('.ending h2')).toBeFocused();
    const log = page.locator('.log-move');
    const made = await log.count();
    await page.getByRole('button', { name: '去复盘' }).press('Enter');
    await skipTo(page, '算出来的转折');
    await expect(page.locator('.row .mark-sign')).toHaveCount(made);
    await curve(page).press('End');
    await expect(curve(page)).toHaveAttribute('aria-valuenow', String(made));
    await expect(page.locator(`#review-step-${made}[data-at]`)).toBeInViewport();
    await page.getByRole('button', { name: '从此处重来：第 2 步' }).press('Enter');
    await expect(log).toHaveCount(1);
    await playToEnd(page);
  });
}
