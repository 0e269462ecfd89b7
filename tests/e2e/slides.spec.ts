// The pages for the projector in a real browser: every one legible from the last row, the trainer's order kept, his own pages in it.
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { type Deck, isDeck } from '../../src/core/classroom/slides/deck.ts';
import { expect, test } from '../support/browser/fixture.ts';
import { officePdf } from '../support/browser/office-pdf.ts';

const SLIDES = '/trainer/desk/slides/';
const API = '/trainer/api/my-classroom/slides.json';
const row = (page: Page) => page.locator('.slide-row button');
const ids = (page: Page) =>
  row(page).evaluateAll((rows) =>
    rows.map((one) => (one instanceof HTMLElement ? (one.dataset['row'] ?? '') : '')),
  );
const open = async (page: Page) => {
  await page.goto(SLIDES);
  await expect(page.locator('[data-ready]')).toBeVisible({ timeout: 60_000 });
};

/** The folder beside the course in memory, so that tests don't meet in one file. */
async function folder(context: BrowserContext, start = ''): Promise<{ text: string }> {
  const file = { text: start };
  await context.route(`**${API}`, async (route) => {
    if (route.request().method() === 'PUT') {
      file.text = route.request().postData() ?? '';
      return route.fulfill({ status: 204, headers: { etag: '"2"' } });
    }
    if (file.text === '') return route.fulfill({ status: 204 });
    return route.fulfill({
      status: 200,
      headers: { etag: '"1"', 'content-type': 'application/json; charset=utf-8' },
      body: file.text,
    });
  });
  return file;
}

/** Draws every page at 1920 × 1080 and looks at each of its texts; answers what can't be read from the last row. */
function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const light = (colour: string) => {
      const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0);
    };
    const box = document.createElement('div');
    box.style.cssText = 'position:absolute;top:0;left:0;width:1920px;z-index:99';
    document.body.append(box);
    const found: string[] = [];
    for (const slide of document.querySelectorAll('.slides-rows .slide')) {
      const copy = slide.cloneNode(true);
      box.replaceChildren(copy);
      const wall = box.querySelector('.slide');
      const inner = wall?.firstElementChild;
      if (!(wall instanceof HTMLElement) || !inner) throw new Error('no slide');
      const { paddingBottom, paddingRight } = getComputedStyle(inner);
      const { right, bottom } = inner.getBoundingClientRect();
      const paper = light(getComputedStyle(wall).backgroundColor);
      const texts = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        const parent = text.parentElement;
        if (!parent || (text.textContent ?? '').trim() === '') continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const place = range.getBoundingClientRect();
        const style = getComputedStyle(parent);
        const svg = parent.closest('svg');
        const scale = svg ? svg.getBoundingClientRect().height / svg.viewBox.baseVal.height : 1;
        const ink = light(svg ? style.fill : style.color);
        const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
        const size = parseFloat(style.fontSize) * scale;
        const say = (what: string) => found.push(`${wall.dataset['slide']}: ${what}: ${text.textContent}`);
        if (size < 27.99) say(`${size} px`);
        if (contrast < 7) say(`contrast ${contrast.toFixed(2)}`);
        if (place.bottom > bottom - parseFloat(paddingBottom) + 1) say('below the page');
        // The right half of a closing mark is blank, and some browsers let it hang over the end of a line.
        const blank = /[”’。，、；：？！）》」』】]/u.test(text.textContent ?? '') ? size / 2 : 0;
        if (place.right - blank > right - parseFloat(paddingRight) + 1) say('beside the page');
      }
    }
    box.remove();
    return found;
  });
}

test('every page of the course is read from the last row at 1080p, by day and by night', async ({
  page,
  context,
}) => {
  await folder(context);
  await page.setViewportSize({ width: 1920, height: 1080 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page);
    await page.evaluate(() => document.fonts.ready);
    expect(await row(page).count()).toBeGreaterThan(300);
    expect(await faults(page)).toEqual([]);
  }
});

