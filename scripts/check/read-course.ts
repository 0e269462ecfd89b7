// Reads the files that authors write: everything below content/ and quizzes/ of a root; pictures by their names alone.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow } from '../build/files-below.ts';
import { type SourceFile, sourceFile } from './source.ts';

/** In the order of their paths; unreadable bytes become U+FFFD. */
export function readCourse(root: string): readonly SourceFile[] {
  return ['content', 'quizzes']
    .flatMap((folder) => filesBelow(join(root, folder)))
    .map((path) => ({ path, name: relative(root, path).replaceAll('\\', '/') }))
    .filter(({ name }) => !name.split('/').some((part) => part.startsWith('.')))
    .map(({ path, name }) => sourceFile(name, /\.webp$/.test(name) ? '' : readFileSync(path, 'utf8')));
}
