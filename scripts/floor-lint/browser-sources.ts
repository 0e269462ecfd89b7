// Which of our source files a browser runs.
import { globSync } from 'node:fs';
import { join } from 'node:path';

/** Run while the pages are built, or have types only. */
const BUILD_TIME =
  /^src\/(site|pages|layouts)\/|^src\/(content\.config|env\.d)\.ts$|^src\/schema\/[^/]+\.ts$|^src\/components\/mdx\.ts$/;

/** Absolute paths, sorted. */
export function browserSources(root: string): readonly string[] {
  return globSync('src/**/*.{ts,tsx}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !BUILD_TIME.test(file))
    .sort()
    .map((file) => join(root, file));
}
