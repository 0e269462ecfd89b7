// What the people of a shared browser do, through the pages as a person would: switch, write, answer, look.
import { gunzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';

export const LESSON = '/learn/open-closed-loop/';
export const DEVICE = '/me/device/';

/** Fields of the lesson's worksheets that take words. */
export const TEXTS = ['ocl-mine-who', 'ocl-mine-desk', 'ocl-mine-ask', 'ocl-pre-price'];

/** Opens the page about this device; resolves when it shows who is there. */
export async function openDevice(page: Page): Promise<void> {
  await page.goto(DEVICE);
  await expect(page.getByRole('button', { name: '添加一个人' })).toBeEnabled();
}

/** Adds somebody, who is then the one who learns. */
export async function addPerson(page: Page, name: string): Promise<void> {
  await openDevice(page);
  await page.getByRole('button', { name: '添加一个人' }).click();
  await page.getByLabel('名字').fill(name);
  await page.getByRole('button', { name: '添加，换过去' }).click();
  await expect(page.getByText(`换好了，现在是${name}。`)).toBeVisible();
}

/** Gives the one who learns now another name. */
export async function namePerson(page: Page, name: string): Promise<void> {
  await openDevice(page);
  await page.getByRole('button', { name: /^(取个名|改名)：/ }).click();
  await page.getByLabel('名字').fill(name);
  await page.getByRole('button', { name: '存下', exact: true }).click();
  await expect(page.getByText('名字存下了。')).toBeVisible();
}

/** Switches to somebody without a PIN. */
export async function switchTo(page: Page, name: string): Promise<void> {
  await openDevice(page);
  await page.getByRole('button', { name: `换成这个人：${name}` }).click();
  await expect(page.getByText(`换好了，现在是${name}。`)).toBeVisible();
}

/** Sets a PIN for the one who learns now. */
export async function setPin(page: Page, pin: string): Promise<void> {
  await openDevice(page);
  await page.getByRole('button', { name: /^设口令：/ }).click();
  await page.getByLabel('新口令，4 到 8 位数字').fill(pin);
  await page.getByLabel('再输一遍').fill(pin);
  await page.getByRole('button', { name: '存下', exact: true }).click();
  await expect(page.getByText('口令设好了。')).toBeVisible();
}

export const field = (page: Page, id: string) => page.locator(`[data-field="${id}"]`);

/** Writes into a field and waits until it is safe. Then the record of the page is open, and shows what it holds. */
export async function write(page: Page, id: string, words: string): Promise<void> {
  await field(page, id).fill(words);
  await field(page, id).blur();
  const block = page.locator('[data-block]', { has: field(page, id) });
  await expect(block.getByText('已保存')).toBeVisible();
}

/** The question has come alive and shows what is recorded of it: nothing, if it can be answered. */
export async function questionIsOpen(page: Page, question: string): Promise<void> {
  const block = page.locator(`#${question}`);
  await block.scrollIntoViewIfNeeded();
  await expect(block.getByRole('button', { name: '提交', exact: true })).toBeEnabled();
}

/** Chooses an option, without submitting. */
export async function choose(page: Page, question: string, index: number): Promise<void> {
  await questionIsOpen(page, question);
  await page.locator(`#${question}`).getByRole('radio').nth(index).check();
}

/** Answers a question of one choice with its option number `index`. */
export async function answer(page: Page, question: string, index: number): Promise<void> {
  await choose(page, question, index);
  const block = page.locator(`#${question}`);
  await block.getByRole('button', { name: '提交', exact: true }).click();
  await expect(block.getByText('解析', { exact: true })).toBeVisible();
}

/** Fills the worksheet in somebody's own words, answers a question his way and reads to a place of his own. */
export async function learn(page: Page, word: string, way: number): Promise<void> {
  await page.goto(LESSON);
  for (const id of TEXTS) await write(page, id, `${word} ${id}`);
  await field(page, 'ocl-mine-station').selectOption({ index: way + 1 });
  await field(page, 'ocl-mine-date').fill(`2031-0${way + 1}-15`);
  await answer(page, 'q-ocl-1', way);
  const section = page.locator('[data-section]').nth(way + 2);
  await section.evaluate((node) => scrollTo(0, node.getBoundingClientRect().top + scrollY + 40));
  await page.goto('/');
  await expect(page.getByRole('link', { name: '继续学习' })).toBeVisible();
}

/** What a person could read on the page of somebody's words, also in its fields, choices and names for a screen reader. */
export async function linesWith(page: Page, word: string): Promise<readonly string[]> {
  const text = await page.evaluate(() => {
    const values = [...document.querySelectorAll('input, textarea, select')].map((control) => {
      if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)) {
        return control.checked ? `已选：${control.closest('label')?.textContent}` : '';
      }
      return 'value' in control ? String(control.value) : '';
    });
    const named = [...document.querySelectorAll('[aria-label], [title], [href], [download]')];
    const attributes = named.flatMap((element) => [...element.attributes].map(({ value }) => value));
    return [document.title, document.body.innerText, ...values, ...attributes].join('\n');
  });
  return text.split('\n').filter((line) => line.includes(word));
}

/** Makes a backup of the one who learns now, on the way to removing him, and turns back. Gives its text. */
export async function backupOf(page: Page): Promise<string> {
  await openDevice(page);
  await page
    .locator('li[data-active]')
    .getByRole('button', { name: /^清除记录/ })
    .click();
  await page.getByRole('button', { name: '做备份' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '存下文件' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(Buffer.from(chunk));
  await page.getByRole('button', { name: '不了' }).click();
  return textOfBackup(Buffer.concat(chunks));
}

/** Two lines of text, compressed lines, a checksum of 32 bytes. */
function textOfBackup(file: Buffer): string {
  const body = file.indexOf('\n', file.indexOf('\n') + 1) + 1;
  return file.subarray(0, body).toString() + gunzipSync(file.subarray(body, -32)).toString();
}

/** Removes somebody without a backup. */
export async function wipe(page: Page, name: string, typed: string): Promise<void> {
  await openDevice(page);
  await page.getByRole('button', { name: `清除记录：${name}` }).click();
  await page.getByRole('button', { name: '不要备份' }).click();
  await page.getByRole('textbox', { name: /要清除/ }).fill(typed);
  await page.getByRole('button', { name: '清除', exact: true }).click();
}
