// Reads a built folder: its pages, the paths of all its files, and the base path it was built for.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow } from '../../build/files-below.ts';
import { type SourceFile, sourceFile } from '../source.ts';

export type BuiltPages = {
  /** HTML files; the path is below the built folder. */
  readonly pages: readonly SourceFile[];
  /** Paths of all files below the built folder, with slashes. */
  readonly paths: ReadonlySet<string>;
  /** Address prefix with a slash at both ends. */
  readonly base: string;
};

/** @param base what the home page says when it is left out */
export function readPages(folder: string, base?: string): BuiltPages {
  const paths = filesBelow(folder).map((path) => relative(folder, path).replaceAll('\\', '/'));
  const pages = paths
    .filter((path) => path.endsWith('.html'))
    .map((path) => sourceFile(path, readFileSync(join(folder, path), 'utf8')));
  const home = pages.find(({ path }) => path === 'index.html')?.text ?? '';
  return {
    pages,
    paths: new Set(paths),
    base: withSlashes(base ?? /\sdata-base="([^"]*)"/.exec(home)?.[1] ?? '/'),
  };
}

function withSlashes(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
