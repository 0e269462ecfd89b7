// Measures the record in real Chromium: opening, appending, taking in a backup, each figure beside its goal.
import { cpus, loadavg } from 'node:os';
import type { Page } from '@playwright/test';
import { type Goals, quantile, startGoals } from '../goals.ts';
import { type BenchBrowser, startBenchBrowser } from './bench-browser.ts';
import type * as RecordPage from './page.ts';
import { peakMemory } from './peak-memory.ts';

/** In the page. */
declare const recordBench: typeof RecordPage;

const MIDDLE = 100_000;
const LONG = 1_000_000;
const APPENDS = 2000;
/** Events since the last checkpoint: the most there can be, as every 50 appends a page looks whether there are 250. */
const AFTER = 299;
/** A figure of opening or folding is the median of so many fresh pages. */
const PAGES = 9;

/** True when every goal is met. */
export async function measureRecord(): Promise<boolean> {
  await using browser = await startBenchBrowser();
  const goals = startGoals();
  const load = loadavg()[0] ?? 0;
  const cores = cpus().length;
  console.log(
    `Record in Chromium ${browser.version()}, ${cores} cores, load ${load.toFixed(1)} at the start:`,
  );
  await measureMiddle(browser, goals);
  await measureLong(browser, goals);
  await measureImport(browser, goals);
  const missed = goals.missed();
  console.log(missed === 0 ? 'All goals met.' : `${missed} goals missed.`);
  // Goals stay goals; but whoever reads the figures should know what else was going on.
  if (load > cores)
    console.log('Other work was waiting for the processor: times say little, try again alone.');
  return missed === 0;
}

async function measureMiddle(browser: BenchBrowser, goals: Goals): Promise<void> {
  await once(browser, '/middle/', (page) =>
    page.evaluate((total) => recordBench.fill(total), MIDDLE - AFTER),
  );
  await once(browser, '/middle/', async (page) => {
    await open(page, MIDDLE - AFTER);
    return page.evaluate((count) => recordBench.append(count), AFTER);
  });
  await browser.restart();
  const fold = (page: Page) => page.evaluate((total) => recordBench.fold(total), MIDDLE);
  const warm = await times(PAGES, () => once(browser, '/middle/', fold));
  goals.goal(`100,000 events: a checkpoint and the last ${AFTER} folded`, quantile(warm, 0.5), 50, 'ms');
  const opened = await times(PAGES, () => once(browser, '/middle/', (page) => open(page, MIDDLE)));
  goals.note('the same with opening the database', quantile(opened, 0.5), 'ms');
  const cold = await times(PAGES, async () => {
    await once(browser, '/middle/', (page) => page.evaluate(() => recordBench.forgetCheckpoint()));
    return once(browser, '/middle/', fold);
  });
  goals.goal('100,000 events folded cold', quantile(cold, 0.5), 1000, 'ms');
}

async function measureLong(browser: BenchBrowser, goals: Goals): Promise<void> {
  await once(browser, '/long/', (page) => page.evaluate((total) => recordBench.fill(total), LONG));
  const first = await once(browser, '/long/', (page) => open(page, LONG));
  goals.note('1,000,000 events folded for the first time', first / 1000, 's');
  await browser.restart();
  const opened = await times(PAGES, () => once(browser, '/long/', (page) => open(page, LONG)));
  goals.goal('1,000,000 events opened from a checkpoint', quantile(opened, 0.5), 300, 'ms');
  goals.note('the same, first page of a browser just started', opened[0] ?? Number.NaN, 'ms');
  const kept = await once(browser, '/long/', async (page) => {
    await open(page, LONG);
    return page.evaluate((count) => recordBench.append(count), APPENDS);
  });
  goals.note('an event kept beside 1,000,000, median of 2,000', quantile(kept, 0.5), 'ms');
  goals.goal('an event kept beside 1,000,000, p95 of 2,000', quantile(kept, 0.95), 10, 'ms');
}

async function measureImport(browser: BenchBrowser, goals: Goals): Promise<void> {
  const made = await once(browser, '/middle/', async (page) => {
    const downloading = page.waitForEvent('download');
    const backup = await page.evaluate(() => recordBench.download());
    // Playwright takes the file away when the browser ends.
    return { ...backup, file: await (await downloading).path() };
  });
  goals.note('backup of 100,000 events made', made.ms / 1000, 's');
  goals.note('its size', made.bytes / 1024 / 1024, 'MB');

  const stopped = await once(browser, '/stopped/', async (page) => {
    await page.setInputFiles('input', made.file);
    return page.evaluate(() => recordBench.takeIn(0.3));
  });
  if (!stopped.wasCancelled || stopped.added === 0 || stopped.added >= MIDDLE)
    throw new Error(`stopped at 30 %, ${stopped.added} events came in`);
  goals.note('import stopped at 30 %: until it had stopped', stopped.stopMs, 'ms');

  const page = await browser.page('/import/');
  await page.setInputFiles('input', made.file);
  let taken: RecordPage.Import | undefined;
  const peak = await peakMemory(page, async () => {
    taken = await page.evaluate(() => recordBench.takeIn());
  });
  await page.close();
  if (taken?.added !== MIDDLE) throw new Error(`${taken?.added} of ${MIDDLE} events came in`);
  goals.goal('backup of 100,000 events imported', (taken.checkMs + taken.takeMs) / 1000, 10, 's');
  goals.note('of which checking, before the learner agrees', taken.checkMs / 1000, 's');
  goals.note('progress told, times', taken.told, '');
  goals.note('longest time without an answer from the page', taken.blockedMs, 'ms');
  goals.goal('JavaScript heap while importing, above the empty page', peak.heap, 200, 'MB');
  if (peak.resident !== undefined)
    goals.goal("memory of the page's process, above the empty page", peak.resident, 200, 'MB');
}

/** Does something on a page of its own. */
async function once<T>(browser: BenchBrowser, base: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.page(base);
  const result = await work(page);
  await page.close();
  return result;
}

/** ms from nothing to the progress that the page shows. */
function open(page: Page, events: number): Promise<number> {
  return page.evaluate((total) => recordBench.open(total), events);
}

/** The same measured so many times, one after the other. */
async function times(count: number, measure: () => Promise<number>): Promise<readonly number[]> {
  const figures: number[] = [];
  for (let i = 0; i < count; i += 1) figures.push(await measure());
  return figures;
}
