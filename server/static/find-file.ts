// Finds the file that a request means inside one built folder.
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export type Found =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'add-slash' }
  | { readonly kind: 'none' };

const none: Found = { kind: 'none' };

/** @param segments clean segments below the site's base, as pathSegments gives them */
export async function findFile(dir: string, segments: readonly string[]): Promise<Found> {
  const path = join(dir, ...segments);
  const wantsFolder = segments.at(-1) === '' || segments.length === 0;
  const info = await stat(path).catch(() => undefined);
  if (!info) return none;
  if (info.isDirectory()) {
    const index = join(path, 'index.html');
    if (!(await isFileInside(dir, index))) return none;
    return wantsFolder ? { kind: 'file', path: index } : { kind: 'add-slash' };
  }
  if (wantsFolder || /\.(?:br|gz)$/.test(path) || !(await isFileInside(dir, path))) return none;
  return { kind: 'file', path };
}

/** Follows links: a link that leads out of the folder is not served. */
export async function isFileInside(dir: string, path: string): Promise<boolean> {
  try {
    const [root, real] = await Promise.all([realpath(dir), realpath(path)]);
    return real.startsWith(root + sep) && (await stat(real)).isFile();
  } catch {
    return false;
  }
}
