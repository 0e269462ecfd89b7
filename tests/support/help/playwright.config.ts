// `npm run draw:help`: the built editions, opened in real Chromium one scene at a time, for the pictures of the pages of help.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../fault/chromium.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const port = Number(process.env['HUIKUAN_HELP_PORT'] ?? 4396);
const executablePath = chromiumPath();

// biome-ignore lint/style/noDefaultExport: Playwright reads the default export
export default defineConfig({
  testDir: '.',
  testMatch: 'draw-pictures.ts',
  outputDir: resolve(root, '.cache/help-results'),
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    serviceWorkers: 'block',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    deviceScaleFactor: 2,
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: [...chromiumArgs()] },
  },
  webServer: {
    command: `"${process.execPath}" server/main.ts --port ${port}`,
    cwd: root,
    url: `http://localhost:${port}/healthz`,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
