// A Chromium of our own on a folder of its own, so that it can be killed with everything that belongs to it and started anew.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumArgs, chromiumProgram } from './chromium.ts';

export type BrowserProcess = AsyncDisposable & {
  readonly context: BrowserContext;
  /** SIGKILL for the whole process tree; resolves when it is gone. */
  readonly kill: () => Promise<void>;
};

/** An empty profile folder, removed when disposed. */
export function profileFolder(): { readonly path: string } & Disposable {
  const path = mkdtempSync(join(tmpdir(), 'huikuan-fault-'));
  return {
    path,
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}

/** Starts Chromium on a profile folder, with whatever an earlier, killed one left there. */
export async function startBrowser(profile: string): Promise<BrowserProcess> {
  const child = spawn(
    chromiumProgram(),
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-default-browser-check',
      '--disable-breakpad',
      '--window-size=1280,900',
      ...chromiumArgs(),
      'about:blank',
    ],
    // A group of its own: killing the group reaches the zygotes, renderers and helpers.
    { detached: process.platform !== 'win32', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  // Should the test runner be ended in the middle, nothing stays behind.
  const onExit = () => killTree(child);
  process.once('exit', onExit);
  const gone = once(child, 'exit');
  // No defaults: pages in the background count as hidden, as they do for a learner.
  const browser = await chromium.connectOverCDP(await debuggingAddress(child), { noDefaults: true });
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium came without a window');
  const kill = async () => {
    killTree(child);
    await gone;
    process.removeListener('exit', onExit);
    await browser.close().catch(() => {});
  };
  return { context, kill, [Symbol.asyncDispose]: kill };
}

function killTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      if (said.length < 100_000) said += chunk.toString('utf8');
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Chromium ended (${code}) before it listened:\n${said}`)));
  });
}
