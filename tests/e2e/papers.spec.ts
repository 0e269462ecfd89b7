// Papers in a real browser: nothing of a key before they are handed in, taken up after a crash, timed whatever the clock does.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/fixture.ts';
import { beginPaper, handInPaper, paperLog, tableReady } from '../support/browser/paper-page.ts';

const place = (page: Page) => page.locator('#paper-item-title');

/** Answers the choices among the next items by their numbers; others stay open. */
async function answerSome(page: Page, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    await tableReady(page);
    const before = await place(page).textContent();
    if ((await page.locator('.paper-item input').count()) > 0) await page.keyboard.press(String(1 + (n % 2)));
    await page.keyboard.press('ArrowRight');
    await expect(place(page)).not.toHaveText(before ?? '');
  }
}

test('an examination gives nothing of a key away before it is handed in, survives a crash, and then tells all', async ({
  page,
  context,
}) => {
  const keys: string[] = [];
  context.on('request', (request) => {
    if (/\/data\/keys\//.test(request.url())) keys.push(request.url());
  });
  await beginPaper(page, 'exam');
  await answerSome(page, 12);
  await page.keyboard.press('m');
  await expect(page.locator('.paper-strip [data-marked]')).toHaveCount(1);
  const before = await paperLog(page);
  expect(before.items).toHaveLength(40);
  expect(Object.keys(before.answers).length).toBeGreaterThan(3);
  const html = await page.content();
  for (const word of ['hk-canary-key', 'misconception', '解析', 'data-mark="'])
    expect(html).not.toContain(word);
  const shownStem = await page.locator('.paper-item legend').textContent();
  const { href } = new URL(page.url());

  const cdp = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  cdp.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();

  const again = await context.newPage();
  await again.goto(href);
  await tableReady(again);
  await expect(place(again)).toHaveText('第 13 题，共 40 题');
  expect(await again.locator('.paper-item legend').textContent()).toBe(shownStem);
  await expect(again.locator('.paper-strip [data-state="answered"]')).toHaveCount(
    Object.keys(before.answers).length,
  );
  await expect(again.locator('.paper-strip [data-marked]')).toHaveCount(1);
  expect(await paperLog(again)).toMatchObject({ items: before.items, answers: before.answers });
  expect(keys).toEqual([]);

  await handInPaper(again);
  expect(new Set(keys).size).toBe(40);
  await again.getByRole('button', { name: '全部', exact: true }).click();
  await expect(again.locator('.report-item .question-result')).toHaveCount(40);
  await again.reload();
  await expect(again.locator('.report-score')).toBeVisible();
  await again.goto('/exam/');
  await expect(again.locator('.exam-past a')).toHaveText(/40 题对了 \d+ 题/);
});

test('a clock that is set in the middle is told on the report and changes nothing about the time', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-24T20:00:00+08:00') });
  await page.goto('/exam/paper/?kind=pre');
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await tableReady(page);
  await page.clock.pauseAt(new Date('2026-11-24T21:00:00+08:00'));
  await page.clock.runFor(20_000);
  const settled = (await paperLog(page)).ticks.length;
  await page.clock.setSystemTime(new Date('2026-11-24T09:00:00+08:00'));
  await page.clock.runFor(100_000);
  await expect.poll(async () => (await paperLog(page)).ticks.length).toBeGreaterThan(settled);
  const { ticks } = await paperLog(page);
  expect(ticks.filter(({ elapsedMs, wallMs }) => wallMs - elapsedMs < -3_600_000)).toHaveLength(1);
  await page.getByRole('button', { name: '交卷', exact: true }).click();
  await page.locator('.hand-in').getByRole('button', { name: '交卷', exact: true }).click();
  await expect(async () => {
    await page.clock.runFor(200);
    await expect(page.locator('.exam-facts')).toContainText('系统时钟', { timeout: 500 });
  }).toPass();
  await expect(page.locator('.exam-facts')).toContainText('2 分钟');
});

test('a second tab follows and says so, and takes over when the first is closed', async ({
  page,
  context,
}) => {
  await beginPaper(page, 'pre');
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText('这份卷子在另一个标签页里开着')).toBeVisible();
  await expect(second.locator('.paper-item fieldset:disabled')).toBeVisible();
  await answerSome(page, 3);
  const answered = await page.locator('.paper-strip [data-state="answered"]').count();
  await expect(second.locator('.paper-strip [data-state="answered"]')).toHaveCount(answered);
  await page.close();
  await tableReady(second);
  await expect(second.getByText('这份卷子在另一个标签页里开着')).toBeHidden();
});

test('a test on a phone: from the hub by thumb to the list of what is open, nothing sideways @phone', async ({
  page,
}) => {
  await page.goto('/exam/');
  await page.getByRole('link', { name: '去做前测' }).click();
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await tableReady(page);
  await page.getByRole('button', { name: '下一题' }).click();
  await expect(place(page)).toHaveText('第 2 题，共 20 题');
  await expect(place(page)).toBeInViewport();
  await page.getByRole('button', { name: /^第 20 题/ }).click();
  await expect(place(page)).toHaveText('第 20 题，共 20 题');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: '交卷', exact: true }).click();
  await expect(page.getByText('还有 20 题没答，没答的算错：')).toBeVisible();
  await page.getByRole('button', { name: '接着答' }).click();
  await page.locator('#main').getByRole('link', { name: '测验与考试' }).click();
  await expect(page.getByRole('link', { name: '接着做' })).toBeVisible();
});
