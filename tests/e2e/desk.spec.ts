// The trainer's desk and the projector in a real browser: in step through a whole day, late and early by the clock, exact after a crash.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { parse } from 'yaml';
import { type AgendaBlock, agendaSchema } from '../../src/schema/agenda.ts';
import { PAUSES } from '../../src/schema/words/agenda.ts';
import { expect, test } from '../support/browser/fixture.ts';

const { presets } = agendaSchema.parse(parse(readFileSync('content/agenda.yaml', 'utf8')));
const [day] = presets;
const blocks = day?.sessions[0]?.blocks ?? [];
const titleOf = (index: number) => blocks[index]?.title ?? '';

const DAY = '2026-11-28';
/** UTC ms of a time of that day in China, `weeks` later. */
const momentAt = (clock: string, weeks = 0) =>
  Date.parse(`${DAY}T${clock}:00+08:00`) + weeks * 7 * 24 * 3_600_000;
const NINE = momentAt('09:00');
/** What the clocks of the test say; it goes on by `minutes` alone, however long the test takes. */
let at = NINE;

/** Desk and wall of a room; both clocks stand at the time its preset begins, their timers run. */
async function openDay(
  context: BrowserContext,
  preset = day,
): Promise<{ readonly desk: Page; readonly wall: Page }> {
  at = momentAt(preset?.sessions[0]?.starts ?? '09:00');
  await context.clock.setFixedTime(at);
  const [desk, wall] = [await context.newPage(), await context.newPage()];
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.goto('/trainer/wall/');
  await expect(wall.getByText('讲台还没有开课')).toBeVisible();
  await desk.goto('/trainer/desk/');
  await desk.getByLabel('班名').fill('周六班');
  await desk.getByRole('radio', { name: new RegExp(`^${preset?.title}`) }).check();
  await desk.getByRole('button', { name: '开班' }).click();
  await expect(desk.locator('.desk[data-ready]')).toBeVisible();
  return { desk, wall };
}

async function minutes(context: BrowserContext, count: number): Promise<void> {
  at += count * 60_000;
  await context.clock.setFixedTime(at);
}
const late = (desk: Page) => desk.getByTestId('late');
const begin = (desk: Page) => desk.getByRole('button', { name: /^(开始|下一段)：/ }).click();
const shown = (wall: Page) => wall.locator('.wall');
const deskGone = (wall: Page) => wall.getByText('讲台窗口关着');
const rowOf = (desk: Page, index: number) => desk.locator('tr[data-block]').nth(index);

test('the wall follows: block, line, black, frozen, timer; each window is where it was after a reload', async ({
  context,
}) => {
  const { desk, wall } = await openDay(context);
  await begin(desk);
  await expect(wall.getByRole('heading', { name: titleOf(0) })).toBeVisible();
  await desk.keyboard.press('PageDown');
  await expect(shown(wall)).toHaveAttribute('data-kind', 'slide');
  await expect(wall.locator('.slide')).toBeVisible();
  const page = (await shown(wall).getAttribute('data-shows')) ?? '';

  // The window that was clicked last has the clicker.
  await wall.keyboard.press('PageUp');
  await expect(wall.getByRole('heading', { name: titleOf(0) })).toBeVisible();
  await wall.keyboard.press('PageDown');
  await expect(shown(wall)).toHaveAttribute('data-shows', page);

  await desk.keyboard.press('b');
  await expect(shown(wall)).toHaveAttribute('data-black', 'true');
  await expect(wall.locator('.slide')).toHaveCount(0);
  await wall.reload();
  await expect(shown(wall)).toHaveAttribute('data-black', 'true');
  await desk.keyboard.press('b');
  await expect(wall.locator('.slide')).toBeVisible();

  await desk.keyboard.press('f');
  await expect(shown(wall)).toHaveAttribute('data-frozen', 'true');
  await desk.keyboard.press('PageDown');
  await expect(desk.getByLabel('跳到')).toHaveValue('2');
  await desk.getByRole('button', { name: '5 分', exact: true }).click();
  await expect(desk.locator('.timer-left')).toBeVisible();
  await wall.reload();
  await expect(shown(wall)).toHaveAttribute('data-shows', page);
  await expect(wall.getByRole('timer')).toHaveCount(0);
  await desk.reload();
  await expect(desk.getByRole('button', { name: '放开' })).toBeVisible();
  await desk.keyboard.press('f');
  await expect(shown(wall)).not.toHaveAttribute('data-shows', page);
  await expect(wall.getByRole('timer')).toBeVisible();

  await desk.close();
  await expect(deskGone(wall)).toBeVisible();
  const again = await context.newPage();
  await again.goto('/trainer/desk/');
  await expect(again.getByRole('heading', { name: titleOf(0), level: 1 })).toBeVisible();
  await expect(deskGone(wall)).toHaveCount(0);
  await expect(wall.getByRole('timer')).toBeVisible();
});

