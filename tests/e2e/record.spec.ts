// What the learner did survives: worksheet fields, the reading position, sections read, and what home says of it.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/fixture.ts';

const LESSON = '/learn/open-closed-loop/';

test('a worksheet field says 已保存 and stands there again after a reload', async ({ page }) => {
  await page.goto(LESSON);
  const block = page.locator('.apply');
  const field = block.locator('input[data-field], textarea[data-field]').first();
  const id = await field.getAttribute('data-field');
  await field.fill('江北区教育局 财务科 尾款');
  await field.blur();
  await expect(block.getByText('已保存')).toBeVisible();
  await page.reload();
  await expect(page.locator(`.apply [data-field="${id}"]`)).toHaveValue('江北区教育局 财务科 尾款');
});

test('what was typed just before the page is left is kept', async ({ page }) => {
  await page.goto(LESSON);
  const field = page.locator('.apply [data-field]').first();
  await expect(async () => expect(await eventsOf(page)).toContain('lessonOpened')).toPass();
  await field.fill('离开前一秒写的');
  await page.goto('/');
  await page.goto(LESSON);
  await expect(page.locator('.apply [data-field]').first()).toHaveValue('离开前一秒写的');
});

/** Reads the third section until the record holds that place; returns its title. */
async function stopInThirdSection(page: Page): Promise<string> {
  await page.goto(LESSON);
  const third = page.locator('[data-section]').nth(2);
  const id = await third.getAttribute('id');
  await expect(async () => {
    await page.mouse.wheel(0, -40);
    await third.evaluate((node) => scrollTo(0, node.getBoundingClientRect().top + scrollY + 40));
    expect(await eventsOf(page)).toContain(`"section":"${id}"`);
  }).toPass();
  return (await third.locator('h2').textContent())?.slice(1) ?? '';
}

/** Every stored event as JSON text. */
function eventsOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const name = (await indexedDB.databases()).find((one) => one.name?.startsWith('huikuan'))?.name;
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
}

test('the place is offered again, and home continues there', async ({ page }) => {
  const title = await stopInThirdSection(page);
  await page.goto('/');
  const go = page.getByRole('link', { name: '继续学习' });
  await expect(go).toHaveAttribute('href', new RegExp(`${LESSON}#`));
  await expect(page.locator('[data-continue-hint]')).toContainText(title);

  await page.goto(LESSON);
  const chip = page.locator('.resume-chip');
  await expect(chip).toContainText(title);
  await chip.getByRole('link', { name: '接着读' }).click();
  await expect(page.locator('[data-section]').nth(2)).toBeInViewport();
  await expect(chip).toBeHidden();
});

test('an address with a section in it beats the stored place', async ({ page }) => {
  await stopInThirdSection(page);
  const field = page.locator('.apply input[data-field]').first();
  await field.fill('写过的');
  await field.blur();
  await expect(page.locator('.apply').getByText('已保存')).toBeVisible();
  await stopInThirdSection(page);
  const second = await page.locator('[data-section]').nth(1).getAttribute('id');
  await page.goto('/');
  await page.goto(`${LESSON}#${second}`);
  // The restored field shows that the record is open; the place would be offered in the same breath.
  await expect(field).toHaveValue('写过的');
  await expect(page.locator('.resume-chip')).toHaveCount(0);
  await expect(page.locator(`#${second}`)).toBeInViewport();
});

test('a section counts as read when its end was seen, in the outline and after a reload', async ({
  page,
}) => {
  await page.goto(LESSON);
  const section = page.locator('[data-section]').first();
  const id = await section.getAttribute('id');
  const item = page.locator(`.outline a[href="#${id}"]`);
  await expect(item).not.toHaveAttribute('data-read');
  await section.evaluate((node) =>
    scrollTo(0, node.getBoundingClientRect().bottom + scrollY - innerHeight + 80),
  );
  await expect(item).toHaveAttribute('data-read', '');
  await page.reload();
  await expect(item).toHaveAttribute('data-read', '');
});

test('a calculation follows what is typed, refuses what is no number, and stands there again', async ({
  page,
}) => {
  await page.goto(LESSON);
  const block = page.locator('[data-calculation]').first();
  const result = block.locator('output');
  await expect(result).toContainText('¥37,282.19');
  const days = block.locator('[data-field="days"]');
  await days.fill('很久');
  await expect(result).toContainText('不是数字');
  await days.fill('３０５');
  await expect(result).toContainText('¥63,172.60');
  await days.blur();
  await expect(block.getByText('已保存')).toBeVisible();
  await page.reload();
  await expect(days).toHaveValue('３０５');
  await expect(result).toContainText('¥63,172.60');
});
