// The learner's own deals in a browser: a card by keyboard on a phone, the answers, a lesson that reads and writes it, without network.
import type { Page } from '@playwright/test';
import { seriousFindings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';
import { untilKept } from '../support/browser/offline-page.ts';
import { ownProfile } from '../support/browser/own-profile.ts';
import { ownSite } from '../support/browser/own-site.ts';
import { addPerson, namePerson, switchTo } from '../support/browser/people.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const LESSON = '/learn/open-closed-loop/';
const FOLDERS = { learner: 'dist', trainer: 'dist-trainer', underPath: '.cache/dist-under-path' };

const field = (page: Page, name: string) => page.locator(`#field-${name}`);

async function openCards(page: Page): Promise<void> {
  await page.goto('/me/deals/');
  await expect(page.getByRole('button', { name: '记一笔' })).toBeVisible();
}

/** A card with what the answers need, filled in and closed. */
async function fillCard(page: Page, unit = '江北-03'): Promise<void> {
  await page.getByRole('button', { name: '记一笔' }).click();
  await field(page, 'unit').fill(unit);
  await field(page, 'amount').fill('126万');
  await field(page, 'contract-type').selectOption({ label: '软件与信息化' });
  await field(page, 'signed-on').fill('2025-07-01');
  await field(page, 'buyer-type').selectOption({ label: '行政机关' });
  await field(page, 'seller-size').selectOption({ label: '小型' });
  await field(page, 'stuck-at').selectOption({ label: '审批' });
  await field(page, 'delivered-on').fill('2025-09-01');
  await page.getByRole('button', { name: '填好了' }).click();
  await expect(page.getByRole('heading', { name: unit })).toBeVisible();
}

async function expectNothingSerious(page: Page): Promise<void> {
  expect(await seriousFindings(page)).toEqual([]);
}

/** The lesson as if its author had tied the amount, and what is to be done on which day, to the card. */
async function tieFields(page: Page): Promise<void> {
  await page.route(`**${LESSON}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replaceAll(/ data-deal="[^"]*"/g, '')
      .replace('data-field="ocl-mine-amount"', '$& data-deal="amount"')
      .replace('data-field="ocl-mine-ask"', '$& data-deal="next-step"')
      .replace('data-field="ocl-mine-date"', '$& data-deal="next-step-on"');
    await route.fulfill({ response, body: html });
  });
}

test.describe('on a phone', () => {
  test.use(PHONE);

  test('a card is filled in by keyboard alone, answers at once, and is there after a reload', async ({
    page,
  }) => {
    await openCards(page);
    await page.getByRole('button', { name: '记一笔' }).focus();
    await page.keyboard.press('Enter');
    await expect(field(page, 'unit')).toBeFocused();
    await page.getByRole('button', { name: '先放着' }).click();
    await expect(page.getByText('还没有一张卡')).toBeVisible();
    await page.getByRole('button', { name: '记一笔' }).focus();
    await page.keyboard.press('Enter');
    await expect(field(page, 'unit')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('还差单位代号和金额')).toBeVisible();
    await page.keyboard.type('江北-03');
    await page.keyboard.press('Tab');
    await expect(field(page, 'amount')).toBeFocused();
    await page.keyboard.type('126万');
    await expect(page.getByText('¥1,260,000.00')).toBeVisible();
    await expect(page.getByText('已保存')).toBeVisible();
    await page.keyboard.press('Enter');

    const card = page.getByRole('article', { name: '江北-03' });
    await expect(card).toBeFocused();
    await expect(card).toContainText('¥1,260,000.00');
    const missing = card.getByRole('button', { name: '买方是谁' });
    await missing.focus();
    await page.keyboard.press('Enter');
    await expect(field(page, 'buyer-type')).toBeFocused();
    await page.reload();
    await expect(page.getByRole('article', { name: '江北-03' })).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(width).toBeLessThanOrEqual(0);
  });

  test('due day, interest, limitation and the step of the week stand on the card, with steps and articles', async ({
    page,
  }) => {
    await openCards(page);
    await fillCard(page);
    const card = page.getByRole('article', { name: '江北-03' });
    // 2025-09-01 + 30 days, put off to the day after the holidays of October 2025.
    await expect(card).toContainText('2025 年 10 月 9 日');
    await expect(card).toContainText('没约定利率，按条例每日万分之五');
    await expect(card).toContainText('本周一步');
    await card.getByText('怎么算的').nth(1).click();
    await expect(card.getByText('《条例》第9条第1款').first()).toBeVisible();
    await expectNothingSerious(page);
  });

  test('paid and removed can be undone, and a name is noticed', async ({ page }) => {
    await openCards(page);
    await fillCard(page);
    const card = page.getByRole('article', { name: '江北-03' });
    for (const doing of ['钱到了', '拿掉']) {
      await card.getByRole('button', { name: doing }).click();
      await expect(card).toHaveCount(0);
      await page.getByRole('status').getByRole('button', { name: '放回来' }).click();
      await expect(card).toBeFocused();
    }
    await card.getByRole('button', { name: '改这张卡' }).click();
    await field(page, 'post').fill('王科长');
    await expect(page.getByText('像是一个人的名字')).toBeVisible();
    await expectNothingSerious(page);
  });
});

test('a lesson begins a card with what was typed, then reads and writes it; its dated step stands on the card', async ({
  page,
}) => {
  await tieFields(page);
  await page.goto(LESSON);
  const mine = page.locator('#ocl-mine');
  const amount = mine.locator('[data-field="ocl-mine-amount"]');
  await amount.fill('88,000');
  await amount.blur();
  await expect(mine.getByText('已保存')).toBeVisible();
  await mine.getByRole('button', { name: '建一张账款卡' }).click();
  await expect(mine.locator('[data-card-line] a')).toBeVisible();
  await expect(amount).toHaveValue('88,000');
  await mine.locator('[data-field="ocl-mine-ask"]').fill('问赵工那一桌：单子在第几批');
  await mine.locator('[data-field="ocl-mine-date"]').fill('2026-12-09');
  await mine.locator('[data-field="ocl-mine-date"]').blur();
  await expect(mine.getByText('已保存')).toBeVisible();
  await mine.locator('[data-card-line] a').click();

  const card = page.getByRole('article');
  await expect(card).toContainText('¥88,000.00');
  await expect(card).toContainText('2026 年 12 月 9 日');
  await card.getByRole('checkbox', { name: /问赵工/ }).check();
  await card.getByRole('button', { name: '改这张卡' }).click();
  await field(page, 'unit').fill('青坪-1');
  await field(page, 'amount').fill('66000');
  await field(page, 'amount').blur();
  await expect(page.getByText('已保存')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /问赵工/ })).toBeChecked();

  await page.goto(LESSON);
  await expect(mine.locator('[data-card-line]')).toContainText('青坪-1');
  await expect(amount).toHaveValue('66,000');
});

test('home offers a card before anything else, and then says what is due on the nearest one', async ({
  page,
}) => {
  await page.goto('/');
  const offer = page.getByRole('complementary', { name: '先说你手里那一笔' });
  await offer.getByRole('link', { name: '建一张账款卡' }).click();
  await expect(field(page, 'unit')).toBeFocused();
  await field(page, 'unit').fill('江北-03');
  await field(page, 'amount').fill('5000');
  await page.getByRole('button', { name: '填好了' }).click();
  await expect(page.getByRole('article', { name: '江北-03' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByText('最近的一笔：江北-03 ¥5,000.00')).toBeVisible();
  await page.getByRole('link', { name: '打开账款卡' }).click();
  await expect(page.getByRole('article', { name: '江北-03' })).toBeFocused();
});

test('the sheet of the weekly meeting and the worksheets: open, complete, fit for paper', async ({
  page,
}) => {
  await openCards(page);
  await fillCard(page);
  await page.getByRole('link', { name: '账龄周会表' }).click();
  await expect(page.getByRole('row', { name: /江北-03/ })).toContainText('审批');
  await expect(page.getByText('主管签字')).toBeVisible();
  await expectNothingSerious(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: '档案各页' })).toBeHidden();
  await expect(page.getByRole('row', { name: /江北-03/ })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await page.goto(LESSON);
  const desk = page.locator('[data-field="ocl-mine-desk"]');
  await desk.fill('财务科出纳');
  await desk.blur();
  await expect(page.locator('#ocl-mine').getByText('已保存')).toBeVisible();
  await page.goto('/me/worksheets/');
  await expect(page.getByText('财务科出纳')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存成一个文件' }).click();
  expect((await download).suggestedFilename()).toMatch(/^工作表-\d{4}-\d{2}-\d{2}\.md$/);
  await expectNothingSerious(page);
});

test('somebody else on this device sees no card of mine, and finds his own again', async ({ page }) => {
  await openCards(page);
  await fillCard(page, '甲的一笔');
  await namePerson(page, '林晓');
  await addPerson(page, '何志远');
  await page.goto('/me/deals/');
  await expect(page.getByText('还没有一张卡')).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('complementary', { name: '先说你手里那一笔' })).toBeVisible();
  await switchTo(page, '林晓');
  await page.goto('/me/deals/');
  await expect(page.getByRole('article', { name: '甲的一笔' })).toBeVisible();
});

test('the cards open without network and go on being kept', async () => {
  await using site = await ownSite(FOLDERS);
  await using browser = await ownProfile(site.origin);
  await browser.page().goto(`${site.origin}/`);
  await untilKept(browser.page(), '/', ['me/deals/', 'me/deals/weekly/', 'me/worksheets/']);
  await site.stop();
  await browser.restart();
  const page = browser.page();
  await page.goto(`${site.origin}/me/deals/`);
  await fillCard(page, '断网-1');
  await page.reload();
  await expect(page.getByRole('article', { name: '断网-1' })).toBeVisible();
});
