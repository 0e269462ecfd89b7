// A paper in the browser: begun, found again, and read out of the record.
import { expect, type Page } from '@playwright/test';

export type DrawnItem = { readonly question: string; readonly seed: number };
export type PaperLog = {
  readonly items: readonly DrawnItem[];
  readonly answers: Readonly<Record<string, unknown>>;
  readonly ticks: readonly { readonly elapsedMs: number; readonly wallMs: number }[];
};

/** Opens the cover of a kind of paper and begins it. */
export async function beginPaper(page: Page, kind: 'pre' | 'post' | 'exam'): Promise<void> {
  await page.goto(`/exam/paper/?kind=${kind}`);
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await tableReady(page);
}

/** The item in hand can be answered. */
export async function tableReady(page: Page): Promise<void> {
  await expect(page.locator('.paper-item fieldset:enabled')).toBeVisible();
}

/** Hands the paper in, with whatever is open. */
export async function handInPaper(page: Page): Promise<void> {
  await page.getByRole('button', { name: '交卷', exact: true }).click();
  await page.locator('.hand-in').getByRole('button', { name: '交卷', exact: true }).click();
  await expect(page.locator('.report-score')).toBeVisible();
}

/** What the log on the device holds of the one paper. */
export function paperLog(page: Page): Promise<PaperLog> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const name = (await indexedDB.databases()).find((one) => one.name?.startsWith('huikuan'))?.name ?? '';
    const db = await done(indexedDB.open(name));
    const events = await done(db.transaction('events').objectStore('events').getAll());
    db.close();
    const bodies = (type: string) => events.filter((one) => one.type === type).map(({ body }) => body);
    return {
      items: bodies('paperStarted')[0]?.items ?? [],
      answers: Object.fromEntries(
        bodies('paperAnswered').map(({ question, response }) => [question, response]),
      ),
      ticks: bodies('paperTicked'),
    };
  });
}
