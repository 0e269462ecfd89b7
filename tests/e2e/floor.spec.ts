// The course without anything that Safari 16.4 or Chromium 108 lacks: nothing breaks, what is missing has its way round.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/fixture.ts';
import { makeOld } from '../support/browser/old-browser.ts';

const LESSON = '/learn/open-closed-loop/';

test.beforeEach(({ context }) => makeOld(context));

test('the browser is as poor as it should be', async ({ page }) => {
  await page.goto('/');
  const there = await page.evaluate(() =>
    Object.entries({
      onscrollend: 'onscrollend' in window,
      requestIdleCallback: 'requestIdleCallback' in window,
      popover: 'popover' in HTMLElement.prototype,
      toSorted: 'toSorted' in Array.prototype,
      'Object.groupBy': 'groupBy' in Object,
      'Promise.withResolvers': 'withResolvers' in Promise,
      'Set.union': 'union' in Set.prototype,
      'Iterator.map': 'map' in Object.getPrototypeOf(Object.getPrototypeOf([].values())),
      'ReadableStream[Symbol.asyncIterator]': Symbol.asyncIterator in ReadableStream.prototype,
      'StorageManager.estimate': 'estimate' in StorageManager.prototype,
      'AbortSignal.any': 'any' in AbortSignal,
    }).flatMap(([name, isThere]) => (isThere ? [name] : [])),
  );
  expect(there).toEqual([]);
});

/** The text of every event that is stored. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const name = (await indexedDB.databases()).find((one) => one.name?.startsWith('huikuan:'))?.name;
    if (!name) return '';
    const db = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => done(request.result);
    });
    const events = await new Promise<unknown>((done) => {
      const request = db.transaction('events').objectStore('events').getAll();
      request.onsuccess = () => done(request.result);
    });
    db.close();
    return JSON.stringify(events);
  });

test('the reading position is kept when scrolling comes to rest, without an event for it', async ({
  page,
}) => {
  await page.goto(LESSON);
  await expect(async () => expect(await stored(page)).toContain('lessonOpened')).toPass();
  const second = page.locator('[data-section]').nth(1);
  await second.evaluate((node) => scrollTo(0, node.getBoundingClientRect().top + scrollY));
  const id = await second.getAttribute('id');
  await expect(async () => expect(await stored(page)).toContain(`"section":"${id}"`)).toPass();
});

test('a field is kept, a question is judged, home knows of it', async ({ page }) => {
  await page.goto(LESSON);
  const field = page.locator('.apply [data-field]').first();
  await field.fill('尾款 126 万元');
  await field.blur();
  await expect(page.locator('.apply').getByText('已保存')).toBeVisible();
  const question = page
    .locator('.question-block')
    .filter({ has: page.locator('input[type=radio]') })
    .first();
  await question.scrollIntoViewIfNeeded();
  const submit = question.getByRole('button', { name: '提交', exact: true });
  await expect(submit).toBeEnabled();
  await question.locator('input[type=radio]').first().check();
  await submit.click();
  await expect(question.getByText('解析', { exact: true })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('link', { name: '继续学习' })).toBeVisible();
});

test('a term leads to its note at the end of the page where nothing can pop up', async ({ page }) => {
  await page.goto(LESSON);
  const term = page.locator('a.term').first();
  const target = (await term.getAttribute('href')) ?? '';
  await term.click();
  await expect(page.locator(target)).toBeInViewport();
  await expect(page.locator('.term-pop')).toHaveCount(0);
});

for (const path of ['/me/', '/me/backup/', '/me/device/', '/offline/']) {
  test(`${path} comes alive without an error`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  });
}
