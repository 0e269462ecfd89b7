// Which Chromium the fault tests use, and how it is started.
import { chromium } from '@playwright/test';
import { readBrowserPath } from '../../../scripts/setup/browser-file.ts';

/** The browser that set-up chose; undefined: Playwright's own. */
export function chromiumPath(): string | undefined {
  return readBrowserPath() ?? process.env['CHROMIUM_PATH'];
}

/** The same, for starting it without Playwright. */
export function chromiumProgram(): string {
  return chromiumPath() ?? chromium.executablePath();
}

export function chromiumArgs(): readonly string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--lang=zh-CN',
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}
