// Notices: said in time, over the page without moving it, reachable and dismissable, and gone when their reason is.
import type { Page } from '@playwright/test';
import { seriousFindings } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/fixture.ts';

const LESSON = '/learn/open-closed-loop/';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 16_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const IN_APP = {
  微信: `${IPHONE} Mobile/15E148 MicroMessenger/8.0.44(0x18002c2d) NetType/WIFI Language/zh_CN`,
  企业微信: `${IPHONE} Mobile/15E148 wxwork/4.1.20 MicroMessenger/7.0.1 Language/zh ColorScheme/Light`,
  钉钉: `${IPHONE} Mobile/20G75 AliApp(DingTalk/7.0.50) com.laiwang.DingTalk/31058990 language/zh-Hans-CN UT4Aplus/0.0.6 WK`,
};
const SAFARI = `${IPHONE} Version/16.4 Mobile/15E148 Safari/604.1`;
const IPAD =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.4 Safari/605.1.15';

const notice = (page: Page) => page.getByRole('region', { name: '提示' });

/** How many events the device holds. */
const eventCount = (page: Page) =>
  page.evaluate(async () => {
    const name = (await indexedDB.databases()).find((one) => one.name?.startsWith('huikuan:'))?.name;
    if (!name) return 0;
    const db = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => done(request.result);
    });
    const count = await new Promise<number>((done) => {
      const request = db.transaction('events').objectStore('events').count();
      request.onsuccess = () => done(request.result);
    });
    db.close();
    return count;
  });

/** Nothing is shown although all that might show something has had its turn. */
async function expectNothingTold(page: Page): Promise<void> {
  for (const part of ['lost-notice', 'dropped-soon-notice', 'backup-reminder', 'start-offline']) {
    await expect
      .poll(() =>
        page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .map(({ name }) => name)
            .join(),
        ),
      )
      .toContain(part);
  }
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  await expect(notice(page)).toHaveCount(0);
}

async function fillField(page: Page): Promise<void> {
  const field = page.locator('.apply [data-field]').first();
  await field.fill('江北区教育局 尾款');
  await field.blur();
  await expect(page.locator('.apply').getByText('已保存')).toBeVisible();
}

