// What the offline tests do on a page and ask of the browser: what is kept, download everything, answer a question.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { OfflineIndex } from '../../../src/offline/offline-index.ts';
import type { OfflineList } from '../../../src/offline/offline-list.ts';

const root = join(import.meta.dirname, '../../..');

/** The list that a build made. */
export function listOf(folder: string): OfflineList {
  return JSON.parse(readFileSync(join(root, folder, 'offline.json'), 'utf8'));
}

/** What the first visit keeps, the page of this device among it: while some of it is missing a page still fetches. */
export function frameOf(folder: string): readonly string[] {
  const shell = listOf(folder).routes.filter(({ isShell }) => isShell);
  return [...new Set([...shell.map(({ path }) => path), 'me/device/'])];
}

/** What the index of the site names as kept; undefined when there is none. */
export function indexOf(page: Page, base: string): Promise<OfflineIndex | undefined> {
  return page.evaluate(async (place) => {
    const stored = await caches.match(place);
    return stored?.json();
  }, `${base}.offline/index.json`);
}

/** Waits until these pages are kept. */
export async function untilKept(page: Page, base: string, paths: readonly string[]): Promise<void> {
  await expect
    .poll(async () => Object.keys((await indexOf(page, base))?.routes ?? {}), { timeout: 40_000 })
    .toEqual(expect.arrayContaining([...paths]));
}

/** Opens the page of this device and downloads everything. */
export async function downloadEverything(page: Page, home: string): Promise<void> {
  await page.goto(`${home}me/device/`);
  await page.getByRole('button', { name: /下载全部/ }).click();
  await expect(page.locator('#offline').getByText('整门课都存好了').first()).toBeVisible({ timeout: 90_000 });
}

/** Answers the first question of one kind on the lesson that is open, and waits for its explanation. */
export async function answerQuestion(page: Page): Promise<void> {
  const question = await aliveQuestion(page);
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: '提交', exact: true }).click();
  await expect(question.getByText('解析', { exact: true })).toBeVisible();
}

/** The same question, scrolled to and ready to be answered. */
export async function aliveQuestion(page: Page): Promise<Locator> {
  const question = firstQuestion(page);
  await question.scrollIntoViewIfNeeded();
  await expect(question.getByRole('button', { name: '提交', exact: true })).toBeEnabled();
  return question;
}

/** Waits until the same question stands there judged. */
export async function seeJudged(page: Page): Promise<void> {
  await firstQuestion(page).scrollIntoViewIfNeeded();
  await expect(firstQuestion(page).getByText('解析', { exact: true })).toBeVisible();
}

function firstQuestion(page: Page): Locator {
  return page.locator('.question-block:has([data-type="single"])').first();
}
