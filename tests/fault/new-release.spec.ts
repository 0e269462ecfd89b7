// A new release is put on the server in the middle of a lesson: the page is never blank, what was confirmed stays, and a reload goes on.
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { watchContext } from '../support/browser/watch-context.ts';
import { look } from '../support/fault/in-page/look.ts';
import { openLedger } from '../support/fault/ledger.ts';
import { expectAllThere, expectState, LESSON, typeInto, writeUpTo } from '../support/fault/lesson.ts';
import { buildWith, replaceableSite } from '../support/fault/replaceable-site.ts';

/** Changes the chunk of the questions, the chunk of the record, and the key of the first question. */
const RELEASE = [
  { file: 'src/i18n/zh-CN/quiz.ts', find: "kind: '自测'", replace: "kind: '自测题'" },
  { file: 'src/i18n/zh-CN/lesson.ts', find: "saving: '正在存'", replace: "saving: '正在保存'" },
  { file: 'quizzes/0-opening.yaml', find: '你会去找吕处或者领导，', replace: '你多半会去找吕处或者领导，' },
];
/** What the browser itself says of a file that is gone. */
const GONE = /Failed to load resource|dynamically imported module|error loading dynamically/i;

let next: ReturnType<typeof buildWith>;
test.beforeAll(() => {
  test.setTimeout(180_000);
  next = buildWith(RELEASE);
});
test.afterAll(() => next[Symbol.dispose]());

// Without a worker, as on plain http in a local network; and with what the worker keeps.
for (const serviceWorkers of ['block', 'allow'] as const) {
  test(`worksheet and question across a new release (service worker: ${serviceWorkers})`, async ({
    browser,
  }) => {
    await using site = await replaceableSite(process.env['HUIKUAN_FAULT_DIR'] ?? 'dist');
    const { context, troubles } = await visitor(browser, site.origin, serviceWorkers);
    const ledger = openLedger();
    await ledger.follow(context);
    const page = await context.newPage();
    await page.goto(LESSON);
    await writeUpTo(page, ledger, { writer: 'a', field: 0, from: 1, upTo: 20 });
    site.replaceBy(next.dir);

    await writeUpTo(page, ledger, { writer: 'a', field: 0, from: 21, upTo: 40 });
    await expectAllThere(page, ledger.all());
    // The chunk of the questions may be gone: the question stays readable, and the page whole.
    const question = page.locator('.question-block:has([data-type="single"])').first();
    await question.scrollIntoViewIfNeeded();
    await expect(question).toContainText('这笔款停在哪张桌上');
    expect((await page.evaluate(look)).textLength).toBeGreaterThan(500);

    await page.reload();
    await expect(page.locator('.apply [data-field]').first()).toHaveValue('a40');
    await answer(page);
    await page.reload();
    await expect(page.locator('.apply [data-field]').first()).toHaveValue('a40');
    await expectAllThere(page, ledger.all());
    expect(troubles.filter((line) => !GONE.test(line))).toEqual([]);
    await context.close();
  });

  test(`a question that is answered after the release (service worker: ${serviceWorkers})`, async ({
    browser,
  }) => {
    await using site = await replaceableSite(process.env['HUIKUAN_FAULT_DIR'] ?? 'dist');
    const { context, troubles } = await visitor(browser, site.origin, serviceWorkers);
    const page = await context.newPage();
    await page.goto(LESSON);
    const question = await awake(page);
    site.replaceBy(next.dir);
    await question.getByRole('radio').nth(3).check();
    await question.getByRole('button', { name: '提交', exact: true }).click();
    // Either the explanation is there, or the words name the step that brings it.
    const explained = question.getByText('解析', { exact: true });
    await expect(explained.or(question.getByText(/刷新/)).first()).toBeVisible();
    const log = await expectAllThere(page, []);
    expect(JSON.stringify(log.tail.map(({ type }) => type))).toContain('answerCommitted');
    expect((await page.evaluate(look)).textLength).toBeGreaterThan(500);
    await page.reload();
    const again = page.locator('.question-block:has([data-type="single"])').first();
    await again.scrollIntoViewIfNeeded();
    await expect(again.getByText('解析', { exact: true })).toBeVisible();
    expect(troubles.filter((line) => !GONE.test(line))).toEqual([]);
    await context.close();
  });
}

test('the release comes between the page and its record: what is typed is not called saved, and the page says what to do', async ({
  browser,
}) => {
  await using site = await replaceableSite(process.env['HUIKUAN_FAULT_DIR'] ?? 'dist');
  const { context, troubles } = await visitor(browser, site.origin, 'block');
  const page = await context.newPage();
  const released = Promise.withResolvers<void>();
  await page.route(/_astro\/(recording|record-store)\./, async (route) => {
    await released.promise;
    await route.continue();
  });
  await page.goto(LESSON, { waitUntil: 'domcontentloaded' });
  await typeInto(page, 0, '刚打开就写的');
  site.replaceBy(next.dir);
  released.resolve();
  await expect.poll(async () => (await page.evaluate(look)).warning, { timeout: 10_000 }).toContain('刷新');
  expect((await page.evaluate(look)).state).not.toContain('已保存');
  expect((await page.evaluate(look)).fields[0]).toBe('刚打开就写的');
  await page.reload();
  await typeInto(page, 0, '刷新后写的');
  await expectState(page, '已保存');
  expect(troubles.filter((line) => !GONE.test(line))).toEqual([]);
  await context.close();
});

type Visitor = { readonly context: BrowserContext; readonly troubles: readonly string[] };

async function visitor(
  browser: Browser,
  origin: string,
  serviceWorkers: 'block' | 'allow',
): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: origin, locale: 'zh-CN', serviceWorkers });
  const troubles: string[] = [];
  await watchContext(context, origin, (line) => troubles.push(line));
  return { context, troubles };
}

/** The first question, awake. */
async function awake(page: Page) {
  const question = page.locator('.question-block:has([data-type="single"])').first();
  await question.scrollIntoViewIfNeeded();
  await expect(question.getByRole('button', { name: '提交', exact: true })).toBeEnabled();
  return question;
}

async function answer(page: Page): Promise<void> {
  const question = await awake(page);
  await question.getByRole('radio').nth(3).check();
  await question.getByRole('button', { name: '提交', exact: true }).click();
  await expect(question.getByText('解析', { exact: true })).toBeVisible();
}
