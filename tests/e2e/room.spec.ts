// The trainer's page on the games of a room, in a real browser: files in, where the room fell, two games on the wall.
import type { Page } from '@playwright/test';
import { readScenarios } from '../../scripts/scenarios/read-scenarios.ts';
import { writeRunFile } from '../../src/core/roleplay/share/run-file.ts';
import { findings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';
import { sharedRun } from '../support/roleplay/shared-run.ts';

const ROOM = '/trainer/room/';
const { scenarios } = readScenarios('.');
const scenarioWith = (typeId: string) => {
  const found = scenarios.find(({ ir }) => ir.caseId === 'software-final' && ir.typeId === typeId);
  if (!found) throw new Error(`no scenario with ${typeId}`);
  return found;
};
const [leader, perfectionist] = [scenarioWith('leader'), scenarioWith('perfectionist')];

const asFile = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const gameFile = (scenario: typeof leader, seed: number, name = `学员${seed}`) =>
  asFile(`${seed}.huikuan-run.json`, writeRunFile({ ...sharedRun(scenario, seed), name }));
const TWELVE = Array.from({ length: 12 }, (_, index) => gameFile(leader, index + 1));

async function handIn(page: Page, files: readonly ReturnType<typeof asFile>[]): Promise<void> {
  await page.goto(ROOM);
  await expect(page.locator('.room[data-ready]')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles([...files]);
  // Each is counted before the next is looked at: on a busy machine twelve take their time.
  await expect(page.locator('.room-table, .room-refused').first()).toBeVisible();
  await expect(page.getByText(/还有 \d+ 个文件在看/)).toHaveCount(0, { timeout: 90_000 });
}

test('many games at once: a list, where the room fell, a map with heat, questions; bad files are named, the rest work', async ({
  page,
}) => {
  const whole = TWELVE[0]?.buffer.toString() ?? '';
  await handIn(page, [
    ...TWELVE,
    gameFile(perfectionist, 77),
    asFile('半截.json', whole.slice(0, 300)),
    asFile('照片.json', 'JFIF'),
  ]);
  await expect(page.locator('.room-table tbody tr')).toHaveCount(12);
  const refused = page.getByRole('alert');
  await expect(refused).toContainText('半截.json');
  await expect(refused).toContainText('照片.json');
  await expect(page.locator('.room-falls > li').first()).toContainText('（共 12 人）');
  await expect(page.locator('.room-beats [data-heat="4"]')).not.toHaveCount(0);
  await expect(page.locator('.room-beats [data-closed]').first()).toContainText('没有人走');
  await expect(page.locator('.room-prompts > li').first()).toContainText('12 个人里有');

  await page.getByRole('radio', { name: /完美型 · 1 局/ }).check();
  await expect(page.locator('.room-table tbody tr')).toHaveCount(1);
  await page.getByRole('button', { name: '全部移走' }).click();
  await expect(page.getByRole('status')).toContainText('还没有一局');
});

test('two games on the wall by keyboard: nothing else is seen, letters of 28 px and more, and Escape leads back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await handIn(page, TWELVE);
  await page.getByRole('button', { name: '投到幕布上' }).press('Enter');
  const wall = page.locator('.room-pair[data-projected]');
  await expect(wall).toBeFocused();
  const head = wall.locator('.room-pair-head');
  const before = await head.innerText();
  await page.keyboard.press('ArrowRight');
  await expect(head).not.toHaveText(before);
  const small = await wall.evaluate((element) =>
    [...element.querySelectorAll('*')]
      .filter((one) =>
        [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
      )
      .map((one) => Number.parseFloat(getComputedStyle(one).fontSize))
      .filter((px) => px < 28),
  );
  expect(small).toEqual([]);
  const covers = await wall.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height];
  });
  expect(covers).toEqual([0, 0, 1920, 1080]);
  await page.keyboard.press('Escape');
  await expect(page.locator('.room-pair[data-projected]')).toHaveCount(0);
});

test('the trainer chooses which two stand side by side', async ({ page }) => {
  await handIn(page, TWELVE);
  await page.getByRole('button', { name: '学员5 投在左边' }).click();
  await page.getByRole('button', { name: '学员9 投在右边' }).click();
  await expect(page.locator('.room-game h3')).toHaveText([/^学员5/, /^学员9/]);
});

test('nothing is kept: after a reload the room is empty, and the record holds no game', async ({ page }) => {
  await handIn(page, TWELVE.slice(0, 2));
  await expect(page.locator('.room-table tbody tr')).toHaveCount(2);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).not.toContain('学员1');
  await page.reload();
  await expect(page.locator('.room[data-ready]')).toBeVisible();
  await expect(page.locator('.room-table')).toHaveCount(0);
});

test('files chosen before the page’s scripts are there are taken when they are', async ({ page }) => {
  let letIn = () => {};
  const held = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(ROOM, { waitUntil: 'commit' });
  await page.locator('input[type=file]').setInputFiles(TWELVE.slice(0, 2));
  letIn();
  await expect(page.locator('.room-table tbody tr')).toHaveCount(2);
});

test('learners have no such page', async ({ page }) => {
  expect((await page.request.get('/room/')).status()).toBe(404);
  await page.goto('/');
  await expect(page.locator('a[href$="room/"]')).toHaveCount(0);
});

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const) {
  test(`axe finds nothing at ${width} px, and the page is no wider than the screen`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await handIn(page, TWELVE.slice(0, 4));
    await expect(page.locator('.room-table tbody tr')).toHaveCount(4);
    await expect(page.locator('.room-pair')).toBeVisible();
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
