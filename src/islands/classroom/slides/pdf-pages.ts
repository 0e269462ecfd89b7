// The pages of a PDF as pictures; the reader of PDFs is loaded with the first one, on this page alone.
import { PAGE } from '../../../core/classroom/slides/fit.ts';
import { canvasFor, dataUrlOf, type Picture } from './picture.ts';

export type PdfPages = {
  readonly count: number;
  /** `page` from 1. Never rejects. */
  readonly picture: (page: number) => Promise<Picture>;
};

/** Undefined for what can't be read, or not without a password. Never rejects. */
export async function openPdf(file: Blob): Promise<PdfPages | undefined> {
  try {
    const [{ getDocument, GlobalWorkerOptions }, worker] = await Promise.all([
      import('pdfjs-dist/legacy/build/pdf.mjs'),
      import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'),
    ]);
    GlobalWorkerOptions.workerSrc = worker.default;
    const data = new Uint8Array(await file.arrayBuffer());
    const pdf = await getDocument({
      data,
      isEvalSupported: false,
      enableXfa: false,
      verbosity: 0,
      ...readerFiles(),
    }).promise;
    return {
      count: pdf.numPages,
      picture: async (page) => {
        try {
          const one = await pdf.getPage(page);
          const natural = one.getViewport({ scale: 1 });
          const scale = Math.min(PAGE.width / natural.width, PAGE.height / natural.height);
          const viewport = one.getViewport({ scale });
          const canvas = canvasFor(viewport.width, viewport.height);
          await one.render({ canvas, viewport }).promise;
          return dataUrlOf(canvas);
        } catch {
          return { ok: false, reason: 'unread' };
        }
      },
    };
  } catch {
    return undefined;
  }
}

/** Where the reader finds what documents leave to it: maps of Chinese characters, fonts that are only named, decoders of scans. */
function readerFiles() {
  const { base = '/' } = document.documentElement.dataset;
  const home = new URL(`${base}pdf/`, location.href).href;
  return {
    cMapUrl: `${home}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${home}standard_fonts/`,
    wasmUrl: `${home}wasm/`,
    useSystemFonts: true,
  };
}
