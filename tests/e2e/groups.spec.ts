// 分组演练 in a real browser: drawn at the desk's side, shown on the wall without its secrets, handed in, debriefed; cards on A4.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { parse } from 'yaml';
import { clientSchema } from '../../src/schema/client.ts';
import { findings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';

const GROUPS = '/trainer/desk/groups/';
const CARDS = '/trainer/desk/cards/';
/** A4 at 72 to the inch, as PDF writes it; Chromium rounds. */
const A4 = /\/MediaBox\s*\[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/g;
const perfectionist = clientSchema.parse(parse(readFileSync('content/clients/1-perfectionist.yaml', 'utf8')));

/** The page of groups in a room that was just begun. */
async function openGroups(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/trainer/desk/');
  await page.getByRole('button', { name: '开班' }).click();
  await expect(page.locator('.desk[data-ready]')).toBeVisible();
  await page.goto(GROUPS);
  await expect(page.locator('.groups[data-ready]')).toBeVisible();
  return page;
}

const drawn = (page: Page) => page.locator('.groups-one');
const overflows = (page: Page) =>
  page.locator('.wall').evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight);
const smallest = (page: Page) =>
  page
    .locator('.wall-groups *, .wall-debrief *')
    .evaluateAll((all) => Math.min(...all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))));

test('sixty people: drawn, on the wall without a type, exact after a reload of each window, handed in, debriefed', async ({
  context,
}) => {
  const desk = await openGroups(context);
  await desk.getByLabel('来了几位').fill('60');
  // The day names a case for its practice in groups; the trainer takes another.
  await expect(desk.getByLabel('演哪个案子')).toHaveValue('new-chief');
  await desk.getByLabel('演哪个案子').selectOption('county-funds');
  await desk.getByRole('button', { name: '抽第 1 轮' }).click();
  await expect(drawn(desk)).toHaveCount(20);
  const wall = await context.newPage();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.goto('/trainer/wall/');
  await desk.getByRole('button', { name: '投出分组名单' }).click();
  await desk.getByRole('button', { name: '演练开始，6 分钟' }).click();
  await expect(wall.locator('.wall-groups li')).toHaveCount(20);
  await expect(wall.getByRole('timer')).toBeVisible();
  await expect(wall.locator('.wall-groups')).toContainText('没有库款的尾款');
  const before = await wall.locator('.wall-groups').innerText();
  expect(before).toContain('60 号');
  expect(before).not.toMatch(/[完助成自理忠活领和].{1,2}型/);
  expect([await overflows(wall), await smallest(wall)]).toEqual([false, expect.closeTo(28.8, 0)]);

  const seats = await drawn(desk).first().innerText();
  await Promise.all([desk.reload(), wall.reload()]);
  await expect(drawn(desk).first()).toHaveText(seats, { useInnerText: true });
  await expect(wall.locator('.wall-groups')).toHaveText(before, { useInnerText: true });

  for (const group of [0, 1]) {
    const form = drawn(desk).nth(group);
    await form.getByLabel('承诺').selectOption('有，写了日子');
    await form.getByLabel('拿出几样证据').fill('3');
    await form.getByRole('button', { name: `记下第 ${group + 1} 组` }).click();
  }
  await expect(desk.getByText('20 组，交了 2 组')).toBeVisible();
  await desk.getByRole('button', { name: '投出这一轮的结果' }).click();
  await expect(wall.locator('.wall-debrief tbody tr')).toHaveCount(9);
  await expect(wall.locator('.wall-debrief li')).toHaveCount(3);
  expect(await overflows(wall)).toBe(false);

  await desk.getByRole('button', { name: '抽第 2 轮' }).click();
  await expect(desk.getByRole('heading', { name: /^第 2 轮/ })).toBeVisible();
  await desk.getByRole('button', { name: '第 2 轮作废' }).click();
  await desk.getByRole('button', { name: '作废', exact: true }).click();
  await expect(desk.getByText('20 组，交了 2 组')).toBeVisible();
});

test('the cards print on A4: every case and kind in one job, nothing cut off, black on white in the dark too', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(CARDS);
  await expect(page.locator('.cards[data-ready]')).toBeVisible();
  await page.getByRole('button', { name: '全勾上' }).click();
  await page.getByLabel('举牌印几份').fill('2');
  // 1 of roles, 5 with nine cases, 41 with eighty-one secrets, 1 for the observer, 2 × 2 with the letters A to F.
  await expect(page.getByRole('status')).toHaveText('一共 52 张 A4 纸');
  await expect(page.locator('.card-secret').first()).toContainText(perfectionist.fears);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const cut = await page
    .locator('.card')
    .evaluateAll((cards) =>
      cards
        .filter(
          ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
            scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
        )
        .map(({ textContent }) => textContent?.slice(0, 40)),
    );
  expect(cut).toEqual([]);
  expect(await page.locator('.card-vote strong').evaluateAll(cutLetters)).toEqual([]);
  await expect(page.locator('.card-secret dd').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(A4)?.length).toBe(52);
});

test('one kind alone prints alone', async ({ page }) => {
  await page.goto(CARDS);
  await expect(page.locator('.cards[data-ready]')).toBeVisible();
  for (const kind of ['角色卡', '案情卡', '密卡']) await page.getByLabel(`${kind}印几份`).fill('0');
  await page.getByLabel('观察表印几份').fill('3');
  await expect(page.getByRole('status')).toHaveText('一共 3 张 A4 纸');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(A4)?.length).toBe(3);
});

test('on a phone too: groups and cards without sideways scrolling, readable by machines @phone', async ({
  context,
}) => {
  const page = await openGroups(context);
  await page.getByRole('button', { name: '抽第 1 轮' }).click();
  await expect(drawn(page)).toHaveCount(4);
  for (const url of [GROUPS, CARDS]) {
    await page.goto(url);
    await expect(page.locator('[data-ready]')).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    expect(await findings(page, { part: 'main' })).toEqual([]);
  }
});

/** Letters of which something is cut off above or below: their box is lower than their line, so the browser can't tell. */
function cutLetters(boxes: Element[]): (string | null)[] {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('no canvas');
  return boxes
    .filter((box) => {
      const { fontFamily, fontSize, fontWeight } = getComputedStyle(box);
      pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      const ink = pen.measureText(box.textContent ?? '');
      const baseline = (box.clientHeight + ink.fontBoundingBoxAscent - ink.fontBoundingBoxDescent) / 2;
      const isAbove = baseline < ink.actualBoundingBoxAscent;
      return isAbove || baseline + ink.actualBoundingBoxDescent > box.clientHeight;
    })
    .map(({ textContent }) => textContent);
}
