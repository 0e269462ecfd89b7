// Raised hands with desk and wall in a real browser: a poll and a cut game by counts, by keyboard alone, and their review.
import type { Page } from '@playwright/test';
import { readScenarios } from '../../scripts/scenarios/read-scenarios.ts';
import { parseRunFile } from '../../src/core/roleplay/share/parse-run-file.ts';
import { findings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';

const { scenarios } = readScenarios('.');
/** A machine that has much else to do takes its time with the first count of a case. */
const COUNTING = { timeout: 60_000 };

/** A class that has begun: its desk, and its wall in a second window of the same browser. */
async function room(desk: Page): Promise<Page> {
  await desk.goto('/trainer/desk/');
  await desk.getByRole('textbox', { name: '班名' }).fill('三班');
  await desk.getByRole('button', { name: '开班' }).press('Enter');
  await expect(desk.locator('.hands[data-ready]')).toBeVisible();
  const wall = await desk.context().newPage();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.goto('/trainer/wall/');
  await expect(wall.locator('.wall[data-status="ready"]')).toBeVisible();
  await desk.bringToFront();
  return wall;
}

const hands = (desk: Page) => desk.locator('#desk-hands');

/** Opens what is folded, as the keyboard does. */
async function unfold(desk: Page, title: string): Promise<void> {
  await hands(desk).locator('summary', { hasText: title }).press('Enter');
}

/** Types the counts from the first card on, Enter after each. */
async function type(desk: Page, counts: readonly number[]): Promise<void> {
  await desk.getByRole('textbox', { name: 'A 的票数' }).focus();
  for (const count of counts) {
    await desk.keyboard.type(String(count));
    await desk.keyboard.press('Enter');
  }
  const sum = counts.reduce((total, one) => total + one, 0);
  await expect(hands(desk).locator('.count-sum')).toContainText(`一共 ${sum} 票`);
}

const press = (desk: Page, name: string | RegExp) =>
  hands(desk).getByRole('button', { name }).first().press('Enter');

const smallLetters = (wall: Page) =>
  wall.locator('.hands-wall').evaluate((element) =>
    [...element.querySelectorAll('*')]
      .filter((one) =>
        [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
      )
      .filter((one) => getComputedStyle(one).display !== 'none')
      .map((one) => [one.textContent, Number.parseFloat(getComputedStyle(one).fontSize)] as const)
      .filter(([, px]) => px < 28),
  );

/** Cards that an old projector's picture would cut off; the wall is back at its own size afterwards. */
async function cutOff(wall: Page, size: { width: number; height: number }): Promise<readonly string[]> {
  const before = wall.viewportSize();
  await wall.setViewportSize(size);
  const cut = await wall.locator('.hands-wall-options li').evaluateAll((cards) =>
    cards.flatMap((card) => {
      const { right, bottom } = card.getBoundingClientRect();
      return right <= innerWidth && bottom <= innerHeight ? [] : [card.textContent];
    }),
  );
  if (before) await wall.setViewportSize(before);
  return cut;
}

test('a question of the bank: hands are typed, shown when the desk wants, and the wall asks for the key only once it is told', async ({
  page: desk,
}) => {
  const wall = await room(desk);
  const keys: string[] = [];
  wall.on('request', (request) => {
    if (request.url().includes('/data/keys/')) keys.push(request.url());
  });
  await desk.getByRole('textbox', { name: '现场人数' }).fill('30');
  await desk.keyboard.press('Tab');
  await unfold(desk, '从题库挑一题');
  await press(desk, '用这道题');
  await expect(wall.locator('.hands-wall-options li').first()).toBeVisible();
  await type(desk, [12, 71]);
  await expect(hands(desk).locator('.count-sum')).toContainText('多了 53 票');
  await press(desk, '刚记的不对，退回');
  await expect(hands(desk).locator('.count-sum')).toContainText('没举手 18 人');
  await desk.getByRole('textbox', { name: 'B 的票数' }).focus();
  await desk.keyboard.type('7');
  await desk.keyboard.press('Enter');
  await expect(wall.locator('.hands-wall-bar')).toHaveCount(0);
  await press(desk, '亮票');
  await expect(wall.locator('.hands-wall-bar').first()).toContainText('12 票');
  await expect(wall.locator('.hands-wall-bar').nth(1)).toContainText('37%');
  await wall.reload();
  await expect(wall.locator('.hands-wall-bar').first()).toContainText('12 票');
  expect(keys).toEqual([]);
  expect(await smallLetters(wall)).toEqual([]);
  await press(desk, '公布答案和解析');
  await expect(wall.locator('.hands-wall-right').first()).toHaveText('对');
  await expect(wall.locator('.hands-wall-why')).not.toBeEmpty();
  expect(keys.length).toBeGreaterThan(0);
  expect(await smallLetters(wall)).toEqual([]);
  expect(await findings(wall)).toEqual([]);
});

test('the key moves of a case by counts: the most hands move, a tie is the trainer’s, the curve has the votes, the file opens', async ({
  page: desk,
}) => {
  const wall = await room(desk);
  await unfold(desk, '全班对弈');
  await desk.getByLabel('哪个案例').selectOption('software-final');
  await desk.getByLabel('对面是哪一型').selectOption('leader');
  await press(desk, '开局，投到幕布');
  await expect(wall.locator('.hands-wall-brief')).toBeVisible(COUNTING);
  await press(desk, '谈判桌');
  const options = wall.locator('.hands-wall-options li');
  await expect(options.first()).toBeVisible();

  // A tie: both are offered, and the wall says who decided.
  await type(desk, [9, 9]);
  await expect(hands(desk).getByRole('button', { name: /^定 [A-F]$/ })).toHaveCount(2);
  await press(desk, '定 B');
  await expect(wall.locator('.hands-wall-vote')).toContainText('A、B 票数一样，讲师定了 B', COUNTING);
  // Taken back, its count is still there; and made again.
  await press(desk, '收回上一手');
  await expect(hands(desk).locator('.count-sum')).toContainText('一共 18 票');
  await press(desk, '定 A');
  await expect(wall.locator('.hands-wall-vote')).toContainText('讲师定了 A', COUNTING);
  expect(await smallLetters(wall)).toEqual([]);

  // From now on card A has most hands, until the game is over.
  const over = hands(desk).locator('.hands-over');
  for (let turn = 1; turn < 12; turn += 1) {
    const progress = hands(desk).getByText(`全班第 ${turn + 1} 手`);
    await expect(over.or(progress)).toBeVisible(COUNTING);
    if (await over.isVisible()) break;
    await expect(options.first()).toBeVisible();
    expect(await cutOff(wall, { width: 1024, height: 768 })).toEqual([]);
    await type(desk, [15, 4]);
    await press(desk, '走 A');
  }
  await expect(over).toBeVisible(COUNTING);
  await expect(wall.locator('.hands-wall-tier')).toBeVisible();

  await press(desk, '复盘曲线');
  await expect(wall.locator('.vote-row[data-kind="played"] .vote-bar')).not.toHaveCount(0, COUNTING);
  await expect(wall.locator('.vote-row[data-kind="played"] text').nth(1)).toHaveText('79%');
  expect(await smallLetters(wall)).toEqual([]);

  const download = desk.waitForEvent('download');
  await press(desk, '存成对局文件');
  const stream = await (await download).createReadStream();
  const text = Buffer.concat(await stream.toArray()).toString();
  const opened = parseRunFile(text, 'huikuan');
  const leader = scenarios.find(({ ir }) => ir.caseId === 'software-final' && ir.typeId === 'leader');
  expect(opened.ok && [opened.shared.scenario.hash, opened.shared.run.mode, opened.shared.name]).toEqual([
    leader?.hash,
    'cut',
    '三班',
  ]);

  await hands(desk).getByRole('link', { name: '打开逐步复盘' }).press('Enter');
  await expect(desk.locator('.step-votes').first()).toContainText('50%', COUNTING);
  expect(await findings(desk)).toEqual([]);
});
