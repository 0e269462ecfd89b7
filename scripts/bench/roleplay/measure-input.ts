// Measures in Chromium how long it takes from a key to the next frame: choosing a move, and scrubbing a review.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium, type Locator, type Page } from '@playwright/test';
import { readBrowserPath } from '../../setup/browser-file.ts';
import { type Goals, quantile } from '../goals.ts';

const PORT = 4397;
const SITE = `http://localhost:${PORT}`;
const SCRUBS = 40;
const MOVES = 12;
const FRAME_MS = 50;

/** Over the built learner edition in `dist/`. */
export async function measureInput(root: string, goals: Goals): Promise<void> {
  const server = spawn(process.execPath, [join(root, 'server/main.ts'), '--port', String(PORT)], {
    stdio: 'ignore',
  });
  const executablePath = readBrowserPath();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await openCase(page);
    const moves = await playTimed(page);
    goals.goal(`a move chosen to its frame, median of ${moves.length}`, quantile(moves, 0.5), FRAME_MS, 'ms');
    goals.note('the same, p95', quantile(moves, 0.95), 'ms');
    const scrubs = await scrubTimed(page);
    goals.goal(
      `a step scrubbed to its frame, median of ${scrubs.length}`,
      quantile(scrubs, 0.5),
      FRAME_MS,
      'ms',
    );
    goals.note('the same, p95', quantile(scrubs, 0.95), 'ms');
  } finally {
    await browser.close();
    server.kill();
  }
}

async function openCase(page: Page): Promise<void> {
  for (let left = 50; left > 0; left -= 1) {
    const isUp = await fetch(`${SITE}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  await page.goto(`${SITE}/play/software-final/?mode=practice&type=leader`);
  await page.locator('.play-page[data-ready]').waitFor();
  await page.getByRole('button', { name: '出门' }).click();
}

async function playTimed(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  const first = page.locator('.moves:not([data-saving]) [data-move]').first();
  const ending = page.locator('.ending');
  while (times.length < MOVES) {
    await first.or(ending).waitFor();
    if (await ending.isVisible()) break;
    times.push(await frameAfter(first, undefined));
    await page
      .locator('.log-move')
      .nth(times.length - 1)
      .waitFor();
  }
  return times;
}

async function scrubTimed(page: Page): Promise<readonly number[]> {
  await page.getByRole('button', { name: /^(去复盘|复盘到这里)$/ }).click();
  const here = page.locator('.review-order [data-state="here"]');
  for (let step = 0; step < 3; step += 1) {
    await here.getByRole('button', { name: /^(跳过|不标)$/ }).click();
  }
  await page.locator('.row .mark-sign').first().waitFor();
  const times: number[] = [];
  for (let scrub = 0; scrub < SCRUBS; scrub += 1) {
    times.push(await frameAfter(page.locator('.curve'), scrub % 16 < 8 ? 'ArrowRight' : 'ArrowLeft'));
  }
  return times;
}

/** Milliseconds from a key (a click without one) until the frame that follows has been painted. */
function frameAfter(target: Locator, key: string | undefined): Promise<number> {
  return target.evaluate((element, pressed) => {
    const from = performance.now();
    if (pressed === undefined) (element as HTMLElement).click();
    else element.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
    return new Promise<number>((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - from);
        port2.postMessage(0);
      }),
    );
  }, key);
}
