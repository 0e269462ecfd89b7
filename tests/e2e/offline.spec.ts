// The course offline: the server is stopped and the browser started anew on the same profile; what was promised still opens.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/fixture.ts';
import {
  answerQuestion,
  downloadEverything,
  frameOf,
  indexOf,
  listOf,
  seeJudged,
  untilKept,
} from '../support/browser/offline-page.ts';
import { ownProfile } from '../support/browser/own-profile.ts';
import { ownSite } from '../support/browser/own-site.ts';

const FOLDERS = { learner: 'dist', trainer: 'dist-trainer', underPath: '.cache/dist-under-path' };
const OPENED = 'learn/open-closed-loop/';
const UNOPENED = 'learn/m1-four-hards/';
/** The browser itself says that nobody answers. */
const REFUSED = /ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|Failed to fetch/;

const isSurprise = (line: string) => !REFUSED.test(line);

for (const [base, folder] of [
  ['/', FOLDERS.learner],
  ['/a/b/', FOLDERS.underPath],
] as const) {
  test(`after 下载全部 every page opens and questions are judged, server and browser gone in between, at ${base}`, async () => {
    // More than forty pages, each opened anew.
    test.setTimeout(480_000);
    const { routes } = listOf(folder);
    const lessons = routes.filter(({ path }) => /^learn\/./.test(path)).map(({ path }) => path);
    // Of so many lessons some are answered: their keys are files like those of the others.
    const answered = new Set(lessons.filter((_, index) => index % 6 === 0));
    expect(answered.size).toBeGreaterThan(4);
    await using site = await ownSite(FOLDERS);
    await using browser = await ownProfile(site.origin);
    await downloadEverything(browser.page(), `${site.origin}${base}`);
    await site.stop();
    await browser.restart();
    const page = browser.page();
    for (const { path, title } of routes) {
      await page.goto(`${site.origin}${base}${path}`);
      await expect(page.locator('h1')).toBeVisible();
      expect((await page.title()).startsWith(title), `${path}: ${await page.title()}`).toBe(true);
      if (answered.has(path)) await answerQuestion(page);
    }
    expect(browser.troubles.filter(isSurprise)).toEqual([]);
  });

  test(`the first visit keeps the frame and the opened lesson; an unopened one says what is there, at ${base}`, async () => {
    await using site = await ownSite(FOLDERS);
    await using browser = await ownProfile(site.origin);
    const home = `${site.origin}${base}`;
    await browser.page().goto(`${home}${OPENED}`);
    await untilKept(browser.page(), base, [OPENED, ...frameOf(FOLDERS.learner)]);
    expect(Object.keys((await indexOf(browser.page(), base))?.routes ?? {})).not.toContain(UNOPENED);
    await site.stop();
    await browser.restart();

    const page = browser.page();
    await page.goto(`${home}${OPENED}`);
    await answerQuestion(page);
    await page.locator('.reading-open').click();
    await expect(page.getByRole('dialog', { name: '阅读' })).toBeVisible();
    await page.goto(home);
    await expect(page.getByRole('link', { name: '继续学习' })).toBeVisible();
    await page.goto(`${home}${UNOPENED}`);
    const unopened = listOf(folder).routes.find(({ path }) => path === UNOPENED)?.title ?? '';
    await expect(page.locator('h1')).toContainText(`《${unopened}》还没存到这台设备`);
    await expect(page.locator('[data-offline-lessons] a')).toHaveCount(1);
    await page.locator('[data-offline-lessons] a').click();
    await expect(page).toHaveURL(`${home}${OPENED}`);
    await page.goto(`${home}${UNOPENED}`);

    await site.start();
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.locator('h1')).toHaveText(unopened);
    await untilKept(page, base, [UNOPENED]);
    expect(browser.troubles.filter(isSurprise)).toEqual([]);
  });
}

test('an opened lesson works without network in the very tab that opened it first', async () => {
  await using site = await ownSite(FOLDERS);
  await using browser = await ownProfile(site.origin);
  const page = browser.page();
  await page.goto(`${site.origin}/${OPENED}`);
  await untilKept(page, '/', [OPENED]);
  await browser.forgetNetwork();
  await site.stop();
  await answerQuestion(page);
  expect(browser.troubles.filter(isSurprise)).toEqual([]);
});

