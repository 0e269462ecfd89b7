// Measures how long the review takes from an open record to its queue, in real Chromium, every time in a fresh page.
import { quantile, startGoals } from '../goals.ts';
import { startBenchBrowser } from '../record/bench-browser.ts';
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
  const openings: RecallPage.Opening[] = [];
  for (let at = 0; at <= PAGES; at += 1) {
    const page = await browser.page('/recall/');
    openings.push(await page.evaluate((cards) => recallBench.open(cards), CARDS));
    await page.close();
  }
  // The first page folds every event; the others begin at what it noted.
  const [first, ...rest] = openings;
  if (openings.some(({ due }) => due !== CARDS)) throw new Error(`${first?.due} of ${CARDS} cards are due`);
  goals.note(`${CARDS * TIMES} reviews folded for the first time`, first?.recordMs ?? Number.NaN, 'ms');
  goals.note(
    'the record opened again',
    quantile(
      rest.map((one) => one.recordMs),
      0.5,
    ),
    'ms',
  );
  goals.goal(
    `from the record to the queue of ${CARDS} due cards, median of ${PAGES} pages`,
    quantile(
      rest.map((one) => one.queueMs),
      0.5,
    ),
    100,
    'ms',
  );
  return goals.missed() === 0;
}
