// Finds which built files a page may ever ask for: what its HTML names, and what those files name in turn.
import { posix } from 'node:path';

/** Text of the files of a built site by path below the base path. */
export type BuiltFiles = ReadonlyMap<string, Buffer>;

/** Endings of files that name others. */
const NAMING = /\.(?:html|css|m?js|webmanifest|svg)$/;
/** Anything that looks like a file name in code, styles or attributes. */
const NAME = /[\w@~.-]+\.[a-z][a-z\d]{1,11}(?![\w-])/gi;
/** Anything that looks like a path below the base, in whatever quotes. */
const PATH = /[\w@~./-]+/g;

/**
 * Reads names instead of code: bundlers write static imports, lazy ones and the style sheets that lazy ones bring in
 * three different ways, and one name too many only costs a few bytes.
 */
export function createReferences(files: BuiltFiles, base: string) {
  const bundled = new Map(
    [...files.keys()]
      .filter((path) => path.startsWith('_astro/'))
      .map((path) => [posix.basename(path), path]),
  );
  const known = new Map<string, readonly string[]>();

  function named(path: string): readonly string[] {
    const before = known.get(path);
    if (before) return before;
    const text = NAMING.test(path) ? (files.get(path)?.toString('utf8') ?? '') : '';
    const found = [...new Set([...bundledNames(text), ...addresses(text)])].filter((name) => name !== path);
    known.set(path, found);
    return found;
  }

  function bundledNames(text: string): readonly string[] {
    return (text.match(NAME) ?? []).flatMap((name) => bundled.get(posix.basename(name)) ?? []);
  }

  /** Absolute addresses below the base; pages are other routes, not parts of this one. */
  function addresses(text: string): readonly string[] {
    return (text.match(PATH) ?? [])
      .filter((word) => word.startsWith(base))
      .map((word) => word.slice(base.length))
      .filter((path) => files.has(path) && !path.endsWith('.html'));
  }

  /** The file itself first, then everything that can be reached from it. */
  return function closure(path: string): readonly string[] {
    const reached = new Set([path]);
    // A set also hands out what is added while it is walked.
    for (const one of reached) for (const next of named(one)) reached.add(next);
    return [...reached];
  };
}
