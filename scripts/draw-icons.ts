// Draws the icons that iOS and installers want as pictures (public/*.png) from our own public/icon.svg, in real Chromium.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { projectRoot } from './lib/project-copy.ts';
import { readBrowserPath } from './setup/browser-file.ts';

/** `isFull`: the ground reaches the edges, for systems that round the corners themselves. */
const PICTURES = [
  { file: 'apple-touch-icon.png', px: 180, isFull: true },
  { file: 'icon-192.png', px: 192, isFull: false },
  { file: 'icon-512.png', px: 512, isFull: false },
] as const;

const svg = readFileSync(join(projectRoot, 'public/icon.svg'), 'utf8');
const ground = /<rect [^>]*fill="(#[\da-f]{6})"/.exec(svg)?.[1];
if (ground === undefined) throw new Error(`public/icon.svg has no ground: ${svg}`);

const executablePath = readBrowserPath();
const isRoot = process.getuid?.() === 0;
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])],
});
const page = await browser.newPage();
for (const { file, px, isFull } of PICTURES) {
  await page.setViewportSize({ width: px, height: px });
  await page.setContent(
    `<style>body{margin:0;background:${isFull ? ground : 'none'}}svg{display:block;width:100vw}</style>${svg}`,
  );
  writeFileSync(join(projectRoot, 'public', file), await page.screenshot({ omitBackground: !isFull }));
  console.log(`drawn: public/${file}`);
}
await browser.close();