test('order by keys and by dragging, hidden pages, own pages, undo; all of it is there after a reload', async ({
  page,
  context,
}) => {
  const file = await folder(context);
  await open(page);
  const [a = '', b = '', c = '', d = ''] = await ids(page);
  await row(page).first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await ids(page)).slice(0, 3)).toEqual([b, a, c]);
  await page.keyboard.press('h');
  await expect(page.locator('[data-count]')).toContainText('藏了 1 页');
  await row(page)
    .nth(3)
    .dragTo(row(page).nth(0), { targetPosition: { x: 60, y: 4 } });
  await expect.poll(async () => (await ids(page)).slice(0, 4)).toEqual([d, b, a, c]);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await ids(page)).slice(0, 4)).toEqual([b, a, c, d]);

  await row(page).nth(1).click();
  await page.getByRole('button', { name: '在后面插一页' }).click();
  await page.getByRole('radio', { name: '自己公司的一笔' }).check();
  await page.getByLabel('单位代号').fill('A 县 B 局');
  await page.getByLabel(/^这笔账/).fill('机房改造，欠 38 万元，李科长说再等等');
  await page.getByLabel('第一问').fill('单子此刻在谁桌上？');
  const found = page.getByRole('region', { name: '插一页自己的' }).getByRole('status');
  await expect(found).toContainText('“李科长”像是写了人');
  await expect(page.getByRole('button', { name: '放进去' })).toBeDisabled();
  await page.getByLabel('单位代号').fill('江北区教育局');
  await expect(found).toContainText('“江北区教育局”像是单位的真名');
  await page.getByLabel('我看过了，就这么写').check();
  await expect(page.getByRole('button', { name: '放进去' })).toBeEnabled();
  await page.getByLabel('单位代号').fill('青坪县自然资源局');
  await expect(page.getByRole('button', { name: '放进去' })).toBeDisabled();
  await page.getByLabel('单位代号').fill('A 县 B 局');
  await page.getByLabel(/^这笔账/).fill('款'.repeat(900));
  await expect(page.getByRole('alert')).toContainText('字太多');
  await expect(page.getByRole('button', { name: '放进去' })).toBeDisabled();
  await page.getByLabel(/^这笔账/).fill('机房改造，欠 38 万元，拖了 120 天');
  await page.getByRole('button', { name: '放进去' }).click();
  await expect(page.locator('.slides-hand')).toContainText('单子此刻在谁桌上？');
  await expect(page.locator('[data-keeping="kept"]')).toBeVisible();

  const before = await ids(page);
  expect(before[2]).toMatch(/^my-/);
  await page.reload();
  await expect.poll(() => ids(page)).toEqual(before);
  await expect(page.locator('[data-count]')).toContainText('藏了 1 页');
  expect(isDeck(JSON.parse(file.text))).toBe(true);
});

/** Whether there is something dark in the upper half of a picture, and in its lower half. */
function inkOf(picture: Locator): Promise<{ readonly words: boolean; readonly scan: boolean }> {
  return picture.evaluate(async (image) => {
    if (!(image instanceof HTMLImageElement)) throw new Error('no picture');
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const canvas = new OffscreenCanvas(width, height).getContext('2d');
    if (!canvas) throw new Error('no canvas');
    canvas.drawImage(image, 0, 0);
    const isDark = (top: number) => {
      const { data } = canvas.getImageData(0, top, width, Math.floor(height / 2));
      return data.some((value, at) => at % 4 === 0 && value < 60);
    };
    return { words: isDark(0), scan: isDark(Math.ceil(height / 2)) };
  });
}

test('a page of a PDF and a picture become pages, drawn anew, also with fonts that are only named and scans', async ({
  page,
  context,
}) => {
  const file = await folder(context);
  const paper = await context.newPage();
  await paper.setContent('<h1>第一张</h1><p style="break-before: page">第二张</p>');
  const pdf = await paper.pdf();
  const png = await paper.screenshot();
  await paper.close();
  await open(page);
  const choose = async (name: string, mimeType: string, buffer: Buffer) => {
    await page.getByRole('button', { name: '在后面插一页' }).click();
    await page.getByRole('radio', { name: '图片或 PDF' }).check();
    await page.locator('.slide-form input[type=file]').setInputFiles({ name, mimeType, buffer });
  };
  await choose('bad.png', 'image/png', Buffer.from('no picture'));
  await expect(page.getByRole('alert')).toContainText('读不出图');
  await page.getByRole('button', { name: '不要了' }).click();
  await choose('a.png', 'image/png', png);
  await page.getByRole('button', { name: '放进去', exact: true }).click();
  await choose('b.pdf', 'application/pdf', pdf);
  await page.getByRole('button', { name: '2 页全放进去' }).click();
  await expect(page.locator('.slide-row img')).toHaveCount(3, { timeout: 30_000 });
  await choose('c.pdf', 'application/pdf', officePdf());
  await expect.poll(() => inkOf(page.locator('.slide-form .slide img'))).toEqual({ words: true, scan: true });
  await page.getByRole('button', { name: '放进去', exact: true }).click();
  await expect(page.locator('.slide-row img')).toHaveCount(4, { timeout: 30_000 });
  await expect(page.locator('[data-keeping="kept"]')).toBeVisible();
  const { entries } = JSON.parse(file.text) as Deck;
  const sources = entries.flatMap((entry) =>
    'own' in entry && entry.own.kind === 'own-image' ? [entry.own.src] : [],
  );
  expect(sources.every((src) => /^data:image\/(webp|jpeg|png);base64,/.test(src))).toBe(true);
});

