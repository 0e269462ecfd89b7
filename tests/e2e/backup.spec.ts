// Backups through the real page: out as a file or as text, in again, refused with words, and never more than words.
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { seriousFindings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';
import { bytesIn, END, eventOf, fileOf, forged, manifestOf, run } from '../unit/backup/histories.ts';

const LESSON = '/learn/open-closed-loop/';
const BACKUP = '/me/backup/';
const WECHAT = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120.0 Mobile MicroMessenger/8.0.44';
const WORDS = '江北区教育局 财务科 尾款';

const field = (page: Page) => page.locator('.apply :is(input:not([type]), textarea)[data-field]').first();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const fact = (page: Page, name: string) =>
  page.locator('#backup dl > div').filter({ hasText: name }).locator('dd');

/** Leaves words in the worksheet. */
async function learn(page: Page, words = WORDS): Promise<void> {
  await page.goto(LESSON);
  await field(page).fill(words);
  await field(page).blur();
  await expect(page.locator('.apply').getByText('已保存')).toBeVisible();
}

async function openBackup(page: Page): Promise<void> {
  await page.goto(BACKUP);
  await expect(page.getByRole('button', { name: '导出备份' })).toBeEnabled();
}

/** Exports a backup and gives its bytes as they arrived in the downloads. */
async function exported(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, '导出备份')]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function choose(page: Page, bytes: Uint8Array, name = 'backup.hkb'): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await page.locator('input[type=file]').setInputFiles(file);
}

/** A browser that was never here. */
async function another(
  browser: Browser,
  guard: { readonly watch: (context: Awaited<ReturnType<Browser['newContext']>>) => Promise<void> },
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext(options);
  await guard.watch(context);
  return context.newPage();
}

const at = (baseURL: string | undefined): BrowserContextOptions => (baseURL === undefined ? {} : { baseURL });

test('a file takes the record to another browser, whose open lesson shows it at once @phone', async ({
  page,
  browser,
  guard,
  baseURL,
}) => {
  await learn(page);
  await openBackup(page);
  await expect(fact(page, '上次备份')).toHaveText('还没有备份过');
  await expect(fact(page, '还没备份的')).toHaveText(/^\d+ 步$/);
  const { name, bytes } = await exported(page);
  expect(name).toMatch(/^回款演练场-备份-未命名-\d{8}-\d{4}\.hkb$/);
  await expect(fact(page, '存在哪儿')).toHaveText(name);
  await expect(fact(page, '还没备份的')).toHaveText('没有，都在备份里了');
  await page.reload();
  await expect(fact(page, '还没备份的')).toHaveText('没有，都在备份里了');

  const lesson = await another(browser, guard, at(baseURL));
  await lesson.goto(LESSON);
  await lesson.waitForFunction(async () => {
    const all = await indexedDB.databases();
    return all.some(({ name }) => name?.startsWith('huikuan'));
  });
  const panel = await lesson.context().newPage();
  await openBackup(panel);
  await choose(panel, bytes, name);
  await expect(panel.getByText(/步，这里都还没有/)).toBeVisible();
  await press(panel, '是我的，并进来');
  await expect(panel.getByText(/导入好了，多了 \d+ 步/)).toBeFocused();
  await expect(field(lesson)).toHaveValue(WORDS);
  // What was restored stands in the file: only what this browser did itself is in none.
  await expect(fact(panel, '存在哪儿')).toHaveText(name);

  await choose(panel, bytes, name);
  await expect(panel.getByText('里面的记录，这台设备上都有了，不用再导。')).toBeVisible();
});

test('with a password only the password opens it', async ({ page, browser, guard, baseURL }) => {
  await learn(page);
  await openBackup(page);
  await page.getByText('给文件加密码（可以不加）').click();
  await page.getByLabel('密码', { exact: true }).fill('江北 2026');
  await page.getByLabel('再输一遍').fill('江北 2026');
  const { bytes } = await exported(page);
  expect(bytes.toString('latin1')).toContain('aes-gcm');

  const other = await another(browser, guard, at(baseURL));
  await openBackup(other);
  await choose(other, bytes);
  const password = other.locator('#restore').getByLabel('密码');
  await expect(password).toBeFocused();
  await password.fill('江南 2026');
  await press(other, '打开');
  await expect(other.getByText(/密码打不开这份备份/)).toBeVisible();
  await password.fill('江北 2026');
  await press(other, '打开');
  await press(other, '是我的，并进来');
  await expect(other.getByText(/导入好了/)).toBeVisible();
});

test('somebody else’s backup goes beside my record', async ({ page }) => {
  await learn(page);
  await openBackup(page);
  const before = await fact(page, '还没备份的').textContent();
  await choose(page, await bytesIn(await fileOf(run('d7', 30), { profile: 'p7', name: '周敏' })));
  await expect(page.locator('#restore').getByText('周敏')).toBeVisible();
  await press(page, '是别人的，另放一份');
  await expect(page.getByText('另放了一份，30 步。要看它，到“这台设备”里换人。')).toBeVisible();
  await expect(fact(page, '还没备份的')).toHaveText(before ?? '');
  await page.getByRole('link', { name: '去换人' }).click();
  await expect(page.getByText('周敏')).toBeVisible();
});

