// Knows where the project lies and where set-up keeps what it remembers.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Folder for everything that can be thrown away and made again. */
export const cacheDir = join(projectRoot, '.cache');
