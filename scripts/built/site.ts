// Reads a built folder as a browser would ask for it: addresses under the base path of the build.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { filesBelow } from '../build/files-below.ts';

export type BuiltSite = {
  /** Address prefix with a slash at both ends, as the home page tells it. */
  readonly base: string;
  /** Content by site-relative path with slashes; the compressed twins are left out. */
  readonly files: ReadonlyMap<string, Buffer>;
};

/** @throws Error when the folder holds no built home page */
export function readSite(folder: string): BuiltSite {
  const files = new Map(
    filesBelow(folder)
      .filter((path) => !/\.(br|gz)$/.test(path))
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)] as const),
  );
  const home = files.get('index.html')?.toString('utf8');
  if (home === undefined) throw new Error(`${folder} holds no index.html; run npm run build first`);
  return { base: /\sdata-base="([^"]*)"/.exec(home)?.[1] ?? '/', files };
}

/** Text of a file. @throws Error when the site has no such file */
export function textOf(site: BuiltSite, path: string): string {
  const file = site.files.get(path);
  if (!file) throw new Error(`the built site has no ${path}`);
  return file.toString('utf8');
}

/** Site-relative path for an address found in `from`; undefined when the address leads to another host. */
export function resolveIn(site: BuiltSite, address: string, from: string): string | undefined {
  const origin = 'http://site.invalid';
  const url = new URL(address, `${origin}${site.base}${from}`);
  if (url.origin !== origin) return undefined;
  return decodeURIComponent(
    url.pathname.startsWith(site.base) ? url.pathname.slice(site.base.length) : url.pathname,
  );
}

/** Paths of the lesson pages. */
export function lessonPages(site: BuiltSite): readonly string[] {
  return [...site.files.keys()].filter((path) => /^learn\/[^/]+\/index\.html$/.test(path));
}