test('hostile files are refused in words or shown as words, and change nothing', async ({ page }) => {
  await learn(page);
  await openBackup(page);
  const before = await fact(page, '还没备份的').textContent();
  const events = run('d7', 4);
  const sound = await bytesIn(await fileOf(events, { profile: 'p7' }));
  const refused: readonly (readonly [Uint8Array | Promise<Blob>, RegExp])[] = [
    [Buffer.from('<html><script>document.title = "broken"</script></html>'), /这不是本课程的备份/],
    [sound.slice(0, -40), /文件坏了/],
    [sound.map((byte, i) => (i === 120 ? byte ^ 1 : byte)), /文件坏了/],
    [Buffer.from('HUIKUAN-BACKUP 2\n{"format":2}\n'), /新版课程/],
    [
      fileOf(
        events.map((event) => ({ ...event, course: 'other' })),
        { course: 'other' },
      ),
      /另一门课/,
    ],
    [forged([manifestOf(events), ...events.toReversed(), END(4)]), /文件坏了/],
    [forged([manifestOf(events), '{"__proto__":{"broken":true}}', END(4)]), /文件坏了/],
  ];
  for (const [file, words] of refused) {
    await choose(page, file instanceof Uint8Array ? file : await bytesIn(await file));
    await expect(page.locator('#restore [role=status]')).toHaveText(words);
  }

  const name = '<script>document.title = "broken"</script><img src="x" onerror="document.title = 1">';
  const scripted = [eventOf('d7', 1, { type: name, body: { lesson: name } })];
  await choose(
    page,
    await bytesIn(await fileOf(scripted, { profile: 'p7', name: name.slice(0, 40) })),
    `${name}.hkb`,
  );
  await expect(page.locator('#restore').getByText('<script>document.title = "broken"</scrip')).toBeVisible();
  await press(page, '先不导');
  expect(await page.title()).not.toContain('broken');
  await expect(fact(page, '还没备份的')).toHaveText(before ?? '');
});

test('in an app that saves no files the record leaves and returns as text', async ({
  browser,
  guard,
  baseURL,
}) => {
  const page = await another(browser, guard, { ...at(baseURL), userAgent: WECHAT });
  await learn(page);
  await openBackup(page);
  await press(page, '导出备份');
  await expect(page.getByText(/这个应用里存不下文件/)).toBeVisible();
  await expect(fact(page, '上次备份')).toHaveText('还没有备份过');
  const area = page.getByLabel('备份文字', { exact: true });
  const text = await area.inputValue();
  await area.press('ControlOrMeta+c');
  await expect(fact(page, '还没备份的')).toHaveText('没有，都在备份里了');

  const other = await another(browser, guard, { ...at(baseURL), userAgent: WECHAT });
  await openBackup(other);
  await other.getByText('手上是文字，不是文件').click();
  await other.getByLabel('把备份文字整段贴在这里').fill(`备份\n${text}\n收好`);
  await press(other, '看看里面');
  await press(other, '是我的，并进来');
  await expect(other.getByText(/导入好了/)).toBeVisible();
  await other.goto(LESSON);
  await expect(field(other)).toHaveValue(WORDS);
});

test('without Web Crypto, as on plain http in a local network, all but passwords works', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined, configurable: true }),
  );
  await learn(page);
  await openBackup(page);
  await expect(page.getByText(/这个地址不是 https，浏览器不给加密/)).toBeVisible();
  const { bytes } = await exported(page);
  await choose(page, bytes);
  await expect(page.getByText('导入之前看一眼')).toBeVisible();
  await press(page, '知道了');
  await choose(page, await bytesIn(await fileOf(run('d7', 2), { passphrase: 'x' })));
  await expect(page.getByText(/解不开。用 https/)).toBeVisible();
});

test('the reminder comes when two hundred steps are in no backup, and stays away once waved off', async ({
  page,
}) => {
  await openBackup(page);
  await choose(page, await bytesIn(await fileOf(run('d7', 3), { profile: 'p7' })));
  await press(page, '是我的，并进来');
  await expect(page.getByText(/导入好了/)).toBeVisible();
  await page.goto('/me/');
  await expect(page.getByText(/还没备份，只在这个浏览器里/)).toBeHidden();

  // As text it is no file to keep, so it counts.
  await openBackup(page);
  await page.getByText('手上是文字，不是文件').click();
  const text = Buffer.from(await bytesIn(await fileOf(run('d8', 250), { profile: 'p8' }))).toString('base64');
  await page.getByLabel('把备份文字整段贴在这里').fill(text);
  await press(page, '看看里面');
  await press(page, '是我的，并进来');
  await expect(page.getByText(/导入好了/)).toBeVisible();
  await page.goto('/me/');
  await expect(page.getByText(/有 \d+ 步学习记录还没备份，只在这个浏览器里。/)).toBeVisible();
  await expect(page.getByRole('link', { name: '去备份' })).toHaveAttribute('href', BACKUP);
  await press(page, '过几天再说');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-base', '/');
  await expect(page.getByRole('link', { name: '去备份' })).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing serious in any step, ${colorScheme} @phone`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const look = async () => {
      expect(await seriousFindings(page, { part: '.me-main' })).toEqual([]);
    };
    await learn(page);
    await openBackup(page);
    await page.getByText('给文件加密码（可以不加）').click();
    await page.getByLabel('密码', { exact: true }).fill('a');
    await page.getByLabel('再输一遍').fill('a');
    const { bytes } = await exported(page);
    await page.getByText('存不下文件，就抄成文字').click();
    await choose(page, Buffer.from('x'));
    await expect(page.getByText(/这不是本课程的备份/)).toBeVisible();
    await page.getByText('手上是文字，不是文件').click();
    await page.getByLabel('再输一遍').fill('b');
    await press(page, '导出备份');
    await expect(page.getByText(/两遍不一样/)).toBeVisible();
    await look();
    await choose(page, bytes);
    await expect(page.getByText('这份备份加了密码')).toBeVisible();
    await look();
    await page.locator('#restore').getByLabel('密码').fill('a');
    await press(page, '打开');
    await expect(page.getByText('导入之前看一眼')).toBeVisible();
    await look();
  });
}
