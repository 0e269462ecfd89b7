// A new version of the content: nothing changes before the learner agrees, never in a lesson, and nothing is lost on the way.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/fixture.ts';
import { buildNext, NEXT } from '../support/browser/next-build.ts';
import {
  aliveQuestion,
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

test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.beforeAll(() => {
  test.setTimeout(180_000);
  buildNext();
});

const NOW = { learner: 'dist' };
const THEN = { learner: NEXT.folder };
const LESSON = 'learn/open-closed-loop/';
const REFUSED = /ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE/;
const GONE = /404 \(Not Found\)|Failed to fetch dynamically imported module/;

const isSurprise = (line: string) => !REFUSED.test(line);
const lead = (page: Page) => page.locator('.lesson-lead');
const offer = (page: Page) => page.locator('.notice').getByText(`课程有新版 ${NEXT.version}`);

test('nothing changes before the learner agrees, not by reloading, not with all tabs closed in between; then everything does', async () => {
  await using site = await ownSite(NOW);
  await using browser = await ownProfile(site.origin);
  await browser.page().goto(`${site.origin}/${LESSON}`);
  await untilKept(browser.page(), '/', [LESSON, ...frameOf(NOW.learner)]);
  await answerQuestion(browser.page());
  const field = '[data-field="ocl-pre-price"]';
  await browser.page().locator(field).fill('约 3 万元');
  await browser.page().locator(field).blur();
  await expect(
    browser.page().locator('.worksheet, .apply, section').getByText('已保存').first(),
  ).toBeVisible();

  await site.stop();
  await site.start(THEN);
  await browser.page().reload();
  await expect(lead(browser.page())).not.toContainText(NEXT.mark);
  await browser.page().goto(`${site.origin}/`);
  await expect(offer(browser.page())).toBeVisible();
  await browser.restart();
  await browser.page().goto(`${site.origin}/${LESSON}`);
  await expect(lead(browser.page())).not.toContainText(NEXT.mark);
  await seeJudged(browser.page());
  await expect(browser.page().locator('.notice')).toHaveCount(0);

  await browser.page().goto(`${site.origin}/`);
  await expect(browser.page().locator('.site-foot')).not.toContainText(NEXT.version);
  await expect(offer(browser.page())).toBeVisible();
  await browser.page().getByRole('button', { name: '换成新版' }).click();
  await expect(browser.page().locator('.site-foot')).toContainText(NEXT.version);
  await site.stop();
  await browser.restart();
  await browser.page().goto(`${site.origin}/${LESSON}`);
  await expect(lead(browser.page())).toContainText(NEXT.mark);
  await expect(browser.page().locator(field)).toHaveValue('约 3 万元');
  await expect(browser.page().locator('.notice')).toHaveCount(0);
  expect(browser.troubles.filter(isSurprise)).toEqual([]);
});

test('a lesson open in another tab stays as it is and its question is judged, while and after this tab updates', async () => {
  await using site = await ownSite(NOW);
  await using browser = await ownProfile(site.origin);
  const reading = browser.page();
  await reading.goto(`${site.origin}/${LESSON}`);
  await untilKept(reading, '/', [LESSON, ...frameOf(NOW.learner)]);
  const question = await aliveQuestion(reading);
  await question.getByRole('radio').first().check();

  await site.stop();
  await site.start(THEN);
  const other = await browser.newPage();
  await other.goto(`${site.origin}/`);
  await other.getByRole('button', { name: '换成新版' }).click();
  await expect(other.locator('.site-foot')).toContainText(NEXT.version);
  await untilVersion(other, NEXT.version);

  await expect(lead(reading)).not.toContainText(NEXT.mark);
  await question.getByRole('button', { name: '提交', exact: true }).click();
  await expect(question.getByText('解析', { exact: true })).toBeVisible();
  await expect(question).not.toContainText(NEXT.mark);
  await reading.reload();
  await expect(lead(reading)).toContainText(NEXT.mark);
  await reading.close();
  await other.reload();
  await expect.poll(async () => Object.keys((await indexOf(other, '/'))?.old ?? {})).toEqual([]);
  expect(browser.troubles.filter(isSurprise)).toEqual([]);
});

test('an update that breaks off leaves the old version whole, and goes on when asked again', async () => {
  await using site = await ownSite(NOW);
  await using browser = await ownProfile(site.origin);
  const page = browser.page();
  await downloadEverything(page, `${site.origin}/`);
  await site.stop();
  await site.start(THEN);
  let answered = 0;
  site.cut((path) => path !== '/offline.json' && ++answered > 2);
  await page.goto(`${site.origin}/`);
  await page.getByRole('button', { name: '换成新版' }).click();
  await expect(page.locator('.notice')).toContainText('没连上网，停在这里了');
  await page.goto(`${site.origin}/${LESSON}`);
  await expect(lead(page)).not.toContainText(NEXT.mark);
  await answerQuestion(page);

  site.cut();
  await page.goto(`${site.origin}/`);
  await page.getByRole('button', { name: '换成新版' }).click();
  await expect(page.locator('.site-foot')).toContainText(NEXT.version);
  await site.stop();
  for (const { path } of listOf(NEXT.folder).routes) {
    await page.goto(`${site.origin}/${path}`);
    await expect(page.locator('.site-foot')).toContainText(NEXT.version);
  }
  expect(browser.troubles.filter(isSurprise)).toEqual([]);
});

test('an update waved off is not offered again today, and the page of this device still offers it', async () => {
  await using site = await ownSite(NOW);
  await using browser = await ownProfile(site.origin);
  const page = browser.page();
  await page.goto(`${site.origin}/${LESSON}`);
  await untilKept(page, '/', [LESSON, ...frameOf(NOW.learner)]);
  await site.stop();
  await site.start(THEN);
  await page.goto(`${site.origin}/`);
  await page.getByRole('button', { name: '以后再说' }).click();
  await expect(page.locator('.notice')).toHaveCount(0);
  await page.goto(`${site.origin}/me/device/`);
  await expect(page.locator('#offline')).toContainText(NEXT.version);
  await expect(page.locator('.notice')).toHaveCount(0);
  await page.getByRole('button', { name: /只换已存的/ }).click();
  await expect(page.locator('.site-foot')).toContainText(NEXT.version);
  expect(browser.troubles.filter(isSurprise)).toEqual([]);
});

test('content updated in the middle of a lesson, without a worker: the page says so, and a refresh goes on with everything saved', async () => {
  await using site = await ownSite(NOW);
  const origin = `http://huikuan.test:${site.port}`;
  await using browser = await ownProfile(origin, {
    args: ['--host-resolver-rules=MAP huikuan.test 127.0.0.1'],
  });
  const page = browser.page();
  await page.goto(`${origin}/${LESSON}`);
  const question = await aliveQuestion(page);
  await question.getByRole('radio').first().check();
  await site.stop();
  await site.start(THEN);
  await question.getByRole('button', { name: '提交', exact: true }).click();
  await expect(question).toContainText('答案已存下');
  await expect(page.locator('.notice')).toContainText('课程更新过，已保存的都在');
  await page.getByRole('button', { name: '刷新' }).click();
  await expect(lead(page)).toContainText(NEXT.mark);
  await seeJudged(page);
  await expect(page.locator('.question-block:has([data-type="single"])').first()).toContainText(NEXT.mark);
  expect(browser.troubles.filter((line) => !GONE.test(line) && !/Cross-Origin-Opener/.test(line))).toEqual(
    [],
  );
});

test('a lazy part that a new build took away, without a worker: the lesson can be read, and the page says what to do', async () => {
  await using site = await ownSite(NOW);
  const origin = `http://huikuan.test:${site.port}`;
  await using browser = await ownProfile(origin, {
    args: ['--host-resolver-rules=MAP huikuan.test 127.0.0.1'],
  });
  const page = browser.page();
  const started = page.waitForResponse(/start-offline/);
  await page.goto(`${origin}/${LESSON}`);
  await started;
  site.hide(/QuestionIsland/);
  await page.locator('.question-block').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.notice')).toContainText('课程更新过，已保存的都在');
  await expect(page.locator('.question-block').first()).toBeVisible();
  await page.getByRole('button', { name: '刷新' }).click();
  await expect(page.locator('h1')).toBeVisible();
  expect(browser.troubles.filter((line) => !GONE.test(line) && !/Cross-Origin-Opener/.test(line))).toEqual(
    [],
  );
});

/** Waits until the kept pages are of that version. */
async function untilVersion(page: Page, version: string): Promise<void> {
  await expect.poll(async () => (await indexOf(page, '/'))?.version).toBe(version);
}
