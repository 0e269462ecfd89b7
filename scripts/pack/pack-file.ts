// One file of a packed course, wherever its bytes come from.
import { createHash } from 'node:crypto';

export type PackFile = {
  /** Path inside the packed folder, with slashes. */
  readonly path: string;
  readonly isExecutable: boolean;
  readonly bytes: Uint8Array;
};

export function textFile(path: string, text: string, isExecutable = false): PackFile {
  return { path, isExecutable, bytes: Buffer.from(text, 'utf8') };
}

/** The time that every packed file carries, folder and zip alike: the same input makes the same bytes. Local time, as zips have it. */
export const PACKED_AT = new Date(2026, 0, 1);

/** SHA-256 over names, modes and contents of all files, in hex. */
export function hashOf(files: readonly PackFile[]): string {
  const hash = createHash('sha256');
  for (const { path, isExecutable, bytes } of files) {
    const own = createHash('sha256').update(bytes).digest('hex');
    hash.update(`${own} ${isExecutable ? 'x' : '-'} ${path}\n`);
  }
  return hash.digest('hex');
}

export function sizeOf(files: readonly PackFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