test('a download that breaks off goes on where it was, after a reload, and fetches nothing twice', async () => {
  await using site = await ownSite(FOLDERS);
  await using browser = await ownProfile(site.origin);
  const page = browser.page();
  await page.goto(`${site.origin}/me/device/`);
  await untilKept(page, '/', frameOf(FOLDERS.learner));
  let answered = 0;
  site.cut((path) => /^\/(_astro|data|learn)\//.test(path) && ++answered > 12);
  await page.getByRole('button', { name: /下载全部/ }).click();
  await expect(page.getByText('没连上网，停在这里了')).toBeVisible();
  site.cut();
  const before = await keptPlaces(page);
  expect(before.size).toBeGreaterThan(12);

  await page.reload();
  await expect(page.getByRole('button', { name: /接着下载（还差/ })).toBeVisible();
  site.asked.length = 0;
  await page.getByRole('button', { name: /接着下载（还差/ }).click();
  await expect(page.locator('#offline').getByText('整门课都存好了').first()).toBeVisible({ timeout: 90_000 });
  const { files } = listOf(FOLDERS.learner);
  const missing = files.filter(({ sha256 }) => ![...before].some((place) => place.includes(sha256)));
  const fetched = site.asked.filter((path) => path !== '/offline.json');
  expect(fetched.toSorted()).toEqual(missing.map(({ path }) => `/${path}`).toSorted());
  expect(browser.troubles.filter(isSurprise)).toEqual([]);
});

test('a press while the page is not yet alive waits for it, and starts the download', async () => {
  await using site = await ownSite(FOLDERS);
  await using browser = await ownProfile(site.origin);
  const page = browser.page();
  const script = Promise.withResolvers<void>();
  site.beforeAnswer((path) => (path.includes('/OfflinePanel.') ? script.promise : undefined));
  await page.goto(`${site.origin}/me/device/`);
  const button = page.getByRole('button', { name: /下载全部/ });
  await expect(button).toBeDisabled();
  const press = button.click();
  script.resolve();
  await press;
  await expect(page.locator('#offline progress').first()).toBeVisible();
});

test('a download can be stopped, and says so', async () => {
  await using site = await ownSite(FOLDERS);
  await using browser = await ownProfile(site.origin);
  const page = browser.page();
  await page.goto(`${site.origin}/me/device/`);
  await untilKept(page, '/', frameOf(FOLDERS.learner));
  // The server never finishes its answer to one file, so that there is time to press the button.
  site.beforeAnswer((path) => (path === `/${UNOPENED}` ? new Promise(() => {}) : undefined));
  await page.getByRole('button', { name: /下载全部/ }).click();
  await expect(page.locator('progress').first()).toBeVisible();
  await page.getByRole('button', { name: '停下' }).click();
  await expect(page.getByText('停下了。已存的都在')).toBeVisible();
  await expect(page.getByRole('button', { name: /接着下载/ })).toBeVisible();
});

test('too little room is said before anything is fetched', async () => {
  await using site = await ownSite(FOLDERS);
  await using browser = await ownProfile(site.origin);
  const page = browser.page();
  await page.goto(`${site.origin}/me/device/`);
  await untilKept(page, '/', frameOf(FOLDERS.learner));
  // Chromium tells pages a round figure instead of what is left, so the figure is the test's own.
  await page.evaluate(() => {
    StorageManager.prototype.estimate = async () => ({ quota: 5_020_000, usage: 5_000_000 });
  });
  site.asked.length = 0;
  await page.getByRole('button', { name: /下载全部/ }).click();
  await expect(page.getByText(/空间不够：要 .*，浏览器只给这里留了 20 KB/)).toBeVisible();
  expect(site.asked.filter((path) => path !== '/offline.json')).toEqual([]);
  expect(browser.troubles.filter(isSurprise)).toEqual([]);
});

test('running out of room in the middle breaks nothing, and it goes on when there is room again', async () => {
  await using site = await ownSite(FOLDERS);
  await using browser = await ownProfile(site.origin);
  const page = browser.page();
  await page.goto(`${site.origin}/${OPENED}`);
  await untilKept(page, '/', [OPENED, ...frameOf(FOLDERS.learner)]);
  await answerQuestion(page);
  await page.goto(`${site.origin}/me/device/`);
  const client = await browser.context().newCDPSession(page);
  const { origin } = site;
  const quotaSize = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: quotaSize + 10_000 });
  await page.getByRole('button', { name: /下载全部/ }).click();
  await expect(page.getByText('这台设备的空间用完了')).toBeVisible();
  await page.goto(`${site.origin}/${OPENED}`);
  await seeJudged(page);

  await page.goto(`${site.origin}/me/device/`);
  await client.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: /下载/ }).click();
  await expect(page.locator('#offline').getByText('整门课都存好了').first()).toBeVisible({ timeout: 90_000 });
  expect(browser.troubles.filter(isSurprise)).toEqual([]);
});

