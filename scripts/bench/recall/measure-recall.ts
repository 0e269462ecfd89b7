// Measures how long the review takes from an open record to its queue, in real Chromium, every time in a fresh page.
import { cpus, loadavg } from 'node:os';
import type { CDPSession } from '@playwright/test';
import { quantile, startGoals } from '../goals.ts';
import { type BenchBrowser, startBenchBrowser } from '../record/bench-browser.ts';
import type * as RecallPage from './page.ts';

/** In the page. */
declare const recallBench: typeof RecallPage;

const CARDS = 5000;
const TIMES = 6;
const PAGES = 9;

/** True when the goal is met. */
export async function measureRecall(): Promise<boolean> {
  await using browser = await startBenchBrowser(new URL('page.ts', import.meta.url), 'recallBench');
  const goals = startGoals();
  console.log(`Review in Chromium ${browser.version()}, ${CARDS} cards, ${TIMES} reviews each:`);
  const filling = await browser.page('/recall/');
  await filling.evaluate(([cards, times]) => recallBench.fill(cards, times), [CARDS, TIMES] as const);
  await filling.close();
  const first = await openOnce(browser);
  const again: Opening[] = [];
  for (let at = 0; at < PAGES; at += 1) again.push(await openOnce(browser));
  const middle = (of: (opening: Opening) => number) => quantile(again.map(of), 0.5);
  // The first page folds every event; the others begin at what it noted.
  goals.note(`${CARDS * TIMES} reviews folded for the first time`, first.recordMs, 'ms');
  goals.note(
    'the record opened again',
    middle((one) => one.recordMs),
    'ms',
  );
  goals.goal(
    `from the record to the queue of ${CARDS} due cards`,
    middle((one) => one.queueMs),
    100,
    'ms',
  );
  goals.note(
    'of which the processor worked on it',
    middle((one) => one.workMs),
    'ms',
  );
  const [load = 0] = loadavg();
  if (load > cpus().length)
    console.log(`Other work was waiting for the processor (load ${load.toFixed(1)}).`);
  return goals.missed() === 0;
}

type Opening = { readonly recordMs: number; readonly queueMs: number; readonly workMs: number };

/** In a fresh page. The time of the page's thread tells the work from the waiting for a processor. */
async function openOnce(browser: BenchBrowser): Promise<Opening> {
  const page = await browser.page('/recall/');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const recordMs = await page.evaluate(() => recallBench.open());
  const before = await threadMs(session);
  const { ms, due } = await page.evaluate((cards) => recallBench.queue(cards), CARDS);
  const workMs = (await threadMs(session)) - before;
  await page.close();
  if (due !== CARDS) throw new Error(`${due} of ${CARDS} cards are due`);
  return { recordMs, queueMs: ms, workMs };
}

async function threadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
}
