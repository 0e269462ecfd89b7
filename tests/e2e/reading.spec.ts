// A lesson as a page to read: without scripts, with outline, terms, theme, print and no layout shift.
import { expect, test } from '../support/browser/fixture.ts';

const LESSON = '/learn/open-closed-loop/';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole lesson can be read, questions included', async ({ page }) => {
    await page.goto(LESSON);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.question-block').first()).toContainText(/\S{10,}/);
    await expect(page.locator('.question-block input, .question-block li').first()).toBeAttached();
    await expect(page.getByText('需要打开脚本')).toBeVisible();
  });

  test('the outline opens as a sheet on a phone and leads to a section', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(LESSON);
    const outline = page.locator('#outline');
    await expect(outline).toBeHidden();
    await page.getByRole('link', { name: '目录' }).click();
    await expect(outline).toBeVisible();
    await outline.locator('ol a').last().click();
    await expect(outline).toBeHidden();
    await expect(page.locator('[data-section]').last()).toBeInViewport();
  });
});

test('a term opens where it stands and closes with Escape', async ({ page }) => {
  await page.goto(LESSON);
  const term = page.locator('a.term').first();
  await term.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await term.click();
  const panel = page.getByRole('dialog');
  await expect(panel).toBeVisible();
  await expect(panel).toContainText(/\S{8,}/);
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('a law citation leads to its note with dates and source', async ({ page }) => {
  await page.goto(LESSON);
  const law = page.locator('main a.law-ref').first();
  const note = page.locator((await law.getAttribute('href')) ?? '#none');
  await law.click();
  await expect(note).toBeInViewport();
  await expect(note).toContainText('施行');
  await expect(note).toContainText('来源');
});

test('the theme is kept over a reload and stands before the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const toggle = page.locator('[data-theme-toggle]');
  await toggle.click();
  await toggle.click();
  await expect(toggle).toHaveText('暗');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(toggle).toHaveText('暗');
});

for (const path of ['/', LESSON, '/learn/m1-four-hards/']) {
  for (const width of [390, 1440]) {
    test(`nothing shifts while ${path} loads and its record opens at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      await page.addInitScript(() => {
        const seen = { shift: 0 };
        Object.assign(window, { seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      await expect
        .poll(() =>
          page.evaluate(() =>
            performance.getEntriesByType('resource').some((e) => e.name.includes('record')),
          ),
        )
        .toBe(true);
      const shift = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);
      expect(shift).toBeLessThan(0.02);
    });

    test(`${path} fits ${width} px without scrolling sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(path);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  }
}

test('on paper there is the lesson and nothing that floats', async ({ page }) => {
  await page.goto(LESSON);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.site-head')).toBeHidden();
  await expect(page.locator('.next-prev')).toBeHidden();
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.takeaway')).toBeVisible();
});

test('paper is the same whatever the theme: the tokens of light, black on white', async ({ page }) => {
  /** Every token of a colour as it stands now, and how the page is written. */
  const onPaper = () =>
    page.evaluate(() => {
      const root = getComputedStyle(document.documentElement);
      const { backgroundColor, color } = getComputedStyle(document.body);
      const names = [
        'paper',
        'paper-raised',
        'paper-sunk',
        'ink',
        'ink-soft',
        'ink-faint',
        'rule',
        'rule-strong',
      ];
      const inks = [
        'margin-line',
        'seal',
        'seal-strong',
        'seal-ink',
        'seal-wash',
        'ok',
        'warn',
        'focus',
        'shadow',
      ];
      const tokens = [...names, ...inks].map((name) => `${name} ${root.getPropertyValue(`--${name}`)}`);
      return { backgroundColor, color, scheme: root.colorScheme, tokens };
    });
  for (const path of [LESSON, '/play/', '/me/', '/trainer/desk/report/']) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    const light = await onPaper();
    expect(light, path).toMatchObject({
      backgroundColor: 'rgb(255, 255, 255)',
      color: 'rgb(0, 0, 0)',
      scheme: 'light',
    });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await onPaper(), `${path}, the system is dark`).toEqual(light);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.locator('html').evaluate((root) => root.setAttribute('data-theme', 'dark'));
    expect(await onPaper(), `${path}, dark was chosen`).toEqual(light);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    expect((await onPaper()).color, path).not.toBe(light.color);
  }
});

test('a page that is not there says so and leads home', async ({ page, guard }) => {
  guard.expectTrouble(/404/);
  const response = await page.goto('/learn/no-such-lesson/');
  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: '回到首页' }).click();
  await expect(page.locator('.hero')).toBeVisible();
});

test('on the trainer’s page a projector line that shows a block says its title and leads to it', async ({
  page,
}) => {
  await page.goto('/trainer/learn/m1-four-patterns/');
  const links = page.locator('.projector-line a');
  expect(await links.count()).toBeGreaterThan(0);
  for (const link of await links.all()) {
    const block = page.locator((await link.getAttribute('href')) ?? '');
    await expect(link).toHaveText(await block.locator('.block-title').first().innerText());
    await link.click();
    await expect(block).toBeInViewport();
  }
});
