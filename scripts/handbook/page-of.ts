// Page numbers that are only known when the book was printed once: a place for each, and the numbers put in.
import { escapeHtml } from './escape-html.ts';

/** As wide as the numbers of the book, so that nothing moves when one is put in. */
const UNKNOWN = '000';
const PLACE = /(<a class="page-of" href="#([^"]+)">)\d+(?=<\/a>)/g;

/** A link to a place of the book that shows the page on which it stands. */
export function pageOf(id: string): string {
  return `<a class="page-of" href="#${escapeHtml(id)}">${UNKNOWN}</a>`;
}

/**
 * Puts the numbers in.
 * @param pages page by id, the first is 1
 * @throws Error when a page is asked for that nobody knows
 */
export function fillPages(html: string, pages: ReadonlyMap<string, number>): string {
  return html.replace(PLACE, (_, open: string, id: string) => {
    const page = pages.get(id);
    if (page === undefined) throw new Error(`handbook: “${id}” is on no page`);
    return `${open}${page}`;
  });
}
