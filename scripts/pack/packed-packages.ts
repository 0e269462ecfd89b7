// Lists the npm packages whose code is in a packed course: what pages and server import, and what those stand on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../build/files-below.ts';
import { projectRoot } from '../build/job.ts';

/** They leave a few lines of their own in pages; what they stand on runs at build time only. */
const OF_THE_BUILD = ['astro', '@astrojs/react'] as const;

/** React's half for browsers is imported by @astrojs/react on our behalf. */
const BROUGHT_ALONG = ['react-dom'] as const;

const IMPORTS = /^\s*(?:import|export)\s(?!type\b)[^;'"]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

/** Names in order. */
export function packedPackages(): readonly string[] {
  const found = new Set<string>(OF_THE_BUILD);
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const below of dependenciesOf(name)) add(below);
  };
  for (const name of [...BROUGHT_ALONG, ...importedBy(['src', 'server'])]) add(name);
  return [...found].toSorted();
}

function importedBy(folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) => filesBelow(join(projectRoot, folder)))
    .filter((path) => /\.(?:ts|tsx|mjs|astro)$/.test(path))
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(IMPORTS)])
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((from) => !/^(?:\.|node:|astro:|virtual:|@course\b)/.test(from))
    .map((from) => /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from);
}

function dependenciesOf(name: string): readonly string[] {
  const { dependencies } = readManifest(name);
  return typeof dependencies === 'object' && dependencies !== null ? Object.keys(dependencies) : [];
}

/** @throws Error when the package is not installed */
export function readManifest(name: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(projectRoot, 'node_modules', name, 'package.json'), 'utf8'));
}
