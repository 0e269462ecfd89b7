// What browser tests do in a review: stand at a step, go through its order, move along the curve.
import { expect, type Locator, type Page } from '@playwright/test';

/** The step of the review in hand. */
export const here = (page: Page): Locator => page.locator('.review-order [data-state="here"]');

/** Through the order of the review as far as the step of this name, leaving out what is asked. */
export async function skipTo(page: Page, name: string): Promise<void> {
  for (;;) {
    const title = (await here(page).locator('.review-order-name').innerText()).trim();
    if (title === name) return;
    const next = here(page).getByRole('button', { name: /^(跳过|不标|接着看)$/ });
    // While the answer before is being kept it takes no press, and `press` does not wait for that by itself.
    await expect(next).toBeEnabled();
    await next.press('Enter');
    await expect(here(page).locator('.review-order-name')).not.toHaveText(title);
  }
}

/** The curve of values, a slider over the moves. */
export const curve = (page: Page): Locator => page.getByRole('slider', { name: '局面曲线' });
