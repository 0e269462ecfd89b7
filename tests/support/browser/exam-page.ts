// An examination in the browser: who is drawn is in the test's hands, and everything that could tell him is gathered.
import type { Page } from '@playwright/test';

/** From now on every lot that this page draws is this number. */
export async function drawAlways(page: Page, lot: number): Promise<void> {
  await page.addInitScript((number) => {
    const real = crypto.getRandomValues.bind(crypto);
    const draw = (array: Uint32Array<ArrayBuffer>) =>
      array instanceof Uint32Array && array.length === 1 ? array.fill(number) : real(array);
    Object.assign(crypto, { getRandomValues: draw });
  }, lot);
}

/** What stands in the document and its address, beside it in storage, and which files were fetched. */
export function everything(page: Page): Promise<string> {
  return page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      document.title,
      location.href,
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      ...performance.getEntriesByType('resource').map(({ name }) => name),
    ].join('\n'),
  );
}

/** A type as a page's list of games names it. */
export type NamedType = { readonly id: string; readonly name: string; readonly monogram: string };

/** The types of the course, as the page that finds a game links them. */
export async function typesOf(page: Page): Promise<readonly NamedType[]> {
  await page.goto('/play/');
  const links = page.locator('.case-row').first().locator('.case-types a');
  return links.evaluateAll((all) =>
    all.map((link) => ({
      id: new URL((link as HTMLAnchorElement).href).searchParams.get('type') ?? '',
      name: link.querySelector('span:not(.monogram)')?.firstChild?.textContent ?? '',
      monogram: link.querySelector('.monogram')?.textContent ?? '',
    })),
  );
}
