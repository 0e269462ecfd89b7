// The archive in a browser: blank, filled from the made-up learner's backup, by keyboard, on paper, for axe, without scripts.
import type { Locator, Page } from '@playwright/test';
import { backupBytes } from '../../scripts/seed/backup-bytes.ts';
import { learnerRecord } from '../../scripts/seed/learner.ts';
import { readLessons } from '../../scripts/seed/read-lessons.ts';
import { seriousFindings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';

const LESSON = '/learn/open-closed-loop/';
const DAY_MS = 86_400_000;

/** Takes in what `npm run seed` makes, up to yesterday, and opens the archive. */
async function openSeeded(page: Page, name = '周敏'): Promise<void> {
  const course = readLessons('.');
  const until = new Date(Date.now() + 8 * 3_600_000 - DAY_MS).toISOString().slice(0, 10);
  const record = learnerRecord(course, { seed: 'zhoumin', until });
  const { bytes } = await backupBytes(record, { course: course.id, version: course.version, name });
  await page.goto('/me/backup/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.locator('input[type=file]').setInputFiles({
    name: 'learner.hkb',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  await page.getByRole('button', { name: '是我的，并进来' }).click();
  await expect(page.getByText(/导入好了/)).toBeVisible();
  await page.goto('/me/');
  await expect(page.locator('.archive')).toHaveAttribute('data-open', 'true');
}

function openFolds(folds: Locator): Promise<void> {
  return folds.evaluateAll((found) => {
    for (const fold of found) if (fold instanceof HTMLDetailsElement) fold.open = true;
  });
}

async function expectNothingSerious(page: Page): Promise<void> {
  expect(await seriousFindings(page)).toEqual([]);
}

test('every page has the way to the archive, and its sheets lead to each other', async ({ page }) => {
  await page.goto(LESSON);
  await page.getByRole('banner').getByRole('link', { name: '档案' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '学习档案' })).toBeVisible();
  const sheets = page.getByRole('navigation', { name: '档案各页' });
  for (const title of ['账款卡', '工作表', '备份与换设备', '这台设备', '学习档案']) {
    await sheets.getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(sheets.locator('[aria-current="page"]')).toContainText(title);
  }
});

test('a blank book says so and begins with the first lesson', async ({ page }) => {
  await page.goto('/me/');
  await expect(page.getByText(/账上还没有一笔/)).toBeVisible();
  await expect(page.getByRole('link', { name: '从第一课开始' })).toHaveAttribute('href', LESSON);
});

test('what was just answered and written stands in the archive, and leads back to its place', async ({
  page,
}) => {
  await page.goto(LESSON);
  const field = page.locator('#ocl-mine input[data-field]').first();
  await field.fill('临江职业技术学院');
  await field.blur();
  await expect(page.locator('#ocl-mine').getByText('已保存')).toBeVisible();
  const question = page.locator('#q-ocl-1');
  await question.scrollIntoViewIfNeeded();
  await question.locator('input[type=radio]').first().check();
  await question.getByRole('button', { name: '提交', exact: true }).click();
  await expect(question.getByText('解析', { exact: true })).toBeVisible();

  await page.goto('/me/');
  await page.locator('.lesson-line > summary').first().click();
  const lesson = page.locator('.lesson-line').first();
  await expect(lesson.locator('.lesson-figures')).toContainText(/1／\d+ 题/);
  await lesson.getByText('挑一笔没到账的').click();
  await expect(lesson.getByText('临江职业技术学院', { exact: true })).toBeVisible();
  await lesson.locator('.question-line a').first().click();
  await expect(page).toHaveURL(/#q-ocl-1$/);
  await expect(page.locator('#q-ocl-1')).toBeInViewport();
});

test('the made-up learner is taken in, and each figure opens as long a list as it says @phone', async ({
  page,
}) => {
  await openSeeded(page);
  await expect(page.getByRole('link', { name: '接着学', exact: true })).toHaveAttribute(
    'href',
    /\/learn\/.+#/,
  );
  const lines = page.locator('.account-line');
  const days = lines.filter({ hasText: '日子' });
  const count = Number(await days.locator('.account-figure b').textContent());
  expect(count).toBe(10);
  await days.locator('summary').click();
  await expect(days.locator('.lines > li')).toHaveCount(count);
  const questions = lines.filter({ hasText: '答过' });
  const tried = /答过 (\d+) 题/.exec((await questions.textContent()) ?? '')?.[1];
  const right = await questions.locator('.account-figure b').textContent();
  await questions.locator('summary').click();
  await expect(questions.locator('.question-line')).toHaveCount(Number(tried));
  await expect(questions.locator('[data-verdict="right"]')).toHaveCount(Number(right));
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width).toBeLessThanOrEqual(0);
});

test('opens and closes by keyboard', async ({ page }) => {
  await openSeeded(page);
  const summary = page.locator('.account-line summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  const link = page.locator('.account-line').first().getByRole('link').first();
  await expect(link).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await summary.focus();
  await page.keyboard.press('Space');
  await expect(link).toBeHidden();
});

test('prints on one sheet', async ({ page }) => {
  await openSeeded(page, '何志远');
  const asPaper = async () => (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect((await asPaper()).match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('何志远的学习记录')).toBeVisible();
  await expect(page.getByRole('link', { name: '接着学', exact: true })).toBeHidden();
});

test('nothing moves while the page comes alive', async ({ page }) => {
  await openSeeded(page);
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    await page.reload();
    await expect(page.locator('.archive')).toHaveAttribute('data-open', 'true');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
        }),
    );
    expect(shift, `${width} px`).toBeLessThan(0.02);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('says why there is nothing to see, and still leads to the lessons', async ({ page }) => {
    await page.goto('/me/');
    await expect(page.getByText(/要有脚本才读得出来/)).toBeVisible();
    await expect(page.getByRole('link', { name: '从第一课开始' })).toHaveAttribute('href', LESSON);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    test(`axe, ${colorScheme}, ${width} px, blank`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto('/me/');
      await expect(page.getByText(/账上还没有一笔/)).toBeVisible();
      await expectNothingSerious(page);
      await page.goto('/me/device/');
      await expect(page.getByRole('button', { name: '添加一个人' })).toBeEnabled();
      await expectNothingSerious(page);
    });

    test(`axe, ${colorScheme}, ${width} px, with everything opened`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openSeeded(page);
      // What a fold holds is written when it opens, and holds folds of its own; one lesson shows all kinds of them.
      const folds = page.locator('.account-line:not(:nth-child(2)), #archive-opening ~ .lesson-line');
      await openFolds(folds);
      await openFolds(page.locator('.lesson-line .fold'));
      await expect(page.locator('.objective-fold .verdict').first()).toBeVisible();
      await expect(page.locator('.entries').first()).toBeVisible();
      await expectNothingSerious(page);
    });
  }
}
