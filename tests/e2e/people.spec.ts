// Before and after the day in a real browser: roster and slips, a form filled outside, a promise that comes back, the report.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/fixture.ts';
import { only, readCalendar } from '../support/calendar/read-calendar.ts';
import { gbkBytes } from '../support/gbk.ts';

const PEOPLE = '/trainer/desk/people/';

/** A room of today, on its page about people. */
async function openRoom(page: Page): Promise<void> {
  await page.goto('/trainer/desk/');
  await page.getByLabel('班名').fill('=周六班');
  await page.getByRole('button', { name: '开班' }).click();
  await expect(page.locator('.desk[data-ready]')).toBeVisible();
  await page.goto(PEOPLE);
  await expect(page.locator('.people[data-ready]')).toBeVisible();
}

async function downloaded(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).first().click(),
  ]);
  return readFileSync(await file.path());
}

test('500 people in GBK, signed in on paper; points and slips on the wall; the report is what the screen says', async ({
  page,
  context,
}) => {
  await openRoom(page);
  const lines = Array.from({ length: 500 }, (_, at) => `学员${at + 1},云衡信息,${'一二三四'[at % 4]}组`);
  await page.getByLabel('选名单文件（CSV）').setInputFiles({
    name: '名单.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(gbkBytes(['姓名,单位,组别', ...lines].join('\r\n'))),
  });
  await page.getByRole('button', { name: '收下这 500 人' }).click();
  await page.getByLabel('学员500 到了').click();
  await expect(page.getByText('500 人，到了 1 人')).toBeVisible();

  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: '打印签到表' }).click();
  await expect(page.locator('[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('region', { name: '签到表' }).getByRole('row')).toHaveCount(501);
  await expect(page.getByRole('heading', { name: '课后回执' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));

  await page.getByLabel('给哪个组').fill('二组');
  await page.getByRole('button', { name: '＋3' }).click();
  const slips = page.getByRole('region', { name: /^四种态度/ });
  await slips.getByLabel('积极').fill('9');
  await slips.getByLabel('回避').fill('2');
  await slips.getByRole('button', { name: '收齐了，公布' }).click();
  await slips.getByRole('button', { name: '投到幕布' }).click();
  const wall = await context.newPage();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.goto('/trainer/wall/');
  await expect(wall.getByText('11 人')).toBeVisible();
  await expect(wall.getByText('回避')).toHaveCount(0);
  const sizes = await wall
    .locator('.wall :is(h1, li span, p):not(:empty)')
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
  await page.getByRole('region', { name: '小组积分' }).getByRole('button', { name: '投到幕布' }).click();
  await expect(wall.getByText('3 分')).toBeVisible();

  await page.getByRole('link', { name: '看当日报告' }).click();
  await expect(page.getByRole('cell', { name: '=周六班' })).toBeVisible();
  const file = (await downloaded(page, '存成表格（CSV）')).toString('utf8');
  expect(file.startsWith('\ufeff')).toBe(true);
  expect(file).toContain(`"班名","'=周六班"`);
  const cells = await page.locator('.report-section td').allTextContents();
  for (const cell of cells.filter((text) => !text.startsWith('='))) expect(file).toContain(`"${cell}"`);
});

test('a form goes out as one file, is filled in without a server, and comes back once', async ({
  page,
  browser,
}) => {
  await openRoom(page);
  await page.goto('/trainer/desk/forms/');
  const html = await downloaded(page, '存成文件，发给学员');
  // Somebody else's browser, to which the form came by mail.
  const elsewhere = await browser.newContext({ acceptDownloads: true, offline: true });
  const form = await elsewhere.newPage();
  await form.setContent(html.toString('utf8'));
  await form.getByLabel('一线销售').check();
  await form.getByLabel(/只解决一件事/).fill('怎么开口');
  const answer = { name: 'a.json', mimeType: 'application/json', buffer: await downloaded(form, '存成文件') };
  await elsewhere.close();
  await page.getByLabel('选收回的文件').setInputFiles([answer]);
  await expect(page.getByText('收下 1 份。')).toBeVisible();
  await page.getByLabel('选收回的文件').setInputFiles([answer, { ...answer, buffer: Buffer.from('{}') }]);
  await expect(page.getByText(/1 份以前收过，没有重算。这几个不是填好的表/)).toBeVisible();
  await expect(page.getByText('怎么开口')).toHaveCount(1);
});

test('a promise becomes a calendar and a code; the photographed code comes back to the trainer @phone', async ({
  page,
}) => {
  await page.goto('/learn/close-commitment/');
  const sheet = page.locator('[data-block="co-sheet-commit"]');
  await sheet.getByLabel('找谁，写职务').fill('财务科吕处');
  await sheet.getByLabel('带哪张纸去').fill('质保款到期表');
  await sheet.getByLabel('带哪张纸去').blur();
  await expect(sheet.getByText('已保存')).toBeVisible();
  await sheet.getByRole('link', { name: '存进日历，给讲师回执' }).click();
  await expect(page.getByText('质保款到期表')).toBeVisible();
  const calendar = readCalendar(await downloaded(page, '存成日历文件（.ics）'));
  const events = calendar.components.filter(({ name }) => name === 'VEVENT');
  expect(events.map((event) => only(event, 'DTSTART').parameters['TZID'])).toEqual(
    Array.from({ length: 4 }, () => 'Asia/Shanghai'),
  );
  await page.getByLabel('做成几条', { exact: true }).fill('1');
  await page.getByLabel(/到账多少元/).fill('3.1万');
  await page.getByRole('button', { name: '做一份回执' }).click();
  await expect(page.getByLabel('这一行发给讲师就行')).toHaveValue(/^HKR1:[0-9A-Z]{16}:7:1:0:3100000:/);
  const photo = await page.getByRole('img', { name: '也可以让讲师扫这个' }).screenshot();

  await openRoom(page);
  await page
    .getByLabel('选回执文件')
    .setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: photo });
  await expect(page.getByText('收下 1 份。')).toBeVisible();
  await expect(page.getByRole('cell', { name: '人数不够' })).toHaveCount(4);
});