test('each window dies at the worst moment: its successor stands where it stood, the other one goes on', async ({
  context,
}) => {
  const { desk, wall } = await openDay(context);
  await begin(desk);
  await desk.keyboard.press('PageDown');
  await desk.keyboard.press('f');
  await expect(shown(wall)).toHaveAttribute('data-frozen', 'true');
  const shows = (await shown(wall).getAttribute('data-shows')) ?? '';
  await desk.keyboard.press('PageDown');
  const step = '2';
  await expect(desk.getByLabel('跳到')).toHaveValue(step);

  await crash(wall);
  const newWall = await context.newPage();
  await newWall.goto('/trainer/wall/');
  await expect(shown(newWall)).toHaveAttribute('data-shows', shows);
  await expect(shown(newWall)).toHaveAttribute('data-frozen', 'true');

  await expect(deskGone(newWall)).toHaveCount(0);
  await crash(desk);
  // The clocks stand still: it isn't silence that tells. The look comes every second, and three must find nobody.
  await expect(deskGone(newWall)).toBeVisible({ timeout: 8_000 });
  await expect(shown(newWall)).toHaveAttribute('data-shows', shows);
  const newDesk = await context.newPage();
  await newDesk.goto('/trainer/desk/');
  await expect(newDesk.getByLabel('跳到')).toHaveValue(step);
  await expect(deskGone(newWall)).toHaveCount(0);
  await newDesk.keyboard.press('f');
  await expect(shown(newWall)).not.toHaveAttribute('data-shows', shows);
});

test('whichever page of the class the trainer is on, the wall says nothing; on another one it does', async ({
  context,
}) => {
  test.slow();
  const { desk, wall } = await openDay(context);
  for (const page of ['report', 'forms', 'people', 'cards', 'slides', 'groups', 'hands']) {
    await desk.goto(`/trainer/desk/${page}/`);
    await expect(desk.locator('[data-ready]')).toBeVisible();
    // A machine that is slow with a page may have said it meanwhile.
    await expect(deskGone(wall), page).toHaveCount(0);
    expect(await looksOf(wall, 4), page).toEqual([0, 0, 0, 0]);
  }
  await desk.goto('/trainer/learn/');
  await expect(deskGone(wall)).toBeVisible();
});

test('one desk of two dies: the wall says nothing while the other one lives; the page of the groups is one too', async ({
  context,
}) => {
  const { desk, wall } = await openDay(context);
  const second = await context.newPage();
  await second.goto('/trainer/desk/groups/');
  await expect(second.locator('.groups[data-ready]')).toBeVisible();
  await crash(desk);
  const looks = await looksOf(wall, 5);
  expect(looks).toEqual([0, 0, 0, 0, 0]);
  await second.close();
  await expect(deskGone(wall)).toBeVisible();
});

/** How often the line is there, look by look of the wall: its own timer counts them, once a second. */
function looksOf(wall: Page, count: number): Promise<number[]> {
  return wall.evaluate(
    (wanted) =>
      new Promise<number[]>((done) => {
        const seen: number[] = [];
        const timer = setInterval(() => {
          seen.push(document.querySelectorAll('.wall-foot').length);
          if (seen.length < wanted) return;
          clearInterval(timer);
          done(seen);
        }, 1000);
      }),
    count,
  );
}

async function crash(page: Page): Promise<void> {
  const died = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await died;
}

test('where the desk points, the wall has a dot; by keys too, and it goes away', async ({ context }) => {
  const { desk, wall } = await openDay(context);
  const dot = wall.locator('.pointer-dot circle');
  await desk.locator('.pointer-pad').focus();
  await desk.keyboard.press('ArrowRight');
  await expect(dot).toHaveAttribute('cx', '52%');
  await desk.keyboard.press('Escape');
  await expect(dot).toHaveCount(0);
  await desk.locator('.pointer-pad').hover({ position: { x: 10, y: 10 } });
  await expect(dot).toHaveCount(1);
});

