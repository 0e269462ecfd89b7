// Prints the book in Chromium as often as its page numbers need: once to learn them, once with them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { type PrintedPages, pageNumbers } from './page-numbers.ts';
import { fillPages } from './page-of.ts';

/** Numbers don't change the layout: the second printing is the last unless something is wrong. */
const MOST_PRINTINGS = 4;

export type PrintedBook = { readonly pdf: Uint8Array; readonly pages: number };

/**
 * @param html with places for page numbers
 * @returns undefined when the layout doesn't come to rest
 */
export async function printBook(
  html: string,
  executablePath: string | undefined,
): Promise<PrintedBook | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'huikuan-handbook-'));
  const file = join(folder, 'handbook.html');
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false });
    let known: PrintedPages | undefined;
    for (let printing = 1; printing <= MOST_PRINTINGS; printing += 1) {
      writeFileSync(file, known ? fillPages(html, known.pages) : html);
      const pdf = await printOnce(page, file);
      const found = await pageNumbers(pdf);
      if (known && isSame(known.pages, found.pages)) return { pdf, pages: found.count };
      known = found;
    }
    return undefined;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function printOnce(page: Page, file: string): Promise<Uint8Array> {
  await page.goto(pathToFileURL(file).href);
  return page.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
}

function isSame(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([id, page]) => b.get(id) === page);
}
