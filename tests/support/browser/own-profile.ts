// A browser on a profile of its own, which can be closed and started anew, with everything that goes wrong listened to.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { readBrowserPath } from '../../../scripts/setup/browser-file.ts';
import { watchContext } from './watch-context.ts';

export type OwnProfile = {
  /** The page of the browser that is running. */
  readonly page: () => Page;
  readonly newPage: () => Promise<Page>;
  readonly context: () => BrowserContext;
  /** Empties the browser's own memory of the network: what opens afterwards comes from what the course kept. */
  readonly forgetNetwork: () => Promise<void>;
  /** Closes the browser with all its tabs and starts it anew on the same profile. */
  readonly restart: () => Promise<void>;
  /** What went wrong so far, line by line; a test says what it expects by looking here at its end. */
  readonly troubles: string[];
} & AsyncDisposable;

type Options = { readonly args?: readonly string[]; readonly viewport?: { width: number; height: number } };

/** @param origin the only origin that pages may ask */
export async function ownProfile(origin: string, { args = [], viewport }: Options = {}): Promise<OwnProfile> {
  const folder = mkdtempSync(join(tmpdir(), 'huikuan-profile-'));
  const troubles: string[] = [];
  const executablePath = readBrowserPath();
  let context = await launch();
  let page = context.pages()[0] ?? (await context.newPage());

  async function launch(): Promise<BrowserContext> {
    const launched = await chromium.launchPersistentContext(folder, {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        '--disable-gpu',
        '--no-first-run',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...args,
      ],
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      serviceWorkers: 'allow',
      viewport: viewport ?? { width: 1280, height: 900 },
    });
    launched.setDefaultTimeout(10_000);
    launched.setDefaultNavigationTimeout(15_000);
    await watchContext(launched, origin, (line) => troubles.push(line));
    return launched;
  }

  async function forgetNetwork(): Promise<void> {
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
  }

  return {
    forgetNetwork,
    page: () => page,
    context: () => context,
    newPage: () => context.newPage(),
    restart: async () => {
      await forgetNetwork();
      await context.close();
      context = await launch();
      page = context.pages()[0] ?? (await context.newPage());
    },
    troubles,
    [Symbol.asyncDispose]: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
