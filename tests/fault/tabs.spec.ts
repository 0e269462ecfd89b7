// Several tabs write at once: all that was confirmed is there, without a gap, and every tab shows the same in the end.
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/browser/fixture.ts';
import { besidePage } from '../support/fault/beside-page.ts';
import { growLog } from '../support/fault/in-page/grow-log.ts';
import { writeNumbers } from '../support/fault/in-page/write-numbers.ts';
import { logJudge } from '../support/fault/judge-log.ts';
import { openLedger } from '../support/fault/ledger.ts';
import {
  expectAllThere,
  expectSame,
  LESSON,
  lastWords,
  TEXT_FIELDS,
  typeInto,
  writeUpTo,
} from '../support/fault/lesson.ts';

/** A tail so long that it is sealed while the tabs write. */
const NEARLY_DUE = 1450;

for (const tabs of [2, 5]) {
  test(`${tabs} tabs write into the same field at once`, async ({ context, baseURL }) => {
    const ledger = openLedger();
    await ledger.follow(context);
    await growTail(context, baseURL ?? '', NEARLY_DUE);
    const pages = await openTabs(context, tabs);
    const upTo = 400 / tabs;
    await Promise.all(
      pages.map((page, i) => writeUpTo(page, ledger, { writer: writerOf(i), field: 0, from: 1, upTo })),
    );
    await expectEndsTheSame(pages, ledger.all());
    expect(ledger.all().size).toBe(tabs * upTo);
  });
}

test('five tabs, each in a field of its own; one is closed and one crashes in the middle', async ({
  context,
}) => {
  const ledger = openLedger();
  await ledger.follow(context);
  const [first, second, ...others] = await openTabs(context, 5);
  if (!first || !second) throw new Error('no tabs');
  await first.evaluate(writeNumbers, { writer: 'a', field: 0, from: 1 });
  await second.evaluate(writeNumbers, { writer: 'b', field: 1, from: 1 });
  const writing = others.map((page, i) =>
    writeUpTo(page, ledger, { writer: writerOf(i + 2), field: TEXT_FIELDS[i + 1] ?? 0, from: 1, upTo: 80 }),
  );
  await ledger.reached('a', 20);
  await first.close();
  await ledger.reached('b', 20);
  const crashed = second.waitForEvent('crash');
  const cdp = await context.newCDPSession(second);
  cdp.send('Page.crash').catch(() => {});
  await crashed;
  await Promise.all(writing);
  await second.close();
  // It may have died between its last commit and telling of it: whoever comes back to a tab sees that too.
  for (const page of others) await page.evaluate(comeBack);
  await expectEndsTheSame(others, ledger.all());
});

/** What the browser says to a page that it had put aside. */
function comeBack(): void {
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
}

const writerOf = (tab: number) => String.fromCharCode(97 + tab);

async function openTabs(context: BrowserContext, count: number): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (let i = 0; i < count; i += 1) {
    const page = await context.newPage();
    await page.goto(LESSON);
    pages.push(page);
  }
  return pages;
}

/** A first visit that leaves a record of that length behind. */
async function growTail(context: BrowserContext, origin: string, events: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(LESSON);
  await typeInto(page, 3, 'first');
  await expect(page.locator('.apply [data-form-state]')).toHaveText('已保存');
  await page.close();
  const beside = await besidePage(context, origin);
  await beside.evaluate(growLog, events);
  await beside.close();
}

async function expectEndsTheSame(pages: readonly Page[], confirmed: ReadonlySet<string>): Promise<void> {
  const [page] = pages;
  if (!page) throw new Error('no tab left');
  const log = await expectAllThere(page, confirmed, logJudge({ mayCross: true }));
  const shown = await expectSame(pages);
  const words = lastWords(log);
  expect(shown[0]).toBe(words.get('ocl-mine-who'));
  await page.reload();
  await expect(page.locator('.apply [data-field]').first()).toHaveValue(shown[0] ?? '');
  expect(await expectSame(pages)).toEqual(shown);
}
