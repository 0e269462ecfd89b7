// The database is deleted or cleared under an open page: the page gives back what it holds and goes on; with no page open the next start says what is gone.
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/browser/fixture.ts';
import { besidePage } from '../support/fault/beside-page.ts';
import { look } from '../support/fault/in-page/look.ts';
import { deleteDatabase } from '../support/fault/in-page/raw-database.ts';
import { readLog } from '../support/fault/in-page/read-log.ts';
import { stopWriting, writeNumbers } from '../support/fault/in-page/write-numbers.ts';
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

/** Takes the record away. */
type Taking = () => Promise<void>;
/** Makes ready, so that nothing but the taking itself happens while a tab writes. */
type Preparing = (context: BrowserContext, page: Page, origin: string) => Promise<Taking>;

const WAYS: readonly (readonly [string, Preparing])[] = [
  [
    'deleted from another tab',
    async (context, _, origin) => {
      const beside = await besidePage(context, origin);
      return () => beside.evaluate(deleteDatabase, DATABASE);
    },
  ],
  [
    'cleared by the browser (IndexedDB)',
    (context, page, origin) => clearing(context, page, origin, 'indexeddb'),
  ],
  [
    'cleared by the browser (all site data)',
    (context, page, origin) => clearing(context, page, origin, 'all'),
  ],
];

async function clearing(
  context: BrowserContext,
  page: Page,
  origin: string,
  storageTypes: string,
): Promise<Taking> {
  const cdp = await context.newCDPSession(page);
  return async () => void (await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes }));
}

for (const [way, prepare] of WAYS) {
  test(`the record is ${way} while the learner reads`, async ({ context, page, baseURL }) => {
    const ledger = await followed(context);
    await page.goto(LESSON);
    await writeUpTo(page, ledger, { writer: 'a', field: 0, from: 1, upTo: 60 });
    const takeAway = await prepare(context, page, baseURL ?? '');
    await takeAway();
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
    const takeAway = await prepare(context, page, baseURL ?? '');
    const tabs = { a: page, b: other };
    await page.evaluate(writeNumbers, { writer: 'a', field: 0, from: 1 });
    await other.evaluate(writeNumbers, { writer: 'b', field: 1, from: 1 });
    const bothWrote = async (more: number) => {
      const reached = ['a', 'b'].map((writer) => ledger.reached(writer, ledger.last(writer) + more));
      await Promise.all(reached);
    };
    for (let round = 1; round <= 3; round += 1) {
      await bothWrote(20);
      await takeAway();
    }
    // They go on as if nothing had been: each confirms more than what may have been under way.
    await bothWrote(20);
    const last = await Promise.all(
      Object.entries(tabs).map(async ([writer, tab]) => `${writer}${await tab.evaluate(stopWriting)}`),
    );
    await expectBack(page, ledger);
    expect(last.map((words) => ledger.all().has(words))).toEqual([true, true]);
    expect((await expectSame([page, other])).slice(0, 2)).toEqual(last);
    await page.reload();
    expect((await expectSame([page, other])).slice(0, 2)).toEqual(last);
  });
}

test('a new tab is quicker than the old one after all site data was cleared: nobody loses anything', async ({
  context,
  page,
  baseURL,
}) => {
  const ledger = await followed(context);
  await page.goto(LESSON);
  await writeUpTo(page, ledger, { writer: 'a', field: 0, from: 1, upTo: 60 });
  const takeAway = await clearing(context, page, baseURL ?? '', 'all');
  for (let round = 0; round < 3; round += 1) {
    const quick = await context.newPage();
    await Promise.all([takeAway(), quick.goto(LESSON)]);
    await expectBack(page, ledger);
    await quick.close();
    // The page may be loading anew by itself in this moment; once it is loaded it certainly holds the record again.
    await expect(() => page.goto(LESSON)).toPass({ timeout: 30_000 });
    await expect(field(page, 0)).toHaveValue('a60');
  }
});

test('the record is deleted with no page open: the next start offers 恢复备份 first, names the last backup, and that brings it back', async ({
  context,
  page,
  baseURL,
}) => {
  await page.goto(LESSON);
  await typeInto(page, 0, '备份里有的');
  await expectState(page, '已保存');
  await page.goto('/me/backup/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出备份', exact: true }).click(),
  ]);
  const backup = await download.path();
  await page.goto(LESSON);
  await expect(field(page, 0)).toHaveValue('备份里有的');
  await page.close();
  const beside = await besidePage(context, baseURL ?? '');
  await beside.evaluate(deleteDatabase, DATABASE);

  const lesson = await context.newPage();
  await lesson.goto(LESSON);
  const notice = lesson.locator('[data-notices]');
  await expect(notice).toContainText('恢复备份');
  await expect(notice).toContainText(download.suggestedFilename());
  await typeInto(lesson, 1, '之后又写的');
  await expectState(lesson, '已保存');
  await lesson.goto('/');
  await expect(notice).toContainText(download.suggestedFilename());
  await notice.getByRole('link', { name: '恢复备份' }).click();
  await lesson.getByRole('button', { name: '导出备份', exact: true, disabled: false }).waitFor();
  await lesson.locator('input[type=file]').setInputFiles(backup);
  await lesson.getByRole('button', { name: /^(是我的，并进来|导入)$/ }).click();
  await expect(lesson.getByText('导入好了')).toBeVisible();
  await lesson.goto(LESSON);
  await expect(field(lesson, 0)).toHaveValue('备份里有的');
  await expect(field(lesson, 1)).toHaveValue('之后又写的');
  await expect(notice.getByText('恢复备份')).toHaveCount(0);
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
  }).toPass({ timeout: 30_000 });
}
