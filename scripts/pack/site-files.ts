// The files of a built edition as they go into a pack.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { filesBelow } from '../build/files-below.ts';
import type { PackFile } from './pack-file.ts';

/** Without .br: browsers ask for it only over https or on the machine itself, where it gains nothing. Phones get .gz. */
export function siteFiles(dir: string, target: string): readonly PackFile[] {
  return filesBelow(dir)
    .filter((path) => !path.endsWith('.br'))
    .map((path) => ({
      path: `${target}/${relative(dir, path).replaceAll('\\', '/')}`,
      isExecutable: false,
      bytes: readFileSync(path),
    }));
}
