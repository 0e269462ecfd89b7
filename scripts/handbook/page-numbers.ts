// Reads from a printed book on which page each of its places stands.
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PrintedPages = {
  readonly count: number;
  /** Page by the id of a place that something leads to; the first is 1. */
  readonly pages: ReadonlyMap<string, number>;
};

/** @param pdf is left as it is */
export async function pageNumbers(pdf: Uint8Array): Promise<PrintedPages> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS });
  try {
    const document = await task.promise;
    const pages = new Map<string, number>();
    for (const [id, place] of Object.entries(await document.getDestinations())) {
      const [page] = Array.isArray(place) ? place : [];
      pages.set(id, (await document.getPageIndex(page)) + 1);
    }
    return { count: document.numPages, pages };
  } finally {
    await task.destroy();
  }
}
