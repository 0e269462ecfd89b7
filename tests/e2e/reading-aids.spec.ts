// Reading aids in a real browser: marks that outlive edits, the size of the text, a voice, bookmarks, the map.
import type { Page } from '@playwright/test';
import { courseMap } from '../../src/i18n/zh-CN/course-map.ts';
import { reading as words } from '../../src/i18n/zh-CN/reading.ts';
import { findings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';

const LESSON = '/learn/m1-four-hards/';
const BLOCK = '#fh-case-1';
const QUOTE = '没人交过啊。计划昨天报走了';
const SPELL = 20_000;

/** Selects as a keyboard does: from the first character on, one key press a character. */
async function selectByKeyboard(page: Page, quote: string): Promise<void> {
  await page.locator(BLOCK).evaluate((block, text) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(text) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, at, node, at + 1);
    }
  }, quote);
  for (let i = 1; i < quote.length; i++) await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(quote);
}

/** What is coloured, by the browser itself or by wrapping. */
function coloured(page: Page, paint: string): Promise<readonly string[]> {
  return page.evaluate((name) => {
    const own = 'highlights' in CSS ? [...(CSS.highlights.get(`reading-${name}`) ?? [])].map(String) : [];
    const wrapped = [...document.querySelectorAll(`mark.reading-${name}`)].map(
      (one) => one.textContent ?? '',
    );
    return [...own, ...wrapped];
  }, paint);
}

async function markQuote(page: Page): Promise<void> {
  await page.goto(LESSON);
  await expect(page.locator('.reading-open')).toBeVisible({ timeout: SPELL });
  await selectByKeyboard(page, QUOTE);
  await expect(page.getByRole('toolbar', { name: words.select.bar })).toBeVisible({ timeout: SPELL });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: words.select.mark })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.mark.marked)).toBeVisible({ timeout: SPELL });
  expect(await coloured(page, 'mark')).toEqual([QUOTE]);
}

/** From now on the lesson comes as if its author had changed it. */
async function serveEdited(page: Page, from: string, to: string): Promise<void> {
  await page.unrouteAll();
  await page.route(`**${LESSON}`, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    expect(body).toContain(from);
    await route.fulfill({ response, body: body.replace(from, to) });
  });
}

async function openSheet(page: Page) {
  await page.locator('.reading-open').click();
  const sheet = page.getByRole('dialog', { name: words.title });
  await expect(sheet).toBeVisible({ timeout: SPELL });
  return sheet;
}

test('marked by keyboard, still there after a reload, found again under an edit, listed when its words are gone @phone', async ({
  page,
}) => {
  await markQuote(page);
  await page.reload();
  await expect.poll(() => coloured(page, 'mark'), { timeout: SPELL }).toEqual([QUOTE]);

  await serveEdited(page, '3 月 26 日，她自己去了县局。', '又过了两天，3 月 26 日，她一个人开车去了县局。');
  await page.reload();
  await expect.poll(() => coloured(page, 'mark'), { timeout: SPELL }).toEqual([QUOTE]);

  await serveEdited(page, '没人交过啊。计划昨天报走了', '没有人交过啊。计划前天就报走了');
  await page.reload();
  await expect
    .poll(() => coloured(page, 'mark'), { timeout: SPELL })
    .toEqual(['没有人交过啊。计划前天就报走了']);

  await serveEdited(page, '没人交过啊。计划昨天报走了', '窗口没有开');
  await page.reload();
  const sheet = await openSheet(page);
  const item = sheet.getByRole('listitem').filter({ hasText: words.list.changed });
  await expect(item).toContainText(QUOTE, { timeout: SPELL });
  expect(await coloured(page, 'mark')).toEqual([]);
});

test('a browser that doesn’t colour text gets its marks wrapped, and a removed one back', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'Highlight');
  });
  await markQuote(page);
  await expect(page.locator(`${BLOCK} mark.reading-mark`)).toHaveText(QUOTE);
  const sheet = await openSheet(page);
  await sheet.getByRole('button', { name: new RegExp(`^${words.mark.remove}`) }).click();
  await expect(page.locator('mark.reading-mark')).toHaveCount(0);
  await page.getByRole('button', { name: words.mark.undo }).click();
  await expect(page.locator(`${BLOCK} mark.reading-mark`)).toHaveText(QUOTE);
});

