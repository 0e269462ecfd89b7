// Browser tests: real Chromium over the built editions, served by the project's own server.
import { defineConfig } from '@playwright/test';
import { readBrowserPath } from './scripts/setup/browser-file.ts';

const port = Number(process.env['HUIKUAN_TEST_PORT'] ?? 4399);
const executablePath = readBrowserPath();
// Chromium names what it saves by the locale's letters; a bare machine has none, and Chinese names would be lost.
process.env['LANG'] ||= 'C.UTF-8';

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // None of these is a promise of the product: they end what hangs, also on a machine that has much else to do.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // A site that does not work at all shall not take an hour to say so; what was not run counts as failed.
  maxFailures: 12,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    // Only the tests about it have the service worker: it answers before the test's own routes can.
    serviceWorkers: 'block',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      grep: /@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: `"${process.execPath}" server/main.ts --port ${port} --mount /a/b/=.cache/dist-under-path --my-classroom .cache/my-classroom`,
    url: `http://localhost:${port}/healthz`,
    env: { HUIKUAN_TRAINER_TOKEN: 'token-of-the-browser-tests' },
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
