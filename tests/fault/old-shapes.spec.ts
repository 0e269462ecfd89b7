// Databases of other versions: an old one is brought up to date with all events, an old tab that holds it is named, a newer one is left alone.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/fixture.ts';
import { besidePage } from '../support/fault/beside-page.ts';
import { countOpenings, timesOpened } from '../support/fault/in-page/count-openings.ts';
import { holdDatabase } from '../support/fault/in-page/hold-database.ts';
import { look } from '../support/fault/in-page/look.ts';
import { deleteDatabase, dumpDatabase, makeDatabase } from '../support/fault/in-page/raw-database.ts';
import { openLedger } from '../support/fault/ledger.ts';
import {
  expectAllThere,
  expectState,
  LESSON,
  lastWords,
  typeInto,
  writeUpTo,
} from '../support/fault/lesson.ts';
import { DATABASE, oldRecord, oldValues } from '../support/fault/old-record.ts';

const OLD_EVENTS = 1700;
const [WHO, AMOUNT] = [0, 1];
/** So often a page has tried to open the record before the old tab lets go of it. */
const TRIES = 3;

const field = (page: Page, index: number) => page.locator('.apply [data-field]').nth(index);

test('a record of the first version comes along with all its events and goes on', async ({
  context,
  page,
  baseURL,
}) => {
  const ledger = openLedger();
  await ledger.follow(context);
  const beside = await besidePage(context, baseURL ?? '');
  await beside.evaluate(makeDatabase, [oldRecord(OLD_EVENTS), false] as const);
  await page.goto(LESSON);
  await expect(field(page, WHO)).toHaveValue(`old ${OLD_EVENTS}`);
  await writeUpTo(page, ledger, { writer: 'new', field: WHO, from: 1, upTo: 20 });
  const log = await expectAllThere(page, [...oldValues(OLD_EVENTS), ...ledger.all()]);
  expect(log.version).toBeGreaterThan(10);
  await page.reload();
  await expect(field(page, WHO)).toHaveValue('new20');
});

test('an old tab holds the record: the page says which step helps, goes on in memory, and saves when that tab is closed', async ({
  context,
  page,
  baseURL,
}) => {
  const beside = await besidePage(context, baseURL ?? '');
  await beside.evaluate(makeDatabase, [oldRecord(OLD_EVENTS), true] as const);
  await page.goto(LESSON);
  await expect
    .poll(async () => (await page.evaluate(look)).warning, { timeout: 8000 })
    .toMatch(/标签页.*关掉/s);
  await typeInto(page, AMOUNT, '旧标签页还开着');
  await expectState(page, /还没存上/);
  await typeInto(page, AMOUNT, '旧标签页还开着，又改了');
  await expectState(page, /还没存上/);
  const seen = await page.evaluate(look);
  expect(seen.textLength).toBeGreaterThan(500);
  expect(seen.fields[AMOUNT]).toBe('旧标签页还开着，又改了');

  await beside.close();
  await expectState(page, '已保存');
  expect((await page.evaluate(look)).warning).toBe('');
  await expect(field(page, WHO)).toHaveValue(`old ${OLD_EVENTS}`);
  const log = await expectAllThere(page, [
    ...oldValues(OLD_EVENTS),
    '旧标签页还开着',
    '旧标签页还开着，又改了',
  ]);
  expect(lastWords(log).get('ocl-mine-amount')).toBe('旧标签页还开着，又改了');
  await page.reload();
  await expect(field(page, AMOUNT)).toHaveValue('旧标签页还开着，又改了');
});

test('what was written while an old tab held the record outlives a reload, however long it takes', async ({
  context,
  page,
  baseURL,
}) => {
  const beside = await besidePage(context, baseURL ?? '');
  await beside.evaluate(makeDatabase, [oldRecord(100), true] as const);
  await page.addInitScript(countOpenings);
  await page.goto(LESSON);
  await expect.poll(async () => (await page.evaluate(look)).warning, { timeout: 8000 }).not.toBe('');
  await typeInto(page, AMOUNT, '先写在这一页里');
  await expectState(page, /还没存上/);
  await page.reload();
  await expect(field(page, AMOUNT)).toHaveValue('先写在这一页里', { timeout: 10_000 });
  // Several tries: what the page does again and again must not pile up.
  await page.waitForFunction(timesOpened, TRIES, { timeout: 40_000, polling: 100 });
  await beside.close();
  await expect(field(page, WHO)).toHaveValue('old 100', { timeout: 12_000 });
  await expect
    .poll(async () => lastWords(await expectAllThere(page, oldValues(100))).get('ocl-mine-amount'))
    .toBe('先写在这一页里');
  const log = await expectAllThere(page, oldValues(100));
  expect(log.tail.filter(({ value }) => value === '先写在这一页里')).toHaveLength(1);
});

test('a record that a newer version wrote is refused in words and stays as it is', async ({
  context,
  page,
  baseURL,
}) => {
  const beside = await besidePage(context, baseURL ?? '');
  const row = { id: 'x', words: '新版的记录' };
  const newer = {
    name: DATABASE,
    version: 990,
    stores: { somethingElse: { keyPath: 'id', indexes: [], rows: [row] } },
  };
  await beside.evaluate(makeDatabase, [newer, false] as const);
  await page.goto(LESSON);
  await expect.poll(async () => (await page.evaluate(look)).warning).toMatch(/新版.*刷新/s);
  await typeInto(page, AMOUNT, '存不进去的');
  await expectState(page, /还没存上/);
  await page.goto('/');
  await expect(page.locator('main')).toContainText('回款');
  expect(await beside.evaluate(dumpDatabase, DATABASE)).toEqual(newer);
});

test('the page crashes while an old record is brought up to date: it is old or new, never half', async ({
  context,
  baseURL,
}) => {
  let reached = Promise.withResolvers<void>();
  await context.exposeBinding('huikuanReached', () => reached.resolve());
  const beside = await besidePage(context, baseURL ?? '');
  for (const at of ['profiles.add', 'devices.add', 'meta.add']) {
    reached = Promise.withResolvers<void>();
    await beside.evaluate(makeDatabase, [oldRecord(OLD_EVENTS), false] as const);
    const victim = await context.newPage();
    const cdp = await context.newCDPSession(victim);
    await victim.addInitScript(holdDatabase, { at, nth: 1, holdMs: 300 });
    await victim.goto(LESSON, { waitUntil: 'commit' });
    await reached.promise;
    const crashed = victim.waitForEvent('crash');
    cdp.send('Page.crash').catch(() => {});
    await crashed;
    await victim.close();
    const page = await context.newPage();
    await page.goto(LESSON);
    await expect(field(page, WHO)).toHaveValue(`old ${OLD_EVENTS}`);
    await expectAllThere(page, oldValues(OLD_EVENTS));
    await page.close();
    await beside.evaluate(deleteDatabase, DATABASE);
  }
});
