// Writes the brotli and gzip form beside every text file that is worth it.
import { readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from './files-below.ts';

const brotli = promisify(brotliCompress);
const gunzippable = promisify(gzip);
const textEndings = new Set([
  '.html',
  '.css',
  '.js',
  '.mjs',
  '.json',
  '.svg',
  '.txt',
  '.md',
  '.xml',
  '.csv',
  '.map',
  '.webmanifest',
]);
const smallestBytes = 1024;
const bigBytes = 1_000_000;

/** @returns how many files got their two compressed forms */
export async function compressBelow(folder: string): Promise<number> {
  const queue = filesBelow(folder).filter((path) => textEndings.has(extname(path).toLowerCase()));
  let done = 0;
  async function work(): Promise<void> {
    for (let path = queue.at(next++); path !== undefined; path = queue.at(next++)) {
      if ((await stat(path)).size < smallestBytes) continue;
      await compressFile(path);
      done += 1;
    }
  }
  let next = 0;
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
  return done;
}

async function compressFile(path: string): Promise<void> {
  const body = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: body.byteLength > bigBytes ? 9 : constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
  };
  await writeFile(`${path}.br`, await brotli(body, { params }));
  await writeFile(`${path}.gz`, await gunzippable(body, { level: 9 }));
}
