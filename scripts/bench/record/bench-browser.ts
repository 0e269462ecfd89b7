// A real Chromium on a folder of its own, and a small server whose every address is an installation of the measured page.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { readBrowserPath } from '../../setup/browser-file.ts';

export type BenchBrowser = AsyncDisposable & {
  readonly version: () => string;
  /** A new page of the installation at that address, with nothing opened yet. */
  readonly page: (base: string) => Promise<Page>;
  /** Ends the browser and starts it anew on what it has kept. */
  readonly restart: () => Promise<void>;
};

/** `script`: the module that every page loads; what it exports stands in the page under `globalName`. */
export async function startBenchBrowser(
  script: URL = new URL('page.ts', import.meta.url),
  globalName = 'recordBench',
): Promise<BenchBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'huikuan-bench-'));
  const server = createServer(await answers(script, globalName));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  let context = await startChromium(folder);
  return {
    version: () => context.browser()?.version() ?? '',
    page: async (base) => {
      const page = await context.newPage();
      page.on('pageerror', (error) => console.error(error));
      await page.goto(`http://127.0.0.1:${port}${base}`);
      return page;
    },
    restart: async () => {
      await context.close();
      context = await startChromium(folder);
    },
    [Symbol.asyncDispose]: async () => {
      await context.close();
      server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** Not in memory, as a window without traces would be: what is written goes to the disk. */
function startChromium(folder: string): Promise<BrowserContext> {
  const executablePath = readBrowserPath();
  const isRoot = process.getuid?.() === 0;
  return chromium.launchPersistentContext(folder, {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
  });
}

async function answers(entry: URL, globalName: string): Promise<Parameters<typeof createServer>[1]> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName,
    target: ['chrome108', 'safari16.4'],
    charset: 'utf8',
  });
  const script = outputFiles[0]?.text ?? '';
  return ({ url = '/' }, response) => {
    const isScript = url === '/page.js';
    response.setHeader('content-type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`);
    response.end(
      isScript
        ? script
        : `<!doctype html><html data-course="huikuan" data-base="${url}"><title>bench</title><input type="file"><script src="/page.js"></script>`,
    );
  };
}
