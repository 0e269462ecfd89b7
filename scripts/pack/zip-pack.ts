// Zips a packed course: the same files make the same bytes on any machine, programs stay programs.
import { type Zippable, zipSync } from 'fflate';
import { PACKED_AT, type PackFile } from './pack-file.ts';

/** Made by Unix (3): only then does a zip say which files may be run. */
const UNIX = 3;
const FILE = 0o100000;
const alreadySmall = /\.(?:gz|png|jpe?g|webp|avif|woff2|pdf|zip)$/i;

/** @param folder name of the one folder that the zip holds */
export function zipPack(files: readonly PackFile[], folder: string): Uint8Array {
  const entries: Zippable = {};
  for (const { path, bytes, isExecutable } of files) {
    const mode = FILE | (isExecutable ? 0o755 : 0o644);
    entries[`${folder}/${path}`] = [
      bytes,
      { level: alreadySmall.test(path) ? 0 : 6, mtime: PACKED_AT, os: UNIX, attrs: (mode << 16) >>> 0 },
    ];
  }
  return zipSync(entries);
}
