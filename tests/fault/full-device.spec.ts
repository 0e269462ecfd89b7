// The device is full: the screen says so and what to do, what was confirmed stays, what was typed waits and is saved once there is room.
import { randomBytes } from 'node:crypto';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { expect, test } from '../support/browser/fixture.ts';
import { look } from '../support/fault/in-page/look.ts';
import { readLog } from '../support/fault/in-page/read-log.ts';
import { openLedger } from '../support/fault/ledger.ts';
import {
  expectAllThere,
  expectState,
  LESSON,
  lastWords,
  typeInto,
  writeUpTo,
} from '../support/fault/lesson.ts';

const QUOTA = 150_000;
/** Words that can't be packed smaller. */
const PIECE = 9000;

for (const events of [1, 3]) {
  test(`the device is full, ${events} times something is typed, and then there is room again`, async ({
    context,
    page,
    baseURL,
  }) => {
    const origin = baseURL ?? '';
    const ledger = openLedger();
    await ledger.follow(context);
    const disk = await smallDisk(context, page, origin);
    await page.goto(LESSON);
    await writeUpTo(page, ledger, { writer: 'a', field: 0, from: 1, upTo: 20 });
    const kept = await fillUp(page);

    const seen = await page.evaluate(look);
    expect(seen.warning).toContain('存满了');
    expect(seen.warning).toContain('备份');
    expect(seen.state).not.toContain('已保存');
    const typed = ['等着存的字', '等着存的字二', '等着存的字三'].slice(0, events);
    for (const text of typed) {
      await typeInto(page, 1, text);
      await expectState(page, /还没存上/);
    }
    expect((await page.evaluate(look)).fields.slice(0, 2)).toEqual(['a20', typed.at(-1)]);
    const full = await page.evaluate(readLog, []);
    expect(JSON.stringify(full)).not.toContain('等着存的字');

    await disk.makeRoom();
    await expectState(page, '已保存');
    expect((await page.evaluate(look)).warning).toBe('');
    const log = await expectAllThere(page, [...ledger.all(), ...kept, ...typed]);
    expect(lastWords(log).get('ocl-mine-amount')).toBe(typed.at(-1));
    await page.reload();
    await expect(page.locator('.apply [data-field]').nth(1)).toHaveValue(typed.at(-1) ?? '');
    await expect(page.locator('.apply [data-field]').first()).toHaveValue('a20');
  });
}

test('what waits for room outlives a reload of the tab', async ({ context, page, baseURL }) => {
  const disk = await smallDisk(context, page, baseURL ?? '');
  await page.goto(LESSON);
  await typeInto(page, 0, '有地方时存的');
  await expectState(page, '已保存');
  await fillUp(page);
  await typeInto(page, 1, '没地方时写的');
  await expectState(page, /还没存上/);
  await page.reload();
  await expect(page.locator('.apply [data-field]').nth(1)).toHaveValue('没地方时写的');
  await expect(page.locator('.apply [data-field]').first()).toHaveValue('有地方时存的');
  await disk.makeRoom();
  await expect(async () => {
    const log = await page.evaluate(readLog, []);
    expect(log && lastWords(log).get('ocl-mine-amount')).toBe('没地方时写的');
  }).toPass({ timeout: 15_000 });
  expect((await page.evaluate(look)).warning).toBe('');
});

/** Gives the origin little room before anything is written: afterwards the browser would remember for a while that there was more. */
async function smallDisk(context: BrowserContext, page: Page, origin: string) {
  const cdp: CDPSession = await context.newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: QUOTA });
  return { makeRoom: () => cdp.send('Storage.overrideQuotaForOrigin', { origin }) };
}

/** Types long texts until the screen no longer calls one saved; resolves to those that it did. */
async function fillUp(page: Page): Promise<readonly string[]> {
  const saved: string[] = [];
  for (let i = 0; i < 40; i += 1) {
    const text = `${i} ${randomBytes(PIECE / 2).toString('hex')}`;
    await typeInto(page, 3, text);
    await expectState(page, /已保存|还没存上/);
    const { state } = await page.evaluate(look);
    if (state !== '已保存') return saved;
    saved.push(text);
  }
  throw new Error('the device never got full');
}
