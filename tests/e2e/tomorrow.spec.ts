// 明天见客户 in a browser: from the card to the sheet and its result back on the card, on a phone and on a desk, without network, on one A5 page.
import type { Locator, Page } from '@playwright/test';
import { seriousFindings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';

const SIZES = [
  { name: 'phone', viewport: { width: 390, height: 844 } },
  { name: 'desk', viewport: { width: 1440, height: 900 } },
];

/** The day after tomorrow's visit, as a date field takes it. */
const LATER = '2090-12-03';

async function cardWith(page: Page, unit: string): Promise<void> {
  await page.goto('/me/deals/');
  await page.getByRole('button', { name: '记一笔' }).click();
  await page.locator('#field-unit').fill(unit);
  await page.locator('#field-amount').fill('126万');
  await page.locator('#field-office').fill('信息科');
  await page.locator('#field-post').fill('科长');
  await page.locator('#field-stuck-at').selectOption({ label: '验收' });
  await page.getByRole('button', { name: '填好了' }).click();
  await expect(page.getByRole('heading', { name: unit })).toBeVisible();
}

/** What is chosen is shown once it is kept: a busy machine takes its moment. */
async function choose(option: Locator): Promise<void> {
  await option.click();
  await expect(option).toBeChecked();
}

async function expectNothingSerious(page: Page): Promise<void> {
  expect(await seriousFindings(page)).toEqual([]);
}

async function expectNothingSideways(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width).toBeLessThanOrEqual(0);
}

/** Pages of what would be printed, in the size that the page asks for. */
async function printed(page: Page): Promise<{ readonly pages: number; readonly isA5: boolean }> {
  const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width = '', height = ''] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text) ?? [];
  // 148 mm × 210 mm in points; browsers round to whole pixels.
  const isA5 = Math.abs(Number(width) - 419.5) < 2 && Math.abs(Number(height) - 595.3) < 2;
  return { pages: text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0, isA5 };
}

for (const { name, viewport } of SIZES)
  test.describe(name, () => {
    test.use({ viewport });

    test('from the card to the sheet, own words, the result back on the card', async ({ page }) => {
      await cardWith(page, '江北-03');
      await page.getByRole('link', { name: '明天见他？' }).click();
      await expect(page.getByLabel('卡哪环')).toHaveValue('acceptance');
      await expect(page.getByLabel('见谁')).toHaveValue('section');
      await choose(page.getByRole('radio', { name: '“我刚接手，不了解情况”' }));
      const sheet = page.getByRole('region', { name: '拜访单' });
      await expect(sheet).toContainText('交接清单上，这个项目写在第几项');
      await expect(page.getByRole('region', { name: '先练一练' })).toContainText('新科长不认旧账');
      await expectNothingSerious(page);

      const edit = sheet.getByRole('button', { name: '改：要的一个结果' });
      await edit.focus();
      await page.keyboard.press('Enter');
      await expect(sheet.getByRole('textbox', { name: '要的一个结果' })).toBeFocused();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('验收意见上他那一栏，5 月 8 日前。');
      await expectNothingSerious(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(edit).toBeFocused();
      await page.reload();
      await expect(sheet).toContainText('验收意见上他那一栏，5 月 8 日前。');
      await expect(sheet).toContainText('上次写的');
      await expectNothingSideways(page);

      await choose(page.getByRole('radio', { name: '他推给别人' }));
      await page.getByLabel('下一步做什么').fill('请使用科室写三行');
      await page.getByLabel('哪天做').fill(LATER);
      await page.getByRole('button', { name: '记到卡上' }).click();
      await expect(page.getByText('记到卡上了')).toBeVisible();
      await page.getByRole('status').getByRole('link', { name: '打开这张卡' }).click();
      const card = page.getByRole('article', { name: '江北-03' });
      await expect(card).toContainText('请使用科室写三行');
      await expect(card).toContainText('2090 年 12 月 3 日');
      await expect(card.getByRole('link', { name: '写在《明天见客户》' })).toBeVisible();
    });
  });

test.describe('narrow', () => {
  test.use({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });

  test('a long name stays within the page, and the dark sheet can be read', async ({ page }) => {
    await cardWith(page, '江北区政务服务中心二〇二五年一窗受理系统尾款加两样口头增项的那一笔');
    await page.getByRole('link', { name: '明天见他？' }).click();
    await expect(page.getByRole('region', { name: '拜访单' })).toBeVisible();
    await expectNothingSideways(page);
    await expectNothingSerious(page);
  });
});

test('the sheet is one page of A5, for every station', async ({ page }) => {
  await page.goto('/play/tomorrow/');
  await page.getByLabel('见谁').selectOption('section');
  for (const station of [
    'delivery',
    'acceptance',
    'settlement',
    'invoice',
    'funding',
    'approval',
    'payment',
  ]) {
    await page.getByLabel('卡哪环').selectOption(station);
    await expect(page.getByRole('region', { name: '拜访单' })).toBeVisible();
    expect(await printed(page), station).toEqual({ pages: 1, isA5: true });
  }
});

test('without a card it works and leads to a new one; the way from the list of cases; a position opens', async ({
  page,
}) => {
  await page.goto('/play/');
  await page.getByRole('link', { name: '明天见客户' }).click();
  await expect(page.getByRole('link', { name: '建一张账款卡' }).first()).toBeVisible();
  await page.getByLabel('卡哪环').selectOption('settlement');
  await page.getByLabel('见谁').selectOption('finance');
  await expectNothingSerious(page);
  await page.reload();
  await expect(page.getByLabel('卡哪环')).toHaveValue('settlement');
  await page.getByRole('link', { name: '做这一题' }).click();
  await expect(page.locator('.puzzle-ask')).toBeVisible();
});

test('a step for tomorrow stands on the home page and leads to its sheet', async ({ page }) => {
  await cardWith(page, '江北-03');
  await page.getByRole('link', { name: '明天见他？' }).click();
  const tomorrow = await page.evaluate(() =>
    new Date(Date.now() + 32 * 3_600_000).toISOString().slice(0, 10),
  );
  await choose(page.getByRole('radio', { name: '什么也没说' }));
  await page.getByLabel('下一步做什么').fill('带三行再去');
  await page.getByLabel('哪天做').fill(tomorrow);
  await page.getByRole('button', { name: '记到卡上' }).click();
  await expect(page.getByText('记到卡上了')).toBeVisible();
  await page.goto('/');
  const offer = page.locator('[data-home-deal]');
  await expect(offer).toContainText('明天的一步：江北-03');
  await expect(offer).toContainText('带三行再去');
  await offer.getByRole('link', { name: '明天见客户' }).click();
  await expect(page.getByRole('region', { name: '拜访单' })).toContainText('江北-03');
});
