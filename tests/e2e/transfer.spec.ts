// A real record goes from one device to another: through the real server, and by codes that a camera films.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { readBrowserPath } from '../../scripts/setup/browser-file.ts';
import { seriousFindings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';
import { film, type Modules } from '../support/transfer/film.ts';

const LESSON = 'learn/open-closed-loop/';
const CODE = /^[2-9A-Z]{4}-[2-9A-Z]{4}$/;

const field = (page: Page) => page.locator('.apply :is(input:not([type]), textarea)[data-field]').first();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Leaves a record behind with `words` in the worksheet. */
async function learn(page: Page, base: string, words: string): Promise<void> {
  await page.goto(`${base}${LESSON}`);
  await field(page).fill(words);
  await field(page).blur();
  await expect(page.locator('.apply').getByText('已保存')).toBeVisible();
}

async function takeIn(page: Page): Promise<void> {
  await expect(page.getByText(/步，这里都还没有/)).toBeVisible();
  await press(page, '是我的，并进来');
  await expect(page.getByRole('status').filter({ hasText: /导入好了，多了 \d+ 步/ })).toBeVisible();
}

test('through the server: from one browser to another, with a code that works once @phone', async ({
  page,
  browser,
  guard,
  baseURL,
}) => {
  guard.expectTrouble(/404 \(Not Found\).*api\/transfer\/take/);
  await learn(page, '/', '青坪县自然资源局 尾款 126 万元');
  await page.goto('/me/backup/#transfer');
  await press(page, '把记录送到另一台设备');
  await expect(page.locator('[data-way=server]')).toContainText('不加密');
  await press(page, '送到服务器');
  const code = (await page.getByText(CODE).textContent()) ?? '';

  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  await guard.watch(other);
  const phone = await other.newPage();
  await phone.goto('/me/backup/#transfer');
  await press(phone, '从另一台设备接过来');
  await press(phone, '输入码');
  await phone.getByLabel('8 位的码').fill(code.toLowerCase());
  await press(phone, '接过来');
  await takeIn(phone);
  await phone.goto(`/${LESSON}`);
  await expect(field(phone)).toHaveValue('青坪县自然资源局 尾款 126 万元');

  await expect(page.getByRole('heading', { name: '送到了' })).toBeVisible();
  await phone.goto('/me/backup/#transfer');
  await press(phone, '从另一台设备接过来');
  await press(phone, '输入码');
  await phone.getByLabel('8 位的码').fill(code);
  await press(phone, '接过来');
  await expect(phone.getByRole('alert').filter({ hasText: '没有这个码' })).toBeVisible();
  await other.close();
});

test('through the server under a sub-path: its own addresses, its own record', async ({ page }) => {
  await learn(page, '/', '江北区教育局 财务科');
  await page.goto('/me/backup/#transfer');
  await press(page, '把记录送到另一台设备');
  await press(page, '送到服务器');
  const code = (await page.getByText(CODE).textContent()) ?? '';

  const asked: string[] = [];
  const below = await page.context().newPage();
  below.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await below.goto('/a/b/me/backup/#transfer');
  await press(below, '从另一台设备接过来');
  await press(below, '输入码');
  await below.getByLabel('8 位的码').fill(code);
  await press(below, '接过来');
  await takeIn(below);
  expect(asked.filter((path) => path.includes('api/'))).toEqual([
    '/a/b/api/transfer',
    '/a/b/api/transfer/take',
  ]);
  await below.goto(`/a/b/${LESSON}`);
  await expect(field(below)).toHaveValue('江北区教育局 财务科');
});

/** Codes that the sender's screen really shows: `more` than the `count` that the file needs at least. */
async function filmScreen(page: Page, count: number, more: number): Promise<readonly Modules[]> {
  await page.evaluate(() => {
    const seen: Record<number, boolean[][]> = {};
    Reflect.set(window, 'codesSeen', seen);
    const look = () => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.transfer-qr');
      const context = canvas?.getContext('2d');
      const index = Number(canvas?.dataset['index'] ?? -1);
      if (canvas && context && index >= 0) {
        const { width, height } = canvas;
        const { data } = context.getImageData(0, 0, width, height);
        const row = (y: number) =>
          Array.from({ length: width }, (_, x) => (data[(y * width + x) * 4] ?? 0) < 128);
        seen[index] = Array.from({ length: height }, (_, y) => row(y));
      }
      requestAnimationFrame(look);
    };
    look();
  });
  const seenSoFar = () =>
    page.evaluate(() => Object.values(Reflect.get(window, 'codesSeen') as Record<number, boolean[][]>));
  await press(page, '快一点');
  await press(page, '开始放');
  await expect
    .poll(async () => (await seenSoFar()).length, { timeout: 30_000 })
    .toBeGreaterThan(count + more);
  await press(page, '停一下');
  return (await seenSoFar()).slice(0, count + more);
}

