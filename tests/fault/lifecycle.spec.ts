// Pages that the browser freezes, and pages that come back from its back/forward cache: nothing is lost, nothing stands still.
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { besidePage } from '../support/fault/beside-page.ts';
import { growLog } from '../support/fault/in-page/grow-log.ts';
import { writeNumbers } from '../support/fault/in-page/write-numbers.ts';
import { logJudge } from '../support/fault/judge-log.ts';
import { expectAllThere, expectSame, LESSON, lastWords, writeUpTo } from '../support/fault/lesson.ts';
import { watchedBrowser } from '../support/fault/watched-browser.ts';

test('a tab is frozen in the middle of writing, another writes on, the frozen one comes back', async ({
  baseURL,
}) => {
  await using browser = await watchedBrowser(baseURL ?? '');
  const { context, ledger } = browser;
  const page = await context.newPage();
  await page.goto(browser.origin + LESSON);
  // Only a tab in the background can be frozen.
  const other = await context.newPage();
  await other.goto(browser.origin + LESSON);
  const cdp = await context.newCDPSession(page);
  await page.evaluate(() => {
    let frozen = 0;
    document.addEventListener('freeze', () => {
      frozen += 1;
      Reflect.set(window, 'huikuanFrozen', frozen);
    });
  });
  for (let round = 1; round <= 3; round += 1) {
    const upTo = round * 60;
    await page.evaluate(writeNumbers, { writer: 'a', field: 0, from: upTo - 59, upTo });
    await ledger.reached('a', upTo - 45);
    await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
    // A frozen tab stands in nobody's way. A browser freezes none in the middle of a transaction; where this order did, it
    // thaws for a moment, as that browser would have waited.
    const writing = writeUpTo(other, ledger, {
      writer: 'b',
      field: 1,
      from: round * 100,
      upTo: round * 100 + 20,
    });
    while (!(await isDoneWithin(writing, 5000))) {
      await cdp.send('Page.setWebLifecycleState', { state: 'active' });
      await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
    }
    await cdp.send('Page.setWebLifecycleState', { state: 'active' });
    await ledger.reached('a', upTo);
  }
  expect(await page.evaluate(() => Reflect.get(window, 'huikuanFrozen'))).toBeGreaterThanOrEqual(3);
  const shown = await expectSame([page, other]);
  // Both tabs note things of their own as they open and are hidden.
  const words = lastWords(await expectAllThere(other, ledger.all(), logJudge({ mayCross: true })));
  expect(shown.slice(0, 2)).toEqual(['a180', 'b320']);
  expect(words.get('ocl-mine-who')).toBe('a180');
  expect(browser.troubles).toEqual([]);
});

test('back and forward: a page that was kept by the browser goes on where the record is now', async ({
  baseURL,
}) => {
  const origin = baseURL ?? '';
  await using browser = await watchedBrowser(origin);
  const { context, ledger } = browser;
  const page = await context.newPage();
  const beside = await besidePage(context, origin);
  await page.addInitScript(() => {
    Reflect.set(window, 'huikuanComeBack', 0);
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted)
        Reflect.set(window, 'huikuanComeBack', Number(Reflect.get(window, 'huikuanComeBack')) + 1);
    });
  });
  const timesComeBack = () => page.evaluate(() => Number(Reflect.get(window, 'huikuanComeBack')));
  await page.goto(origin + LESSON);
  await writeUpTo(page, ledger, { writer: 'a', field: 0, from: 1, upTo: 20 });

  // The record grows without a word to the page that is kept. A busy browser may not keep it: then once more.
  await expect(async () => {
    const before = await timesComeBack();
    await page.goto(`${origin}/`);
    await beside.evaluate(growLog, 5);
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('.apply [data-field]').first()).toHaveValue('a20');
    expect(await timesComeBack(), 'it came from the cache').toBe(before + 1);
  }).toPass({ timeout: 45_000 });
  await writeUpTo(page, ledger, { writer: 'a', field: 0, from: 21, upTo: 40 });
  await expectAllThere(beside, ledger.all());

  // Another tab writes: news for a page that is kept lets the browser drop it, and it is loaded anew.
  await page.goto(`${origin}/`);
  const other = await context.newPage();
  await other.goto(origin + LESSON);
  await writeUpTo(other, ledger, { writer: 'b', field: 1, from: 1, upTo: 20 });
  await page.goBack({ waitUntil: 'commit' });
  expect((await expectSame([page, other])).slice(0, 2)).toEqual(['a40', 'b20']);
  await writeUpTo(page, ledger, { writer: 'a', field: 0, from: 41, upTo: 60 });
  await expectAllThere(beside, ledger.all());
  expect((await expectSame([page, other])).slice(0, 2)).toEqual(['a60', 'b20']);
  expect(browser.troubles).toEqual([]);
});

function isDoneWithin(work: Promise<void>, ms: number): Promise<boolean> {
  return Promise.race([work.then(() => true), pause(ms, false)]);
}
