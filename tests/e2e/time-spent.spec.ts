// Time really spent in a lesson is recorded about every minute of it and when the page is left; idle time is not.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/fixture.ts';

const LESSON = '/learn/open-closed-loop/';

type Spent = { readonly lesson: string; readonly section: string; readonly activeMs: number };

/** The bodies of all timeSpent events on the device. */
function spent(page: Page): Promise<readonly Spent[]> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const name = (await indexedDB.databases()).find((one) => one.name?.startsWith('huikuan'))?.name;
    if (!name) return [];
    const db = await done(indexedDB.open(name));
    const events = await done(db.transaction('events').objectStore('events').getAll());
    db.close();
    return events.filter(({ type }) => type === 'timeSpent').map(({ body }) => body);
  });
}

const sum = (bodies: readonly Spent[]) => bodies.reduce((ms, { activeMs }) => ms + activeMs, 0);

/** From here on only the test moves the clock. */
test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T20:00:00+08:00') });
  // An installed clock goes on by itself: what a busy machine takes would be counted as time spent.
  await page.clock.pauseAt(new Date('2026-11-24T20:00:01+08:00'));
});

/** Opens the lesson and waits until the record is open. */
async function openLesson(page: Page): Promise<void> {
  await page.goto(LESSON);
  await page.clock.runFor(3000);
  let tries = 0;
  await expect(async () => {
    await page.clock.runFor(100);
    const field = page.locator('.apply input[data-field]').first();
    // Something new each time: what stands there already is not saved again.
    tries += 1;
    await field.fill(`第 ${tries} 次，${await field.inputValue()}`.slice(0, 60));
    await field.blur();
    await page.clock.runFor(1000);
    await expect(page.locator('.apply').getByText('已保存')).toBeVisible({ timeout: 500 });
  }).toPass();
}

/**
 * A sign of life that has arrived when this resolves and has no consequences: scrolling goes on while the clock is moved,
 * and each step of it would be one more sign, at a time that nobody chose.
 */
const stir = (page: Page) => page.keyboard.press('Shift');

test('a minute of reading is recorded, an hour away from the desk is not', async ({ page }) => {
  await openLesson(page);
  const before = sum(await spent(page));
  await stir(page);
  await page.clock.runFor(40_000);
  await stir(page);
  await page.clock.runFor(40_000);
  await expect.poll(async () => sum(await spent(page)) - before).toBeGreaterThanOrEqual(60_000);

  await page.clock.runFor(3_600_000);
  await stir(page);
  await page.clock.runFor(70_000);
  await expect.poll(async () => (await spent(page)).length).toBeGreaterThanOrEqual(2);
  expect(sum(await spent(page)) - before).toBeLessThanOrEqual(170_000);
  for (const one of await spent(page)) expect(one.lesson).toBe('open-closed-loop');
});

test('what is not yet a minute is recorded when the page is left', async ({ page }) => {
  test.setTimeout(180_000);
  // A browser that is very busy closes a page without telling it (Chromium, after half a second): one leaving of three counts.
  await expect(async () => {
    await openLesson(page);
    const before = sum(await spent(page));
    await stir(page);
    await page.clock.runFor(20_000);
    await page.goto('/me/');
    const added = async () => sum(await spent(page)) - before;
    await expect.poll(added, { timeout: 15_000 }).toBeGreaterThanOrEqual(19_000);
    expect(await added()).toBeLessThanOrEqual(45_000);
  }).toPass({ timeout: 150_000 });
});

test('a tab that is not in front counts nothing', async ({ page, context }) => {
  await openLesson(page);
  // Both headless pages believe to have the focus: the one behind is told that it has lost it, as a window would be.
  await page.evaluate(() => {
    document.hasFocus = () => false;
    dispatchEvent(new Event('blur'));
  });
  await page.clock.runFor(5000);
  const before = sum(await spent(page));
  for (let minute = 0; minute < 3; minute += 1) {
    await stir(page);
    await page.clock.runFor(60_000);
  }
  const other = await context.newPage();
  await other.goto('/me/');
  await page.close({ runBeforeUnload: true });
  await expect.poll(async () => sum(await spent(other)) - before).toBeLessThanOrEqual(45_000);
});
