// A browser of its own for one test, as a learner has it: tabs in the background, pages kept for going back.
import type { BrowserContext } from '@playwright/test';
import { watchContext } from '../browser/watch-context.ts';
import { profileFolder, startBrowser } from './browser-process.ts';
import { type Ledger, openLedger } from './ledger.ts';

export type WatchedBrowser = AsyncDisposable & {
  readonly context: BrowserContext;
  readonly origin: string;
  readonly ledger: Ledger;
  /** Console errors, page errors, policy violations and foreign requests so far. */
  readonly troubles: readonly string[];
};

/** @param origin the only origin that pages may ask */
export async function watchedBrowser(origin: string): Promise<WatchedBrowser> {
  const folder = profileFolder();
  const browser = await startBrowser(folder.path);
  const ledger = openLedger();
  const troubles: string[] = [];
  await ledger.follow(browser.context);
  await watchContext(browser.context, origin, (line) => troubles.push(line));
  return {
    context: browser.context,
    origin,
    ledger,
    troubles,
    [Symbol.asyncDispose]: async () => {
      await browser.kill();
      folder[Symbol.dispose]();
    },
  };
}
