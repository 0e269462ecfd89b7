// A browser that is killed again and again on one profile; what its pages report outlives it.
import type { CDPSession, Page } from '@playwright/test';
import { watchContext } from '../browser/watch-context.ts';
import { besidePage } from './beside-page.ts';
import { type BrowserProcess, startBrowser } from './browser-process.ts';
import type { Ledger } from './ledger.ts';

export type Death = 'renderer' | 'browser';

/** A page and the wire that can kill its renderer even while it stands still. */
export type Victim = { readonly page: Page; readonly cdp: CDPSession };

export type MortalBrowser = AsyncDisposable & {
  /** A page beside the course, which lives as long as the browser. */
  readonly beside: () => Promise<Page>;
  readonly open: () => Promise<Victim>;
  /** Kills and resolves when it is dead; after `browser` a new one is there. */
  readonly die: (victim: Victim, death: Death) => Promise<void>;
  /** Resolves when a page has reached the step it was told to hold at. */
  readonly stepReached: () => Promise<void>;
  /** Console errors, page errors, policy violations and foreign requests since this was asked last. */
  readonly troubles: () => readonly string[];
};

/** @param origin the only origin that pages may ask */
export async function mortalBrowser(profile: string, origin: string, ledger: Ledger): Promise<MortalBrowser> {
  let troubles: string[] = [];
  let reached = Promise.withResolvers<void>();

  const start = async (): Promise<BrowserProcess> => {
    const one = await startBrowser(profile);
    await ledger.follow(one.context);
    await one.context.exposeBinding('huikuanReached', () => reached.resolve());
    await watchContext(one.context, origin, (line) => troubles.push(line));
    return one;
  };
  let browser = await start();
  let besidePromise: Promise<Page> | undefined;

  const openBeside = async (): Promise<Page> => {
    const page = await besidePage(browser.context, origin);
    // It may share the process of a page that is made to crash.
    page.once('crash', () => {
      besidePromise = undefined;
    });
    return page;
  };
  const beside = () => {
    besidePromise ??= openBeside();
    return besidePromise;
  };

  return {
    beside,
    open: async () => {
      reached = Promise.withResolvers<void>();
      // Before the victim: the page that was opened last is the one that is seen.
      await beside();
      const page = await browser.context.newPage();
      return { page, cdp: await browser.context.newCDPSession(page) };
    },
    die: async ({ page, cdp }, death) => {
      if (death === 'browser') {
        await browser.kill();
        besidePromise = undefined;
        browser = await start();
        return;
      }
      const crashed = page.waitForEvent('crash');
      cdp.send('Page.crash').catch(() => {});
      await crashed;
      await page.close();
    },
    stepReached: () => reached.promise,
    troubles: () => {
      const before = troubles;
      troubles = [];
      return before;
    },
    [Symbol.asyncDispose]: () => browser.kill(),
  };
}
