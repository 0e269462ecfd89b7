// Entry of the browser set-up: finds a browser that starts, else installs one, and remembers its path.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { writeBrowserPath } from './browser-file.ts';
import { browserMessages } from './browser-messages.ts';
import { browserPlaces } from './browser-places.ts';
import { ensureChineseFont, installBrowser } from './install-browser.ts';
import { runQuietly } from './run-quietly.ts';

type Browser = { readonly path: string; readonly version: string };

const say = (line: string): void => console.log(line);

function find(): Browser | undefined {
  for (const path of [...browserPlaces(process.platform, process.env), chromium.executablePath()]) {
    if (!existsSync(path)) continue;
    const version = versionOf(path);
    if (version !== undefined) return { path, version };
    if (path === process.env['CHROMIUM_PATH']) say(browserMessages.wishIsBroken(path));
  }
  return undefined;
}

/** Starting it is the only proof; on Windows `--version` would open a window, so there the file has to do. */
function versionOf(path: string): string | undefined {
  if (process.platform === 'win32') return 'Windows';
  const { isOk, stdout } = runQuietly(path, ['--version'], 30_000);
  return isOk ? (stdout.split('\n').at(-1) ?? '') : undefined;
}

let browser = find();
if (!browser) {
  installBrowser(say);
  browser = find();
}
if (browser) {
  ensureChineseFont(say);
  writeBrowserPath(browser.path);
  say(browserMessages.found(browser.path, browser.version));
} else {
  say(browserMessages.nothingWorks);
  process.exitCode = 1;
}
