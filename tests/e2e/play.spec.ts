// A game in the browser: by keyboard to an ending, resumed, taken back, in two tabs, without network, read in order, at both widths.
import type { Page } from '@playwright/test';
import { seriousFindings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';
import { downloadEverything } from '../support/browser/offline-page.ts';
import { ownProfile } from '../support/browser/own-profile.ts';
import { ownSite } from '../support/browser/own-site.ts';
import { beginGame, CASE, moves, ownWords, playToEnd, pressMove } from '../support/browser/play-page.ts';

test('a whole game by keyboard, from the list to an ending, and the list says how it ended', async ({
  page,
}) => {
  await page.goto('/play/');
  await expect(page.getByText('还没谈过').first()).toBeVisible();
  await page.getByRole('link', { name: '去谈这一笔' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '出门' })).toBeEnabled();
  await page.getByRole('button', { name: '出门' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '见面之前，先猜一猜' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '你怎么接' })).toBeFocused();
  await playToEnd(page);
  const title = await page.locator('.ending h2').textContent();
  await expect(page.locator('.ending h2')).toBeFocused();
  expect(page.url()).not.toMatch(/perfectionist|leader/);
  await page.goto('/play/');
  await expect(page.getByText('谈过 1 局。上一局的结局：')).toBeVisible();
  expect(title?.length).toBeGreaterThan(1);
});

test('a reload in the middle of a game opens the same line, with the newest words in sight', async ({
  page,
}) => {
  await page.goto(`/${CASE}`);
  await beginGame(page);
  for (const digit of [1, 2, 1]) await pressMove(page, digit);
  const [log, cards] = [await page.getByRole('log').textContent(), await moves(page).allTextContents()];
  await page.reload();
  await expect(page.getByRole('log')).toHaveText(log ?? '');
  expect(await moves(page).allTextContents()).toEqual(cards);
  await expect(page.locator('.log-move').last()).toBeInViewport();
  await pressMove(page, 1);
});

test('what is taken back is gone from the page and stays in the record', async ({ page }) => {
  await page.goto(`/${CASE}`);
  await beginGame(page, '完美型');
  await pressMove(page, 1);
  const cards = await moves(page).allTextContents();
  const [first] = await ownWords(page);
  await pressMove(page, 2);
  await page.keyboard.press('u');
  await expect(moves(page)).toHaveText(cards);
  expect(await ownWords(page)).toEqual([first]);
  // While a step is being kept the table takes no other.
  await expect(page.getByText('已保存', { exact: true })).toBeVisible();
  await pressMove(page, 1);
  const kept = await page.evaluate(async () => {
    const name = (await indexedDB.databases()).find((one) => one.name?.startsWith('huikuan'))?.name ?? '';
    const db = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => done(request.result);
    });
    const events = await new Promise<{ readonly type: string }[]>((done) => {
      const request = db.transaction('events').objectStore('events').getAll();
      request.onsuccess = () => done(request.result);
    });
    db.close();
    return events.map(({ type }) => type);
  });
  expect(kept).toEqual(['runStarted', 'typeGuessed', 'moveMade', 'moveMade', 'moveTakenBack', 'moveMade']);
});

test('two tabs on one game: the second follows, says so, and goes on from there', async ({
  page,
  context,
}) => {
  await page.goto(`/${CASE}`);
  await beginGame(page);
  await pressMove(page, 1);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(moves(second).first()).toBeVisible();
  await pressMove(page, 1);
  await expect(second.getByText(/在另一个标签页里又走了几步/)).toBeVisible();
  await expect(second.getByRole('log')).toHaveText((await page.getByRole('log').textContent()) ?? '');
  await second.bringToFront();
  await pressMove(second, 1);
  await expect(page.getByText(/在另一个标签页里又走了几步/)).toBeVisible();
  expect(await ownWords(page)).toEqual(await ownWords(second));
});