test('a note and a bookmark stand on the page of notes and on the map, and lead back to their places', async ({
  page,
}) => {
  await markQuote(page);
  const sheet = await openSheet(page);
  await sheet.getByRole('button', { name: new RegExp(`^${words.mark.write}`) }).click();
  await page.getByRole('textbox', { name: words.note.field }).fill('先问谁经办');
  await page.getByRole('button', { name: words.note.save, exact: true }).click();
  await expect(sheet.getByText('先问谁经办')).toBeVisible({ timeout: SPELL });
  await sheet.getByRole('button', { name: words.bookmark.set('交接单上只有一行字') }).click();
  await expect(sheet.getByRole('link', { name: '交接单上只有一行字' })).toBeVisible({ timeout: SPELL });

  await page.goto('/learn/');
  const row = page.locator('[data-map-lesson="m1-four-hards"]');
  await expect(row.getByText(courseMap.here)).toBeVisible({ timeout: SPELL });
  await expect(row.getByRole('link', { name: '交接单上只有一行字' })).toBeVisible();

  await page.goto('/me/notes/');
  await page.getByRole('link', { name: words.notes.go }).click({ timeout: SPELL });
  await expect.poll(() => coloured(page, 'asked'), { timeout: SPELL }).toEqual([QUOTE]);
  await expect(page.getByText('没人交过啊', { exact: false }).first()).toBeInViewport();
});

test('the largest text is kept, and nothing runs over the edge of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(LESSON);
  const sheet = await openSheet(page);
  await sheet.getByRole('radio', { name: words.size.steps.xl }).check();
  const sizeOf = () =>
    page
      .locator(`${BLOCK} p`)
      .last()
      .evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
  expect(await sizeOf()).toBeGreaterThan(20);
  await page.reload();
  expect(await sizeOf()).toBeGreaterThan(20);
  for (const path of [LESSON, '/', '/learn/', '/play/', '/me/', '/me/notes/', '/handbook/terms/']) {
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
  }
});

test('a voice reads sentence after sentence, each coloured and in sight; without one the sheet says what helps', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const said: { text: string; onend: (() => void) | null }[] = [];
    const has = { voice: false };
    const speech = {
      getVoices: () => (has.voice ? [{ lang: 'zh-CN', localService: true }] : []),
      speak: (one: (typeof said)[number]) => said.push(one),
      cancel: () => {},
      addEventListener: () => {},
      removeEventListener: () => {},
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    class Utterance {
      onend = null;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said, has });
  });
  await page.goto(LESSON);
  const sheet = await openSheet(page);
  await sheet.getByRole('button', { name: words.listen.start }).click();
  await expect(sheet.getByText(words.listen.noVoice)).toBeVisible({ timeout: SPELL });
  await page.evaluate(() => {
    (window as unknown as { has: { voice: boolean } }).has.voice = true;
  });
  await sheet.getByRole('button', { name: words.listen.start }).click();
  await expect(page.getByRole('region', { name: words.listen.bar })).toBeVisible({ timeout: SPELL });
  await expect(sheet).toBeHidden();
  for (let i = 0; i < 12; i++) {
    const now = await page.evaluate(
      () => (window as unknown as { said: { text: string }[] }).said.at(-1)?.text ?? '',
    );
    expect(await coloured(page, 'spoken')).toEqual([now]);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const [range] = [...(CSS.highlights.get('reading-spoken') ?? [])];
          const box = range instanceof Range ? range.getBoundingClientRect() : undefined;
          return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
        }),
      )
      .toBe(true);
    await page.evaluate(() =>
      (window as unknown as { said: { onend: (() => void) | null }[] }).said.at(-1)?.onend?.(),
    );
  }
  await page.getByRole('button', { name: words.listen.stop }).click();
  expect(await coloured(page, 'spoken')).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe has nothing to say about the sheet, the notes and the map, ${scheme} @phone`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const look = async () => {
      expect(await findings(page)).toEqual([]);
    };
    await markQuote(page);
    await openSheet(page);
    expect(await findings(page, { part: '.reading-panel' })).toEqual([]);
    await page.goto('/me/notes/');
    await expect(page.getByRole('link', { name: words.notes.go })).toBeVisible({ timeout: SPELL });
    await look();
    await page.goto('/learn/');
    await expect(page.locator('[data-here]').first()).toBeVisible({ timeout: SPELL });
    await look();
  });
}
