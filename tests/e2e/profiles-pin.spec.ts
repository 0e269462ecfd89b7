// A profile with a PIN: nothing of it is shown or written until the PIN was given in this run of the browser.
import type { Page } from '@playwright/test';
import { everythingKept } from '../support/browser/everything-kept.ts';
import { expect, test } from '../support/browser/fixture.ts';
import { field, LESSON, linesWith, namePerson, setPin, write } from '../support/browser/people.ts';

const FANG = '王芳';

const lockedNotice = (page: Page) => page.getByText('这份学习档案上了锁。解锁之前，不显示也不记录。');

test('shown in this run of the browser; locked, nothing is shown and nothing written, until it is given', async ({
  page,
  context,
}) => {
  await namePerson(page, FANG);
  await page.goto(LESSON);
  await write(page, 'ocl-mine-who', '芳记 单位');
  await setPin(page, '2468');

  const other = await context.newPage();
  await other.goto(LESSON);
  await expect(field(other, 'ocl-mine-who')).toHaveValue('芳记 单位');
  await field(other, 'ocl-mine-ask').fill('芳记 锁上前写的');

  await page.getByRole('button', { name: `现在锁上：${FANG}` }).click();
  await expect(page.getByRole('heading', { name: `${FANG}上了锁` })).toBeVisible();
  await expect(lockedNotice(other)).toBeVisible();
  await expect(field(other, 'ocl-mine-who')).toHaveValue('');
  expect(await linesWith(other, '芳')).toEqual([]);
  const before = await everythingKept(page);
  expect(before.includes('芳记 锁上前写的')).toBe(true);
  expect(before.includes('2468')).toBe(false);
  await field(other, 'ocl-mine-desk').fill('路过的人写的');
  await field(other, 'ocl-mine-desk').blur();
  await other.goto('/');
  await expect(lockedNotice(other)).toBeVisible();
  await expect(other.getByRole('link', { name: '从第一课开始' })).toBeVisible();
  for (const tab of [page, other]) expect((await everythingKept(tab)).includes('路过')).toBe(false);

  await other.goto(LESSON);
  await other.getByRole('link', { name: '去解锁' }).click();
  const pin = other.getByLabel('口令', { exact: true });
  await expect(pin).toBeFocused();
  await pin.fill('1357');
  await pin.press('Enter');
  await expect(other.getByText('口令不对。再试一次。')).toBeVisible();
  await pin.fill('2468');
  await pin.press('Enter');
  await other.waitForURL((url) => url.pathname === LESSON);
  await expect(field(other, 'ocl-mine-ask')).toHaveValue('芳记 锁上前写的');
  await expect(field(other, 'ocl-mine-desk')).toHaveValue('');
  await expect(page.getByRole('button', { name: `现在锁上：${FANG}` })).toBeVisible();
});

test('after fifteen minutes without use the page locks itself', async ({ page }) => {
  await namePerson(page, FANG);
  await setPin(page, '2468');
  await page.clock.install();
  await page.goto(LESSON);
  await write(page, 'ocl-mine-who', '芳记 单位');
  await page.clock.fastForward('14:00');
  await expect(field(page, 'ocl-mine-who')).toHaveValue('芳记 单位');
  await page.keyboard.press('Shift');
  await page.clock.fastForward('14:00');
  await expect(field(page, 'ocl-mine-who')).toHaveValue('芳记 单位');
  await page.clock.fastForward('02:00');
  await expect(lockedNotice(page)).toBeVisible();
  await expect(field(page, 'ocl-mine-who')).toHaveValue('');
});

test('asked for when the browser starts anew', async ({
  playwright,
  launchOptions,
  guard,
  baseURL,
}, info) => {
  const start = async () => {
    const context = await playwright.chromium.launchPersistentContext(info.outputPath('profile'), {
      ...launchOptions,
      baseURL: baseURL ?? '',
      locale: 'zh-CN',
      viewport: { width: 1440, height: 900 },
    });
    await guard.watch(context);
    return { context, page: context.pages()[0] ?? (await context.newPage()) };
  };
  const first = await start();
  await namePerson(first.page, FANG);
  await first.page.goto(LESSON);
  await write(first.page, 'ocl-mine-who', '芳记 单位');
  await setPin(first.page, '2468');
  await first.page.goto(LESSON);
  await expect(field(first.page, 'ocl-mine-who')).toHaveValue('芳记 单位');
  await first.context.close();

  const second = await start();
  await second.page.goto(LESSON);
  await expect(lockedNotice(second.page)).toBeVisible();
  expect(await linesWith(second.page, '芳')).toEqual([]);
  await second.context.close();
});
