// The learner's path, home to question and back after a reload: at /, under a sub-path, and inside another site's frame.
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from '../support/browser/fixture.ts';
import { serveFrame } from '../support/browser/serve-frame.ts';

type View = Page | FrameLocator;

async function learn(view: View): Promise<void> {
  await view.getByRole('link', { name: '从第一课开始' }).click();
  await expect(view.locator('h1')).toBeVisible();
  const question = view.locator('.question-block:has(input[type=radio])').first();
  await question.scrollIntoViewIfNeeded();
  await expect(question.getByRole('button', { name: '提交', exact: true })).toBeEnabled();
  await question.locator('input[type=radio]').first().check();
  await question.getByRole('button', { name: '提交', exact: true }).click();
  await expect(question.getByText('解析', { exact: true })).toBeVisible();
  const field = view.locator('.apply input[data-field]').first();
  await field.fill('青坪县自然资源局 财务股');
  await field.blur();
  await expect(view.locator('.apply').getByText('已保存')).toBeVisible();
}

async function findAgain(view: View): Promise<void> {
  await view.getByRole('link', { name: '继续学习' }).click();
  await expect(view.locator('.apply input[data-field]').first()).toHaveValue('青坪县自然资源局 财务股');
  const question = view.locator('.question-block:has(input[type=radio])').first();
  await question.scrollIntoViewIfNeeded();
  await expect(question.getByText('解析', { exact: true })).toBeVisible();
  await expect(question.locator('input[type=radio]').first()).toBeChecked();
}

for (const base of ['/', '/a/b/']) {
  test(`home → lesson → question → reload → goes on, at ${base}`, async ({ page }) => {
    await page.goto(base);
    await learn(page);
    expect(new URL(page.url()).pathname).toBe(`${base}learn/open-closed-loop/`);
    await page.reload();
    await page.goto(base);
    await findAgain(page);
  });

  test(`every address of the pages at ${base} stays under ${base}`, async ({ page }) => {
    const paths: string[] = [];
    page.on('request', (request) => paths.push(new URL(request.url()).pathname));
    await page.goto(base);
    await learn(page);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).pathname));
    for (const path of [...paths, ...links]) expect(path.startsWith(base), path).toBe(true);
  });
}

for (const base of ['/', '/a/b/']) {
  test(`inside another origin's frame, without a service worker, from ${base}`, async ({
    page,
    baseURL,
    guard,
  }) => {
    guard.expectTrouble(/foreign request: http:\/\/localhost:/);
    await using lms = await serveFrame(`${baseURL}${base}`, 'localhost');
    await page.goto(lms.url);
    await learn(page.frameLocator('iframe'));
    await page.goto(lms.url);
    await findAgain(page.frameLocator('iframe'));
    const workers = await page.evaluate(
      () => navigator.serviceWorker?.getRegistrations().then((all) => all.length) ?? 0,
    );
    expect(workers).toBe(0);
  });
}

test("in a third party's frame, which may keep nothing, the course can be read and answered, and says so", async ({
  page,
  baseURL,
  guard,
}) => {
  guard.expectTrouble(/foreign request: http:\/\/127\.0\.0\.1:/);
  await using lms = await serveFrame(`${baseURL}/learn/open-closed-loop/`, '127.0.0.1');
  await page.goto(lms.url);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-record-warning]')).toBeVisible();
  const question = frame.locator('.question-block:has(input[type=radio])').first();
  await question.scrollIntoViewIfNeeded();
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: '提交', exact: true }).click();
  await expect(question.getByText('解析', { exact: true })).toBeVisible();
  await expect(question.getByText('这次作答没存下')).toBeVisible();
});
