// The database is deleted or cleared under an open page: the page gives back what it holds and goes on; with no page open the next start says what is gone.
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/browser/fixture.ts';
import { besidePage } from '../support/fault/beside-page.ts';
import { look } from '../support/fault/in-page/look.ts';
import { deleteDatabase } from '../support/fault/in-page/raw-database.ts';
import { readLog } from '../support/fault/in-page/read-log.ts';
import { writeNumbers } from '../support/fault/in-page/write-numbers.ts';
import { type Ledger, openLedger } from '../support/fault/ledger.ts';
import {
  expectAllThere,
  expectSame,
  expectState,
  LESSON,
  typeInto,
  writeUpTo,
} from '../support/fault/lesson.ts';
import { DATABASE } from '../support/fault/old-record.ts';

const field = (page: Page, index: number) => page.locator('.apply [data-field]').nth(index);

type Taking = (context: BrowserContext, page: Page, origin: string) => Promise<void>;

const WAYS: readonly (readonly [string, Taking])[] = [
  [
    'deleted from another tab',
    async (context, _, origin) => {
      const beside = await besidePage(context, origin);
      await beside.evaluate(deleteDatabase, DATABASE);
      await beside.close();
    },
  ],
  [
    'cleared by the browser (IndexedDB)',
    async (context, page, origin) => clear(context, page, origin, 'indexeddb'),
  ],
  [
    'cleared by the browser (all site data)',
    async (context, page, origin) => clear(context, page, origin, 'all'),
  ],
];

async function clear(context: BrowserContext, page: Page, origin: string, storageTypes: string) {
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes });
  await cdp.detach();
}

for (const [way, takeAway] of WAYS) {
  test(`the record is ${way} while the learner reads`, async ({ context, page, baseURL }) => {
    const ledger = await followed(context);
    await page.goto(LESSON);
    await writeUpTo(page, ledger, { writer: 'a', field: 0, from: 1, upTo: 60 });
    await takeAway(context, page, baseURL ?? '');
    await expectBack(page, ledger);
    await writeUpTo(page, ledger, { writer: 'a', field: 0, from: 61, upTo: 80 });
    await expectAllThere(page, ledger.all());
    await page.reload();
    await expect(field(page, 0)).toHaveValue('a80');
    expect((await page.evaluate(look)).warning).toBe('');
  });

  test(`the record is ${way}, three times, while two tabs write at full speed`, async ({
    context,
    page,
    baseURL,
  }) => {
    const ledger = await followed(context);
    const other = await context.newPage();
    await page.goto(LESSON);
    await other.goto(LESSON);
    await page.evaluate(writeNumbers, { writer: 'a', field: 0, from: 1, upTo: 160 });
    await other.evaluate(writeNumbers, { writer: 'b', field: 1, from: 1, upTo: 160 });
    for (const n of [20, 60, 100]) {
      await Promise.all([ledger.reached('a', n), ledger.reached('b', n)]);
      await takeAway(context, page, baseURL ?? '');
    }
    await Promise.all([ledger.reached('a', 160), ledger.reached('b', 160)]);
    await expectBack(page, ledger);
    expect((await expectSame([page, other])).slice(0, 2)).toEqual(['a160', 'b160']);
    await page.reload();
    expect((await expectSame([page, other])).slice(0, 2)).toEqual(['a160', 'b160']);
  });
}

test('the record is deleted with no page open: the next start offers 恢复备份 first and goes on', async ({
  context,
  page,
  baseURL,
}) => {
  await page.goto(LESSON);
  await typeInto(page, 0, '写过的');
  await expectState(page, '已保存');
  await page.close();
  const beside = await besidePage(context, baseURL ?? '');
  await beside.evaluate(deleteDatabase, DATABASE);
  for (const address of [LESSON, '/']) {
    const next = await context.newPage();
    await next.goto(address);
    await expect(next.locator('[data-notices]')).toContainText('恢复备份');
    expect((await next.locator('main').textContent())?.length).toBeGreaterThan(200);
    await next.close();
  }
  // It still says so after something new was written.
  const later = await context.newPage();
  await later.goto(LESSON);
  await typeInto(later, 0, '又写的');
  await expectState(later, '已保存');
  await later.reload();
  await expect(later.locator('[data-notices]')).toContainText('恢复备份');
  await expect(field(later, 0)).toHaveValue('又写的');
});

async function followed(context: BrowserContext): Promise<Ledger> {
  const ledger = openLedger();
  await ledger.follow(context);
  return ledger;
}

/** All that was ever confirmed is in the database again. */
async function expectBack(page: Page, ledger: Ledger): Promise<void> {
  await expect(async () => {
    expect(await page.evaluate(readLog, [])).toBeDefined();
    await expectAllThere(page, ledger.all());
  }).toPass({ timeout: 10_000 });
}
