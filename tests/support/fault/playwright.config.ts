// Fault tests: real Chromium over the built learner edition; crashes, full disks, old tabs and clocks that jump.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { chromiumArgs, chromiumPath } from './chromium.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const port = Number(process.env['HUIKUAN_FAULT_PORT'] ?? 4397);
const dir = resolve(root, process.env['HUIKUAN_FAULT_DIR'] ?? 'dist');
const executablePath = chromiumPath();

// One seed for all workers; every test says it when it fails.
process.env['HUIKUAN_FAULT_SEED'] ??= String(Date.now() % 2 ** 31);
process.env['HUIKUAN_FAULT_DIR'] = dir;

// biome-ignore lint/style/noDefaultExport: Playwright reads the default export
export default defineConfig({
  testDir: resolve(root, 'tests/fault'),
  testMatch: '**/*.spec.ts',
  outputDir: resolve(root, '.cache/fault-results'),
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Tabs that write at full speed take all that the machine has, and are slow when others need it too.
  timeout: 120_000,
  // What could not be kept is tried again every five seconds: one try may be missed on a busy machine.
  expect: { timeout: 15_000 },
  // The goal is 8 minutes (7.7 on two slow cores); this ends only what hangs.
  globalTimeout: 9.5 * 60_000,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 900 },
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: [...chromiumArgs()] },
  },
  webServer: {
    command: `"${process.execPath}" server/main.ts --port ${port} --learner "${dir}"`,
    cwd: root,
    url: `http://localhost:${port}/healthz`,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
