// The states of the trainer's desk that his pages of help show.
import { expect, type Page } from '@playwright/test';
import type { Scene } from './scene.ts';

const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first();
const hands = (page: Page) => page.locator('#desk-hands');

async function openRoom(page: Page): Promise<void> {
  await page.getByLabel('班名').fill('华东二组');
  await button('开班')(page).click();
  await expect(page.locator('.desk[data-ready]')).toBeVisible();
}

export const trainerScenes: readonly Scene[] = [
  {
    id: 'desk',
    edition: 'trainer',
    path: '/desk/',
    width: 1440,
    height: 900,
    alt: '讲台：上面是钟和照这样几点散，左边是这一段和讲稿，右边是投影上正放着的一张和几个大按钮。',
    reach: async (page) => {
      await openRoom(page);
      await button(/^开始：/)(page).click();
      await expect(button(/^下一段：/)(page)).toBeVisible();
    },
    parts: [
      { name: '照这样几点散', of: (page) => page.getByTestId('late') },
      { name: '讲完这一段，点这里', of: button(/^下一段：/) },
      { name: '翻投影', of: button('下一张') },
      { name: '黑屏', of: button('黑屏') },
    ],
  },
  {
    id: 'hands',
    edition: 'trainer',
    path: '/desk/',
    width: 1440,
    height: 900,
    alt: '讲台的“举手”：一道题投在幕布上，A、B、C、D 各记了几票。',
    reach: async (page) => {
      await openRoom(page);
      await page.getByRole('textbox', { name: '现场人数' }).fill('30');
      await page.keyboard.press('Tab');
      await hands(page).locator('summary', { hasText: '从题库挑一题' }).click();
      await hands(page).getByRole('button', { name: '用这道题' }).first().click();
      for (const [letter, count] of [
        ['A', '12'],
        ['B', '9'],
        ['C', '5'],
      ]) {
        await page.getByRole('textbox', { name: `${letter} 的票数` }).fill(count ?? '');
        await page.keyboard.press('Enter');
      }
      await expect(hands(page).locator('.count-sum')).toContainText('一共 26 票');
    },
    from: hands,
    parts: [
      { name: '数一项，记一项', of: (page) => page.getByRole('textbox', { name: 'A 的票数' }) },
      { name: '出柱子', of: (page) => hands(page).getByRole('button', { name: '亮票' }) },
      { name: '说完再公布', of: (page) => hands(page).getByRole('button', { name: '公布答案和解析' }) },
    ],
  },
  {
    id: 'slides',
    edition: 'trainer',
    path: '/desk/slides/',
    width: 1440,
    height: 900,
    alt: '投影页：左边是全部的页，右边是选中的一页，和藏起来、往前挪、在后面插一页几个按钮。',
    reach: (page) => expect(page.locator('[data-ready]')).toBeVisible(),
    parts: [
      { name: '全部的页，点一页看', of: (page) => page.locator('.slide-row button').first() },
      { name: '用不着的藏起来，或按 H', of: button(/^藏起来/) },
      { name: '插一页自己的', of: button('在后面插一页') },
    ],
  },
  {
    id: 'cards',
    edition: 'trainer',
    path: '/desk/cards/',
    width: 1440,
    height: 1200,
    alt: '打印卡片：勾好要印的几种，写印几份，下面是印出来的样子。',
    reach: (page) => expect(button('打印')(page)).toBeVisible(),
    parts: [
      { name: '勾要印的', of: (page) => page.getByRole('checkbox', { name: /举牌/ }).locator('..') },
      { name: '印', of: button('打印') },
    ],
  },
];