/** A browser whose camera plays the file. */
function filmedBrowser(file: string): Promise<Browser> {
  const executablePath = readBrowserPath();
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${file}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

test('by codes: filmed with two lost and in the wrong order, the record arrives', async ({
  page,
  guard,
  baseURL,
}) => {
  test.setTimeout(120_000);
  // Words that don't compress make a record of some ten codes.
  const words = Array.from({ length: 2500 }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
  ).join('');
  await learn(page, '/', words);
  await page.goto('/me/backup/#transfer');
  await press(page, '把记录送到另一台设备');
  await expect(page.locator('[data-way=qr]')).toContainText('大约要 5 秒');
  await press(page, '放二维码');
  const first = await page.getByText(/^第一遍：0 \/ \d+ 张/).textContent();
  const count = Number(/\/ (\d+)/.exec(first ?? '')?.[1]);
  expect(count).toBeGreaterThan(8);
  const codes = await filmScreen(page, count, 8);
  const lossy = codes.filter((_, index) => index !== 1 && index !== 4).toReversed();

  const folder = mkdtempSync(join(tmpdir(), 'huikuan-film-'));
  const file = join(folder, 'screen.y4m');
  writeFileSync(file, film(lossy));
  const other = await filmedBrowser(file);
  try {
    const context = await other.newContext({
      ...(baseURL === undefined ? {} : { baseURL }),
      locale: 'zh-CN',
      permissions: ['camera'],
    });
    await guard.watch(context);
    const phone = await context.newPage();
    await phone.goto('/me/backup/#transfer');
    await press(phone, '从另一台设备接过来');
    await press(phone, '打开摄像头');
    await expect(phone.getByText(new RegExp(`收到 \\d+ / ${count} 张`))).toBeVisible({ timeout: 20_000 });
    await expect(phone.getByRole('button', { name: '是我的，并进来' })).toBeVisible({ timeout: 30_000 });
    await takeIn(phone);
    await phone.goto(`/${LESSON}`);
    await expect(field(phone)).toHaveValue(words);
  } finally {
    await other.close();
    rmSync(folder, { recursive: true, force: true });
  }
  await press(page, '另一台收全了');
  await expect(page.getByRole('heading', { name: '送到了' })).toBeVisible();
});

test('a browser without a camera says so and shows the ways that are open', async ({ page }) => {
  await page.goto('/me/backup/#transfer');
  await press(page, '从另一台设备接过来');
  await expect(page.locator('[data-way=qr]')).toContainText('这台设备没有摄像头');
  await expect(page.locator('[data-way=server]').getByRole('button')).toBeVisible();
  await page.locator('[data-way=file] a').click();
  await expect(page.locator('#restore')).toBeInViewport();
});

test('axe finds nothing serious in any step, and nothing scrolls sideways @phone', async ({ page }) => {
  test.setTimeout(90_000);
  await learn(page, '/', '湖东区财政局');
  await page.goto('/me/backup/#transfer');
  await press(page, '从另一台设备接过来');
  await expect(page.locator('[data-way]')).toHaveCount(3);
  await judge(page);
  await press(page, '输入码');
  await page.getByLabel('8 位的码').fill('ABC');
  await press(page, '接过来');
  await expect(page.getByRole('alert')).toContainText('码是 8 位');
  await judge(page);
  await press(page, '不接了');
  await press(page, '把记录送到另一台设备');
  await expect(page.locator('[data-way]')).toHaveCount(3);
  await judge(page);
  await press(page, '放二维码');
  await press(page, '码放大');
  await judge(page);
  await press(page, '开始放');
  await press(page, '停一下');
  await press(page, '另一台收全了');
  await judge(page);
});

async function judge(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await seriousFindings(page, { part: '#transfer' })).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}
