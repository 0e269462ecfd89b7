// Installs a browser and a Chinese font the way the system offers: apt-get as root, else Playwright's own download.
import { existsSync } from 'node:fs';
import { browserMessages } from './browser-messages.ts';
import { packageBin } from './package-bin.ts';
import { runQuietly } from './run-quietly.ts';

const longMs = 10 * 60_000;

type Say = (line: string) => void;

export function installBrowser(say: Say): void {
  if (canUseApt() && installByApt(['chromium', 'fonts-noto-cjk'], say)) return;
  say(browserMessages.installingByPlaywright);
  const { isOk, output } = runQuietly(
    process.execPath,
    [packageBin('@playwright/test', 'playwright'), 'install', 'chromium'],
    longMs,
  );
  if (!isOk) say(output.slice(-2000));
}

/** Screenshots need glyphs for Chinese; without them the tests run, but the pictures show boxes. */
export function ensureChineseFont(say: Say): void {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  if (canUseApt() && installByApt(['fonts-noto-cjk'], say)) return;
  say(browserMessages.noChineseFont);
}

function hasChineseFont(): boolean {
  const { isOk, output } = runQuietly('fc-list', [':lang=zh', 'family'], 20_000);
  return (isOk && output !== '') || existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
}

function canUseApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installByApt(packages: readonly string[], say: Say): boolean {
  say(browserMessages.installingByApt(packages.join(' ')));
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  if (runQuietly('/usr/bin/apt-get', install, longMs).isOk) return true;
  runQuietly('/usr/bin/apt-get', ['update'], longMs);
  const { isOk, output } = runQuietly('/usr/bin/apt-get', install, longMs);
  if (!isOk) say(output.slice(-2000));
  return isOk;
}
