// A game handed on: the link and the file open as the same game in somebody else's browser, and nothing of it is kept there.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { seriousFindings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';
import { beginGame, CASE, ownWords, pressMove } from '../support/browser/play-page.ts';

/** A short game in a fresh record; gives back its id and what was said by oneself. */
async function played(page: Page, moves = 3) {
  await page.goto(CASE);
  await beginGame(page, '领袖型');
  for (let made = 0; made < moves; made += 1) await pressMove(page, 1);
  const id = new URL(page.url()).searchParams.get('run') ?? '';
  return { id, words: await ownWords(page) };
}

const rows = (page: Page) => page.locator('.row .log-move .log-words').allTextContents();
const marks = (page: Page) => page.locator('.row .mark-sign');

async function opened(page: Page, id: string): Promise<string> {
  await page.goto(`play/run/?run=${id}`);
  await expect(marks(page)).toHaveCount(3);
  return page.getByRole('textbox', { name: '这一局的链接' }).inputValue();
}

test('a link is short, opens as the same game for somebody else, and leaves his record alone', async ({
  page,
  browser,
}) => {
  test.slow();
  const { id, words } = await played(page);
  const link = await opened(page, id);
  expect(link.length).toBeLessThan(300);
  const other = await browser.newContext({ serviceWorkers: 'block', locale: 'zh-CN' });
  const guest = await other.newPage();
  await guest.goto(link);
  await expect(marks(guest)).toHaveCount(3);
  expect(await rows(guest)).toEqual(words);
  await expect(guest.getByText('对手是领袖型', { exact: true })).toBeVisible();
  expect(await seriousFindings(guest)).toEqual([]);
  await guest.goto('about:blank');
  await guest.goto(new URL(`/${CASE}`, link).href);
  await expect(guest.locator('.play-page[data-ready]')).toBeVisible();
  await expect(guest.getByText('谈过的局')).toHaveCount(0);

  // From there a game of one's own begins, and only then is anything kept.
  await guest.goto(link);
  await guest.getByRole('button', { name: '从此处重来：第 2 步' }).click();
  await expect(guest.locator('.log-move')).toHaveCount(1);
  await other.close();
});

test('a file opens too; what was cut, forged or is something else is refused in words', async ({
  page,
}, info) => {
  test.slow();
  const { id, words } = await played(page);
  await opened(page, id);
  await page.getByRole('textbox', { name: '署名' }).fill('老周');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '存成文件' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/\.huikuan-run\.json$/);
  const whole = info.outputPath('whole.json');
  await file.saveAs(whole);
  const text = readFileSync(whole, 'utf8');
  const path = (name: string, body: string) => {
    writeFileSync(info.outputPath(name), body);
    return info.outputPath(name);
  };

  await page.goto('play/run/');
  const field = page.getByLabel('选文件');
  const alert = page.getByRole('alert');
  await field.setInputFiles(path('half.json', text.slice(0, 5000)));
  await expect(alert).toContainText('只收到一半');
  await field.setInputFiles(path('other.json', '{"a":1}'));
  await expect(alert).toContainText('这不是一局演练');
  await field.setInputFiles(path('changed.json', text.replace('老周', '<b>老王</b>')));
  await expect(alert).toContainText('对不上校验');
  await field.setInputFiles(path('large.json', ' '.repeat(2_100_000)));
  await expect(alert).toContainText('这个文件太大');
  await field.setInputFiles(whole);
  await expect(marks(page)).toHaveCount(3);
  expect(await rows(page)).toEqual(words);
  await expect(page.getByText('老周 走的')).toBeVisible();
});

test('links that are cut, altered, of another course or made up say so, and the way stays open', async ({
  page,
}) => {
  await played(page);
  const link = await opened(page, new URL(page.url()).searchParams.get('run') ?? '');
  const [address = '', mark = ''] = link.split('#');
  for (const [bad, said] of [
    [mark.slice(0, -3), '只收到一半'],
    [mark.replace('leader', 'leadex'), '对不上校验'],
    ['hello', '这不是一局演练'],
    [`9${mark.slice(1)}`, '更新的版本'],
    ['<script>alert(1)</script>', '这不是一局演练'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`${address}#${bad}`);
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(page.getByLabel('选文件')).toBeVisible();
  }
  // The right one, put into the same tab.
  await page.evaluate((right) => {
    location.hash = right;
  }, mark);
  await expect(marks(page)).toHaveCount(3);
});

test('in the review a game is handed on as text, and on paper the ways out are left off', async ({
  page,
}) => {
  test.slow();
  const { words } = await played(page, 2);
  await page.getByRole('button', { name: '复盘到这里' }).click();
  for (const name of ['跳过', '跳过', '不标']) {
    await page.locator('[data-state="here"]').getByRole('button', { name, exact: true }).click();
  }
  await page.getByRole('button', { name: '带走这一局' }).click();
  const text = page.getByRole('textbox', { name: '这一局的文字' });
  await expect(text).toBeVisible();
  const told = await text.inputValue();
  for (const one of words) expect(told).toContain(one.slice(0, 8));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.share')).toBeHidden();
  await expect(page.locator('.curve')).toBeVisible();
});
