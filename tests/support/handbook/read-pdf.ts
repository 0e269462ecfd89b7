// Reads a printed book back: the text of its pages, its bookmarks, and what a phone would read from its codes.
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import decodeQr from 'qr/decode.js';

export type ReadPdf = {
  /** Text without white space, page by page. */
  readonly pages: readonly string[];
  /** The same in the pieces that were set, without white space. */
  readonly pieces: readonly (readonly string[])[];
  readonly bookmarks: readonly string[];
  /** Codes of the pages that were looked at: where the link over the code leads, what the code says. */
  readonly codes: readonly { readonly link: string; readonly read: string }[];
};

/** How much larger than on paper a page is drawn to read its codes. */
const SCALE = 3;

/** @param codePages numbers of pages whose codes are to be read; the first is 1 */
export async function readPdf(pdf: Uint8Array, codePages: readonly number[]): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  try {
    const document = await task.promise;
    const pieces: string[][] = [];
    const codes: ReadPdf['codes'][number][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pieces.push(items.map((item) => ('str' in item ? item.str.replace(/\s+/g, '') : '')));
      if (codePages.includes(number)) codes.push(...(await codesOf(document, page)));
      page.cleanup();
    }
    const outline = await document.getOutline();
    return { pages: pieces.map((page) => page.join('')), pieces, bookmarks: titles(outline), codes };
  } finally {
    await task.destroy();
  }
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

function titles(outline: Outline): readonly string[] {
  return outline.flatMap(({ title, items }) => [title, ...titles(items)]);
}

async function codesOf(document: PDFDocumentProxy, page: PDFPageProxy): Promise<ReadPdf['codes']> {
  const links = (await page.getAnnotations()).filter(({ url }) => typeof url === 'string');
  if (links.length === 0) return [];
  const viewport = page.getViewport({ scale: SCALE });
  const factory: unknown = Reflect.get(document, 'canvasFactory');
  const { canvas, context } = (factory as CanvasFactory).create(viewport.width, viewport.height);
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  return links.map(({ url, rect }) => {
    // The code is as wide as its link, and stands at its top; the caption below it is left out.
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = viewport.convertToViewportRectangle(rect).map(Math.round);
    const side = Math.abs(x2 - x1);
    const { data } = context.getImageData(Math.min(x1, x2), Math.min(y1, y2), side, side);
    return { link: String(url), read: decodeQr({ width: side, height: side, data }) };
  });
}

type CanvasFactory = {
  create(width: number, height: number): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
};
