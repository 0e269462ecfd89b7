// What the reader of PDFs fetches when a document needs it: character maps of Chinese, standard fonts, decoders of scans.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** The folders, with the files of each that a Chinese document can ask for, and their licences. */
const FOLDERS: readonly (readonly [folder: string, wanted: RegExp])[] = [
  ['cmaps', /^(?:Adobe-GB1|GB|UniGB|LICENSE)/],
  ['standard_fonts', /\.(?:pfb|ttf)$|^LICENSE/],
  ['wasm', /^(?:openjpeg|jbig2|qcms)|^LICENSE/],
];

/** As `folder/file`. */
export function pdfReaderFiles(): readonly string[] {
  return FOLDERS.flatMap(([folder, wanted]) =>
    readdirSync(join(home, folder))
      .filter((name) => wanted.test(name))
      .map((name) => `${folder}/${name}`),
  );
}

/** @param file one of `pdfReaderFiles` */
export function pdfReaderFile(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(home, file)));
}