test('deleting the offline content leaves the record, and nothing is kept any more until it is asked for', async () => {
  await using site = await ownSite(FOLDERS);
  await using browser = await ownProfile(site.origin);
  const page = browser.page();
  await page.goto(`${site.origin}/${OPENED}`);
  await untilKept(page, '/', [OPENED, ...frameOf(FOLDERS.learner)]);
  await answerQuestion(page);
  await page.goto(`${site.origin}/me/device/`);
  await page.getByRole('button', { name: '删除离线内容' }).click();
  await page.getByRole('button', { name: '删除', exact: true }).click();
  await expect(page.getByText('离线内容已删除')).toBeVisible();
  expect((await keptPlaces(page)).size).toBe(0);

  await page.goto(`${site.origin}/${OPENED}`);
  await seeJudged(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect((await keptPlaces(page)).size).toBe(0);
  await downloadEverything(page, `${site.origin}/`);
  expect(browser.troubles.filter(isSurprise)).toEqual([]);
});

test('the worker leaves the trainer edition, the other learner build, api and unknown addresses alone', async () => {
  await using site = await ownSite(FOLDERS);
  await using browser = await ownProfile(site.origin);
  const page = browser.page();
  await page.goto(`${site.origin}/${OPENED}`);
  await untilKept(page, '/', [OPENED, ...frameOf(FOLDERS.learner)]);
  expect(await (await page.goto(`${site.origin}/sw.js`))?.headerValue('cache-control')).toBe('no-cache');
  await page.goto(`${site.origin}/trainer/${OPENED}`);
  await expect(page.locator('.edition')).toBeVisible();
  expect(await page.evaluate(() => [...document.querySelectorAll('script')].length)).toBeGreaterThan(0);
  expect([...(await keptPlaces(page))].every((place) => place.startsWith('/.offline/'))).toBe(true);
  await site.stop();
  for (const path of ['/trainer/', `/trainer/${OPENED}`, '/a/b/', '/api/', '/healthz', '/elsewhere/']) {
    // A tab of its own: the browser's error page is still coming when the navigation has failed already.
    const tab = await browser.newPage();
    const error = await tab.goto(`${site.origin}${path}`).then(
      () => 'a page came',
      (problem: Error) => problem.message,
    );
    expect(error, path).toContain('ERR_CONNECTION_REFUSED');
    await tab.close();
  }
  await page.goto(`${site.origin}/learn/open-closed-loop`);
  await expect(page).toHaveURL(`${site.origin}/${OPENED}`);
  await page.goto(`${site.origin}/learn/never-written/`);
  await expect(page.locator('h1')).toHaveText('这一页还没存到这台设备');
});

test('over plain http in the local network nothing is kept, and the page says why', async () => {
  await using site = await ownSite(FOLDERS);
  const origin = `http://huikuan.test:${site.port}`;
  await using browser = await ownProfile(origin, {
    args: ['--host-resolver-rules=MAP huikuan.test 127.0.0.1'],
  });
  const page = browser.page();
  await page.goto(`${origin}/me/device/`);
  await expect(page.locator('#offline')).toContainText('http 开头');
  await page.goto(`${origin}/${OPENED}`);
  await answerQuestion(page);
  // The server sends this header to everybody; a browser ignores it on plain http and says so.
  expect(browser.troubles.filter((line) => !/Cross-Origin-Opener-Policy/.test(line))).toEqual([]);
});

/** Places of all kept files. */
async function keptPlaces(page: Page): Promise<ReadonlySet<string>> {
  const places = await page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    return found;
  });
  return new Set(places.filter((place) => !/\/(index|list)\.json$/.test(place)));
}
