// Help in a browser: the list, a page, its picture, the search; every state that a picture shows; the tour of a newcomer.
import type { Page } from '@playwright/test';
import { help as words } from '../../src/i18n/zh-CN/help.ts';
import { home } from '../../src/i18n/zh-CN/home.ts';
import { tour } from '../../src/i18n/zh-CN/tour.ts';
import { findings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';
import { write } from '../support/browser/people.ts';
import { boxesOf, reachScene } from '../support/help/scene.ts';
import { scenes } from '../support/help/scenes.ts';

const CHANGE_PHONE = '换手机，记录怎么带走';

for (const scene of scenes) {
  test(`the state of the picture “${scene.id}” is there, with all that the text points at`, async ({
    page,
  }) => {
    await reachScene(page, scene);
    expect(await boxesOf(page, scene)).toHaveLength(scene.parts.length);
  });
}

async function expectNothingWrong(page: Page): Promise<void> {
  expect(await findings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** What is not there yet would be there now. */
async function untilIdle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 5000 })));
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('from the foot of a page to the list, to a page, to where it is done', async ({ page }) => {
    await page.goto('/learn/open-closed-loop/');
    await page.getByRole('contentinfo').getByRole('link', { name: words.title }).click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([words.audiences.learner]);
    await page.getByRole('link', { name: CHANGE_PHONE }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(CHANGE_PHONE);
    await page.getByRole('main').getByRole('link', { name: '备份与换设备' }).click();
    await expect(page).toHaveURL(/\/me\/backup\/$/);
  });
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe has nothing to say, nothing scrolls sideways, the picture is there, ${scheme} @phone`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/help/');
    await expectNothingWrong(page);
    await page.goto('/help/change-phone/');
    const picture = page.locator('.help-picture img');
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(300);
    await expectNothingWrong(page);
  });
}

test('found by a word that stands nowhere in its text', async ({ page }) => {
  await page.goto(`/find/?q=${encodeURIComponent('搬家')}`);
  await page.locator('.find-list').getByRole('link', { name: CHANGE_PHONE }).click();
  await expect(page).toHaveURL(/\/help\/change-phone\/$/);
});

test('trainers and authors have their pages in the trainer edition alone', async ({ page, request }) => {
  await page.goto('/trainer/help/');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(Object.values(words.audiences));
  await page.getByRole('link', { name: '两个屏幕怎么接' }).click();
  await page.getByRole('main').getByRole('link', { name: '讲台' }).first().click();
  await expect(page).toHaveURL(/\/trainer\/desk\/$/);
  expect((await request.get('/help/two-screens/')).status()).toBe(404);
  expect((await request.get('/help/new-lesson/')).status()).toBe(404);
});

test('the tour: by keyboard through four places, put away, refused for good @phone', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  const start = page.getByRole('button', { name: home.tour.start });
  await expect(start).toBeVisible();
  expect(asked.filter((url) => /\/tour\.[^/]*\.js/.test(url))).toEqual([]);
  await start.focus();
  await page.keyboard.press('Enter');
  for (const place of Object.values(tour.places)) {
    await expect(page.getByText(place.text)).toBeFocused();
    await expect(page.locator('.tour-here')).toBeInViewport();
    await page.keyboard.press('ArrowRight');
  }
  await expectNothingWrong(page);
  await page.keyboard.press('Escape');
  await expect(start).toBeFocused();
  await page.getByRole('button', { name: home.tour.refuse }).click();
  await expect(page.getByRole('link', { name: home.help })).toBeFocused();
  await Promise.all([page.waitForResponse(/\/offer-tour\.[^/]*\.js/), page.reload()]);
  await untilIdle(page);
  await expect(start).toHaveCount(0);
});

test('who has learned something is not offered the tour', async ({ page }) => {
  await page.goto('/learn/open-closed-loop/');
  await write(page, 'ocl-mine-who', '江北区教育局');
  await page.goto('/');
  await expect(page.getByRole('link', { name: home.resume })).toBeVisible();
  await untilIdle(page);
  await expect(page.getByRole('button', { name: home.tour.start })).toHaveCount(0);
});
