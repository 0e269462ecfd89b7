// Every state that the pages of help show: the draw writes their pictures, a browser test goes through them.
import { expect, type Page } from '@playwright/test';
import { beginGame, CASE, pressMove } from '../browser/play-page.ts';
import type { Scene } from './scene.ts';
import { trainerScenes } from './trainer-scenes.ts';

const LESSON = '/learn/open-closed-loop/';

const button = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first();
const link = (name: string) => (page: Page) => page.getByRole('link', { name, exact: true }).first();

async function fillCard(page: Page): Promise<void> {
  const field = (name: string) => page.locator(`#field-${name}`);
  await button('记一笔')(page).click();
  await field('unit').fill('江北-03');
  await field('amount').fill('126万');
  await field('contract-type').selectOption({ label: '软件与信息化' });
  await field('signed-on').fill('2025-07-01');
  await field('buyer-type').selectOption({ label: '行政机关' });
  await field('seller-size').selectOption({ label: '小型' });
  await field('stuck-at').selectOption({ label: '验收' });
  await field('delivered-on').fill('2025-09-01');
  await button('填好了')(page).click();
  await expect(page.getByRole('heading', { name: '江北-03' })).toBeVisible();
}

const question = (page: Page) => page.locator('.question-block:has([data-type="single"])').first();

export const scenes: readonly Scene[] = [
  {
    id: 'home',
    edition: 'learner',
    path: '/',
    width: 390,
    height: 900,
    alt: '首页：最上面一行是搜索、演练、档案，下面是“从第一课开始”和“建一张账款卡”。',
    parts: [
      {
        name: '没有急账，从这里开始；下次来，这里是“继续学习”',
        of: (page) => page.locator('[data-continue]'),
      },
      { name: '手里有一笔没到账的，先建一张卡', of: link('建一张账款卡') },
      { name: '搜索：只记得一个词', of: link('搜索') },
      { name: '演练：跟客户过一局', of: link('演练') },
      { name: '档案：学到哪儿，记录、备份都在里面', of: link('档案') },
    ],
  },
  {
    id: 'question',
    edition: 'learner',
    path: LESSON,
    width: 390,
    height: 860,
    alt: '课里的一道单选题：几个选项，选中了一个，下面是“提交”和“提示”。',
    reach: async (page) => {
      await question(page).scrollIntoViewIfNeeded();
      await expect(question(page).getByRole('button', { name: '提交', exact: true })).toBeEnabled();
      await question(page).getByRole('radio').nth(1).check();
    },
    from: question,
    parts: [
      { name: '选一项，还能改', of: (page) => question(page).getByRole('radio').nth(1).locator('..') },
      { name: '点了才算答', of: (page) => question(page).getByRole('button', { name: '提交', exact: true }) },
      {
        name: '一条一条给，看过几条会记下',
        of: (page) => question(page).getByRole('button', { name: /^提示/ }),
      },
    ],
  },
  {
    id: 'table',
    edition: 'learner',
    path: `/${CASE}`,
    width: 390,
    height: 960,
    alt: '演练的一桌：上面是谈话记录，他刚说完一句；下面是可以接的几句话。',
    reach: async (page) => {
      await beginGame(page, '完美型');
      await pressMove(page, 1);
    },
    above: 240,
    from: (page) => page.getByRole('log').locator('.log-said').last(),
    parts: [
      {
        name: '他刚说的',
        of: (page) => page.getByRole('log').locator('.log-said').last(),
      },
      { name: '挑一句接，或按 1 到 5', of: (page) => page.locator('[data-move]').first() },
      { name: '练习时走错了，退回一步', of: button(/退回一步/) },
    ],
  },
  {
    id: 'reading',
    edition: 'learner',
    path: LESSON,
    width: 390,
    height: 760,
    alt: '课文上打开了“阅读”：字号四档、从头听、书签、本课的划线和笔记。',
    reach: async (page) => {
      await button('阅读')(page).click();
    },
    parts: [
      { name: '字号，四档', of: (page) => page.getByText('特大', { exact: true }).locator('..') },
      { name: '听课文', of: button(/从头听|从这里听起/) },
    ],
  },
  {
    id: 'find',
    edition: 'learner',
    path: `/find/?q=${encodeURIComponent('跨年换票')}`,
    width: 390,
    height: 700,
    alt: '搜索“跨年换票”：上面是要找的词，下面是找到它的几节课，词底下划了线。',
    reach: (page) => expect(page.locator('.find-list a').first()).toBeVisible(),
    parts: [
      { name: '写一个词，一个字也行', of: (page) => page.getByRole('searchbox') },
      { name: '有几处，写在这里', of: (page) => page.locator('[data-find-status]') },
      { name: '点一下，到那一节', of: (page) => page.locator('.find-list a').first() },
    ],
  },
  {
    id: 'deal',
    edition: 'learner',
    path: '/me/deals/',
    width: 390,
    height: 1080,
    alt: '填好的一张账款卡：单位代号、金额、卡在哪一环，下面是本周一步、应付日、逾期利息、时效。',
    reach: fillCard,
    from: (page) => page.getByRole('article', { name: '江北-03' }),
    parts: [
      { name: '这周做哪一步', of: (page) => page.getByText('本周一步', { exact: true }) },
      { name: '哪天该付，逾期几天', of: (page) => page.getByText('应付日', { exact: true }) },
      { name: '怎么算的，依据哪一条，点开看', of: (page) => page.getByText('怎么算的').nth(1) },
      { name: '填错了、走到下一环了，改', of: button('改这张卡') },
    ],
  },
  {
    id: 'tomorrow',
    edition: 'learner',
    path: '/me/deals/',
    width: 390,
    height: 860,
    alt: '明天见客户：三问答好了，下面接着是残局和拜访单。',
    reach: async (page) => {
      await fillCard(page);
      await link('明天见他？')(page).click();
      await page.getByLabel('见谁').selectOption({ label: '业务科长' });
      const said = page.getByRole('radio', { name: '“我刚接手，不了解情况”' });
      await said.click();
      await expect(said).toBeChecked();
      await expect(page.getByRole('region', { name: '拜访单' })).toBeVisible();
    },
    from: (page) => page.getByRole('region', { name: '三问' }),
    parts: [
      { name: '第一问', of: (page) => page.getByLabel('卡哪环') },
      { name: '第二问', of: (page) => page.getByLabel('见谁') },
      {
        name: '第三问',
        of: (page) => page.getByRole('radio', { name: '“我刚接手，不了解情况”' }).locator('..'),
      },
    ],
  },
  {
    id: 'backup',
    edition: 'learner',
    path: '/me/backup/',
    width: 390,
    height: 800,
    alt: '备份与换设备：上面是恢复备份，下面“换设备”里两个按钮，一个送，一个接。',
    reach: async (page) => {
      await page.goto(LESSON);
      await question(page).scrollIntoViewIfNeeded();
      await question(page).getByRole('radio').nth(1).check();
      await question(page).getByRole('button', { name: '提交', exact: true }).click();
      await expect(question(page).getByText('解析', { exact: true })).toBeVisible();
      await page.goto('/me/backup/');
      await expect(button('导出备份')(page)).toBeEnabled();
    },
    from: (page) => page.getByRole('region', { name: '恢复备份' }),
    parts: [
      { name: '手上有备份文件的，在这里选', of: (page) => page.getByText('选备份文件', { exact: true }) },
      { name: '旧的那台点这里', of: button('把记录送到另一台设备') },
      { name: '新的那台点这里', of: button('从另一台设备接过来') },
    ],
  },
  ...trainerScenes,
];