test('after 下载全部 a game begins, goes on and is resumed without server, the browser started anew', async () => {
  test.setTimeout(120_000);
  await using site = await ownSite({
    learner: 'dist',
    trainer: 'dist-trainer',
    underPath: '.cache/dist-under-path',
  });
  await using browser = await ownProfile(site.origin);
  await downloadEverything(browser.page(), `${site.origin}/`);
  await site.stop();
  await browser.restart();
  const page = browser.page();
  await page.goto(`${site.origin}/${CASE}`);
  for (const type of ['完美型', '领袖型']) {
    await beginGame(page, type);
    await pressMove(page, 1);
    await page.getByRole('button', { name: '回案件页' }).click();
  }
  await page.getByRole('button', { name: '接着谈' }).first().click();
  const said = await page.getByRole('log').textContent();
  await page.reload();
  await expect(page.getByRole('log')).toHaveText(said ?? '');
});

test('a page that was only opened says what it lacks without network, and goes on when it is back', async ({
  page,
  guard,
}) => {
  guard.expectTrouble(/ERR_FAILED|Failed to load resource/);
  await page.route('**/data/scenarios/*.json', (route) => route.abort());
  await page.goto(`/${CASE}`);
  await page.getByRole('button', { name: '出门' }).click();
  await expect(page.getByText(/取不到这一局的内容/)).toBeVisible();
  await page.unroute('**/data/scenarios/*.json');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByRole('heading', { name: '见面之前，先猜一猜' })).toBeVisible();
});

test('the table is read as it is played: state of the deal, scene, lines, moves, tools @phone', async ({
  page,
}) => {
  await page.goto(`/${CASE}`);
  await beginGame(page);
  await pressMove(page, 1);
  const tree = await page.locator('.table').ariaSnapshot();
  const places = [
    'region "这笔账现在"',
    'log "谈话记录"',
    'heading "你怎么接"',
    'button "1',
    'button "退回一步"',
  ];
  expect(places.map((one) => tree.indexOf(one)).every((at) => at >= 0)).toBe(true);
  expect(places.map((one) => tree.indexOf(one))).toEqual(
    places.map((one) => tree.indexOf(one)).sort((a, b) => a - b),
  );
  const tops = await page
    .locator('.log-scene, .log-said, .log-move, .desk h2, [data-move], .desk-tools')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
});

test('on a phone a finger plays, nothing scrolls sideways, and the strip stays in sight and small @phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/${CASE}`);
  await beginGame(page);
  for (let made = 1; made <= 3; made += 1) {
    await moves(page).first().click();
    await expect(page.locator('.log-move')).toHaveCount(made);
  }
  const strip = page.getByRole('region', { name: '这笔账现在' });
  await expect(strip).toBeInViewport();
  const { height } = (await strip.boundingBox()) ?? { height: 844 };
  expect(height).toBeLessThan(150);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  for (const card of await moves(page).all())
    expect((await card.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
});

test('nothing shifts while the list and the brief come alive', async ({ page }) => {
  for (const path of ['/play/', `/${CASE}`]) {
    await page.addInitScript(() => {
      const seen = { shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.button').first()).toBeEnabled();
    const shift = await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift);
    expect(shift, path).toBeLessThan(0.02);
  }
});

test('on paper there is the talk, and no buttons', async ({ page }) => {
  await page.goto(`/${CASE}`);
  await beginGame(page);
  await pressMove(page, 1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('log')).toBeVisible();
  for (const hidden of ['.desk', '.desk-tools', '.site-head', '.guess-now'])
    await expect(page.locator(hidden)).toBeHidden();
});

const STATES: readonly { readonly name: string; readonly open: (page: Page) => Promise<void> }[] = [
  { name: 'list', open: async (page) => void (await page.goto('/play/')) },
  {
    name: 'brief and guess',
    open: async (page) => {
      await page.goto(`/${CASE}`);
      await expectClean(page);
      await page.getByRole('button', { name: '出门' }).click();
      await expect(page.getByRole('button', { name: '还看不准' })).toBeVisible();
    },
  },
  {
    name: 'table with everything open',
    open: async (page) => {
      await page.goto(`/${CASE}`);
      await beginGame(page);
      await pressMove(page, 1);
      await page.locator('.table details').evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true;
      });
    },
  },
  {
    name: 'ending',
    open: async (page) => {
      await page.goto(`/${CASE}`);
      await beginGame(page);
      await playToEnd(page);
    },
  },
];

async function expectClean(page: Page): Promise<void> {
  expect(await seriousFindings(page)).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1440]) {
    for (const { name, open } of STATES) {
      test(`axe: ${name}, ${colorScheme}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await open(page);
        await expectClean(page);
      });
    }
  }
}
