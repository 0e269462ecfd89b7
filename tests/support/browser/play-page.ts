// What browser tests do at the table of a role-play: start, read the moves, make one and wait until it is kept.
import { expect, type Locator, type Page } from '@playwright/test';

export const CASE = 'play/software-final/';

/** From the brief to the first moves, against a type by name, or one that is drawn and not guessed yet. */
export async function beginGame(page: Page, type?: string): Promise<void> {
  const start = page.getByRole('button', { name: '出门' });
  await expect(start).toBeEnabled();
  if (type !== undefined) await page.getByRole('radio', { name: type }).check();
  await start.click();
  if (type === undefined) await page.getByRole('button', { name: '还看不准' }).click();
  await expect(moves(page).first()).toBeVisible();
}

/** The cards that may be chosen now. */
export function moves(page: Page): Locator {
  return page.locator('[data-move]');
}

/** What one has said or done so far, in order. */
export function ownWords(page: Page): Promise<readonly string[]> {
  return page.getByRole('log').locator('.log-move .log-words').allTextContents();
}

/** Chooses by its number key and waits until it stands in the log and is kept. */
export async function pressMove(page: Page, digit: number): Promise<void> {
  const before = (await ownWords(page)).length;
  await page.keyboard.press(String(digit));
  await expect(page.getByRole('log').locator('.log-move')).toHaveCount(before + 1);
  await expect(page.getByText('已保存', { exact: true })).toBeVisible();
}

/** Plays on by keyboard until the game is over; the last card first, which is seldom the best one. */
export async function playToEnd(page: Page): Promise<void> {
  for (let made = 0; made < 25; made += 1) {
    if ((await moves(page).count()) === 0) break;
    await pressMove(page, 1);
  }
  await expect(page.locator('.ending')).toBeVisible();
}