test('late by the clock, shortened as proposed; the agenda changed in the middle, by keys, by mouse, taken back', async ({
  context,
}) => {
  const { desk } = await openDay(context);
  await begin(desk);
  await expect(late(desk)).toContainText('正点');
  await minutes(context, (blocks[0]?.minutes ?? 0) + 12);
  await expect(late(desk)).toContainText('晚 12 分钟');
  await expect(desk.getByTestId('block-time')).toContainText('超了 12 分');
  const proposal = desk.locator('.shorten');
  await expect(proposal).toContainText('讲的先缩');
  await begin(desk);
  await proposal.getByRole('button', { name: '照这样缩' }).click();
  await expect(late(desk)).toContainText('正点');
  await expect(proposal).toHaveCount(0);

  await desk.getByRole('button', { name: `删：${titleOf(2)}` }).click();
  await expect(late(desk)).toContainText(`早 ${blocks[2]?.minutes} 分钟`);
  await desk.getByRole('button', { name: '撤回：删一段' }).click();
  await expect(late(desk)).toContainText('正点');
  await desk.getByRole('button', { name: `下移：${titleOf(2)}` }).click();
  await expect(rowOf(desk, 3)).toContainText(titleOf(2));
  await rowOf(desk, 3).dragTo(rowOf(desk, 2), { targetPosition: { x: 200, y: 4 } });
  await expect(rowOf(desk, 2)).toContainText(titleOf(2));
  await desk.getByLabel('叫什么').fill('请财务讲一段');
  await desk.getByRole('button', { name: '加一段' }).click();
  await expect(late(desk)).toContainText('晚 15 分钟');
  await expect(desk.locator('tr[data-block]').last()).toContainText('请财务讲一段');
  await desk.reload();
  await expect(desk.locator('tr[data-block]').last()).toContainText('请财务讲一段');
  await expect(late(desk)).toContainText('晚 15 分钟');
});

for (const preset of presets) {
  test(`${preset.title}, block by block: the wall has each, legible from the last row, and all ends on time`, async ({
    context,
  }) => {
    test.slow();
    const { desk, wall } = await openDay(context, preset);
    for (const [index, session] of preset.sessions.entries()) {
      at = momentAt(session.starts, index);
      await minutes(context, 0);
      for (const block of session.blocks) {
        await begin(desk);
        await expectOnWall(wall, block);
        if (block.kind === 'talk') {
          await desk.keyboard.press('PageDown');
          await expect(shown(wall)).toHaveAttribute('data-kind', 'slide');
          await expectLegible(wall);
        }
        await minutes(context, block.minutes);
        await expect(late(desk)).toContainText('正点');
      }
      await desk.getByRole('button', { name: '这一场散了' }).click();
      const isLast = index === preset.sessions.length - 1;
      // Between two halves desk and wall say when the next one is planned for.
      await expect(late(desk)).toContainText(isLast ? `${clockNow()} 散的` : '计划 12月5日 09:00 开始');
      await expect(wall.locator('.wall-next')).toContainText(isLast ? '来对一次账' : '12月5日 09:00 见');
      await expectLegible(wall);
    }
    const all = preset.sessions.flatMap((session) => session.blocks);
    await expect(desk.locator('tr[data-phase="done"]')).toHaveCount(all.length);
  });
}

/** A block as it begins: its title, or when a pause is over. */
async function expectOnWall(wall: Page, { kind, title, minutes: length }: AgendaBlock): Promise<void> {
  if (PAUSES.includes(kind)) await expect(wall.locator('.wall-back')).toHaveText(`${clockNow(length)} 回来`);
  else await expect(wall.locator('.wall-title')).toHaveText(title);
  await expectLegible(wall);
}

/** The clock of the test in China, `ahead` minutes later. */
function clockNow(ahead = 0): string {
  return new Date(at + (ahead + 8 * 60) * 60_000).toISOString().slice(11, 16);
}

/** Everything written is at least 28 px, stands out by 7 or more, and lies within the picture. */
async function expectLegible(wall: Page): Promise<void> {
  const bad = await wall.evaluate(() => {
    const channels = (colour: string) =>
      (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((one) => Number(one) / 255);
    const light = (colour: string) =>
      channels(colour)
        .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
        .reduce((sum, one, index) => sum + one * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
    const ground = light(getComputedStyle(document.body).backgroundColor);
    const written = [...document.querySelectorAll<HTMLElement>('.wall *')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    return written.flatMap((element) => {
      const { fontSize, color } = getComputedStyle(element);
      const [a, b] = [light(color), ground].sort((x, y) => y - x);
      const contrast = ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      const isGood = Number.parseFloat(fontSize) >= 28 && contrast >= 7 && isInside;
      return isGood ? [] : [`${element.textContent} ${fontSize} ${contrast.toFixed(1)} ${isInside}`];
    });
  });
  expect(bad).toEqual([]);
}