for (const [app, userAgent] of Object.entries(IN_APP)) {
  test.describe(app, () => {
    test.use({ userAgent });

    test('is told on a lesson before the first record is written', async ({
      page,
      browser,
      baseURL,
      guard,
    }) => {
      let release = () => {};
      const held = new Promise<void>((done) => {
        release = done;
      });
      await page.route(/show-notice/, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(LESSON);
      // An ordinary browser that comes later has recorded something by now; this one has not.
      const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
      await guard.watch(other);
      const ordinary = await other.newPage();
      await ordinary.goto(LESSON);
      await expect.poll(() => eventCount(ordinary)).toBeGreaterThan(0);
      await other.close();
      expect(await eventCount(page)).toBe(0);
      release();
      await expect(notice(page)).toContainText(`这一页开在${app}里`);
      await expect(notice(page)).toContainText('右上角“···”，选“在浏览器打开”');
      await expect.poll(() => eventCount(page)).toBeGreaterThan(0);
    });

    test('is told at home; who stays is left in peace on the next page', async ({ page }) => {
      await page.goto('/');
      await expect(notice(page)).toContainText(app);
      await notice(page).getByRole('button', { name: '先在这里学' }).click();
      await expect(notice(page)).toHaveCount(0);
      await page.goto(LESSON);
      await expect.poll(() => eventCount(page)).toBeGreaterThan(0);
      await expect(notice(page)).toHaveCount(0);
    });
  });
}

test.describe('in WeChat', () => {
  test.use({ userAgent: IN_APP.微信 });

  test('the address is copied where that is allowed', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(LESSON);
    await notice(page).getByRole('button', { name: '复制网址' }).click();
    await expect(notice(page)).toContainText('网址已复制');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('where it is not, the address stands there selected', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
    );
    await page.goto(LESSON);
    await notice(page).getByRole('button', { name: '复制网址' }).click();
    const field = notice(page).getByRole('textbox', { name: '这一页的网址' });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(page.url());
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
  });

  test('nothing on the page moves when it comes and when it goes @phone', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shifts: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, { shifts: Reflect.get(window, 'shifts') + Reflect.get(entry, 'value') });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${LESSON}#ocl-desk`);
    const heading = page.locator('#ocl-desk h2');
    await expect(notice(page)).toBeVisible();
    const before = await heading.boundingBox();
    await notice(page).getByRole('button', { name: '先在这里学' }).click();
    await expect(notice(page)).toHaveCount(0);
    expect(await heading.boundingBox()).toEqual(before);
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toBe(0);
  });

  test('the end of the page and what Tab reaches lie above it @phone', async ({ page }) => {
    await page.goto(LESSON);
    await expect(notice(page)).toBeVisible();
    const top = async () => (await notice(page).boundingBox())?.y ?? 0;
    await expect(async () => {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const foot = await page.locator('.site-foot p').last().boundingBox();
      expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(await top());
    }).toPass();
    await page.evaluate(() => scrollTo(0, 0));
    for (const link of await page.locator('main a.term, main a[href^="#law"]').all()) {
      await link.focus();
      const box = await link.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan((await top()) + 1);
    }
  });

  test('takes no focus; comes early to the keyboard; Escape closes it only from within', async ({ page }) => {
    await page.goto('/');
    await expect(notice(page)).toBeVisible();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    const last = page.locator('.site-head').getByRole('link').last();
    await last.focus();
    await page.keyboard.press('Escape');
    await expect(notice(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(notice(page).getByRole('button', { name: '复制网址' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(notice(page)).toHaveCount(0);
    await expect(last).toBeFocused();
  });

  test('is not printed', async ({ page }) => {
    await page.goto(LESSON);
    await expect(notice(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.notice')).toBeHidden();
  });

  test('its buttons are large enough for a thumb @phone', async ({ page }) => {
    await page.goto('/');
    for (const button of await notice(page).getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
    }
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const path of ['/', LESSON]) {
      test(`axe has nothing serious to say, ${colorScheme}, ${path}${colorScheme === 'light' ? ' @phone' : ''}`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.addInitScript(() =>
          Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
        );
        await page.goto(path);
        await notice(page).getByRole('button', { name: '复制网址' }).click();
        await expect(notice(page).getByRole('textbox')).toBeVisible();
        expect(await seriousFindings(page)).toEqual([]);
      });
    }
  }
});

test.describe('Safari', () => {
  test.use({ userAgent: SAFARI });

  test('says at the first saved work that it drops what is not used, and not before', async ({ page }) => {
    await page.goto(LESSON);
    await expect.poll(() => eventCount(page)).toBeGreaterThan(0);
    await expect(notice(page)).toHaveCount(0);
    await fillField(page);
    await expect(notice(page)).toContainText('Safari 会清掉七天没打开的网站');
    await expect(notice(page).getByRole('link', { name: '导一份备份' })).toHaveAttribute(
      'href',
      '/me/backup/',
    );
    await notice(page).getByRole('button', { name: '怎么添到主屏幕' }).click();
    await expect(notice(page)).toContainText('选“添加到主屏幕”');
    await notice(page).getByRole('button', { name: '以后再说' }).click();
    await page.goto('/');
    await expect(page.getByRole('link', { name: '继续学习' })).toBeVisible();
    await expectNothingTold(page);
  });

  test('opened from the home screen it says nothing', async ({ page }) => {
    await page.addInitScript(() => Object.assign(navigator, { standalone: true }));
    await page.goto(LESSON);
    await fillField(page);
    await expectNothingTold(page);
  });
});

test.describe('Safari on an iPad that asks for desktop pages', () => {
  test.use({ userAgent: IPAD });

  test('is told about the home screen, not about the dock', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'maxTouchPoints', { get: () => 5 }),
    );
    await page.goto(LESSON);
    await fillField(page);
    await expect(notice(page).getByRole('button', { name: '怎么添到主屏幕' })).toBeVisible();
  });
});

test('a record that is gone is missed: the next start offers the backup first', async ({ page }) => {
  await page.goto(LESSON);
  await fillField(page);
  // An address of the site without our scripts: nothing holds the database there.
  const body = '<!doctype html><title>empty</title><link rel="icon" href="data:,">';
  await page.route('**/healthz', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/healthz');
  await expect(page).toHaveTitle('empty');
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases())
      if (name?.startsWith('huikuan:'))
        await new Promise((done) => {
          indexedDB.deleteDatabase(name).onsuccess = done;
        });
  });
  await page.goto('/');
  await expect(notice(page)).toContainText('学习记录少了');
  await expect(notice(page).getByRole('link', { name: '恢复备份' })).toHaveAttribute(
    'href',
    '/me/backup/#restore',
  );
  await page.goto(LESSON);
  await expect(notice(page)).toContainText('学习记录少了');
  await notice(page).getByRole('button', { name: '不找了，接着学' }).click();
  await expect(notice(page)).toHaveCount(0);
  await page.goto('/');
  await expect(page.locator('[data-continue]')).toBeVisible();
  await expectNothingTold(page);
});

test('an ordinary browser with nothing to tell shows nothing', async ({ page }) => {
  await page.goto(LESSON);
  await fillField(page);
  await expectNothingTold(page);
});
