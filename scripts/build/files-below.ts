// Lists the files below a folder in a fixed order.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Absolute paths; the path itself when it is a file, nothing when it does not exist. */
export function filesBelow(path: string): readonly string[] {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info) return [];
  if (info.isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const below = join(path, entry.name);
      return entry.isDirectory() ? filesBelow(below) : entry.isFile() ? [below] : [];
    });
}
