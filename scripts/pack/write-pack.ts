// Writes a packed course as a folder, all files with the same time, in the place of an earlier one.
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFolder, workFolder } from '../build/replace-folder.ts';
import { PACKED_AT, type PackFile } from './pack-file.ts';

/** The old content of the target goes: only an empty folder or an earlier pack may be replaced. */
export function mayReplacePack(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const names = readdirSync(folder);
  return names.length === 0 || (names.includes('app') && names.includes('runtime'));
}

export async function writePack(files: readonly PackFile[], folder: string): Promise<void> {
  const work = await workFolder('pack');
  for (const { path, bytes, isExecutable } of files) {
    const file = join(work, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes, { mode: isExecutable ? 0o755 : 0o644 });
    utimesSync(file, PACKED_AT, PACKED_AT);
  }
  await replaceFolder(work, folder);
}