test('after an update what is new, changed or gone is named, and the order is the trainer’s @phone', async ({
  page,
  context,
}) => {
  const file = await folder(context);
  await open(page);
  await page.getByRole('button', { name: /^往后挪/ }).click();
  await expect(page.locator('[data-keeping="kept"]')).toBeVisible();
  await expect.poll(() => file.text).not.toBe('');
  const deck = JSON.parse(file.text) as Deck;
  const [first, second, third, ...rest] = deck.entries;
  if (!first || !second || !third || !('hash' in first)) throw new Error('no entries');
  const gone = { id: 'gone-1', isHidden: false, hash: 'x', title: '从前的一页' };
  // The file of a course before: one page had other words, one was there that is gone, one wasn't there yet.
  file.text = JSON.stringify({ ...deck, entries: [{ ...first, hash: 'old' }, gone, second, ...rest] });
  await page.reload();
  const news = page.locator('.slides-news');
  await expect(news.locator('[data-news="changed"]')).toHaveCount(1);
  await expect(news.locator('[data-news="new"]')).toHaveCount(1);
  await expect(news.locator('[data-news="gone"]')).toContainText('从前的一页');
  // The new one stands behind the page that is before it in the course, wherever the trainer has put that.
  const order = [first.id, third.id, second.id];
  expect((await ids(page)).slice(0, 3)).toEqual(order);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await news.getByRole('button', { name: '看过了' }).click();
  await expect(news).toHaveCount(0);
  expect((await ids(page)).slice(0, 3)).toEqual(order);
});

test('the file is kept by the server beside the course; what it refuses is said', async ({ page, guard }) => {
  guard.expectTrouble(/412/);
  await open(page);
  await expect(page.locator('.slides-place')).toHaveAttribute('data-place', 'course-folder');
  await page.getByRole('button', { name: /^(藏起来|拿出来)/ }).click();
  await expect(page.locator('[data-keeping="kept"]')).toBeVisible();
  const kept = await page.request.get(API);
  expect(isDeck(await kept.json())).toBe(true);

  const text = await kept.text();
  const tag = kept.headers()['etag'] ?? '';
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', 'if-match': tag };
  const elsewhere = await page.request.put(API, {
    headers,
    data: text.replace('"isHidden":true', '"isHidden":false'),
  });
  expect(elsewhere.status()).toBe(204);
  await page.getByRole('button', { name: /^往后挪/ }).click();
  await expect(page.locator('[data-keeping="meanwhile"]')).toContainText('另一个窗口');
});

test('on the desk a page is put on the wall, and the clicker goes through its lesson', async ({
  context,
}) => {
  await folder(context);
  const [desk, wall] = [await context.newPage(), await context.newPage()];
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.goto('/trainer/wall/');
  await desk.goto('/trainer/desk/');
  await desk.getByLabel('班名').fill('周六班');
  await desk.getByRole('button', { name: '开班' }).click();
  const pages = desk.locator('.slides-panel-pages button');
  await pages.nth(1).click();
  const shown = wall.locator('.wall .slide');
  await expect(shown).toBeVisible();
  const first = await shown.getAttribute('data-slide');
  expect(await shown.evaluate((slide) => slide.getBoundingClientRect().width)).toBe(1920);
  await desk.keyboard.press('PageDown');
  await expect(shown).not.toHaveAttribute('data-slide', first ?? '');
  await wall.reload();
  await expect(shown).toBeVisible();
});
