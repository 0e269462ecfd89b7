// Weighs a play page: what must be there before a move can be made, the scenario of a game, and what the site's frame adds later.
import { createReferences } from '../build/offline-references.ts';
import { pageLinks, staticClosure } from '../built/page-links.ts';
import { type BuiltSite, resolveIn, textOf } from '../built/site.ts';
import { brotliBytes } from '../built/weight.ts';

const SCENARIO = /^data\/scenarios\//;
const ISLAND_SCRIPT = /\s(?:component|renderer)-url="([^"]+)"/g;

export type PlayWeight = {
  /** Brotli bytes of the HTML, its style sheets, and every script that the table is made of. */
  readonly pageBytes: number;
  /** Of the heaviest scenario; a game needs one. */
  readonly scenarioBytes: number;
  /** Of what every page of the site loads in an idle moment: notices, offline. */
  readonly laterBytes: number;
};

/** Paths of the pages of cases; other pages of the role-play have no table. */
export function playPages(site: BuiltSite): readonly string[] {
  return [...site.files.keys()].filter(
    (path) => /^play\/[^/]+\/index\.html$/.test(path) && /\/PlayPanel\./.test(textOf(site, path)),
  );
}

/** @throws Error for a page that names no scenario or has no island */
export function weighPlayPage(site: BuiltSite, page: string): PlayWeight {
  const html = textOf(site, page);
  const links = pageLinks(html);
  const islands = [...html.matchAll(ISLAND_SCRIPT)].map(([, address = '']) => address);
  const styles = links.styles.flatMap((address) => resolveIn(site, address, page) ?? []);
  const scripts = staticClosure(site, page, { ...links, scripts: [...links.scripts, ...islands] });
  const table = new Set([page, ...styles, ...scripts]);
  const all = createReferences(site.files, site.base)(page);
  const scenarios = all.filter((path) => SCENARIO.test(path));
  if (scenarios.length === 0 || islands.length === 0) throw new Error(`${page} can't be played`);
  const bytesOf = (path: string) => brotliBytes(site.files.get(path) ?? '');
  const sum = (paths: Iterable<string>) => [...paths].reduce((bytes, path) => bytes + bytesOf(path), 0);
  return {
    pageBytes: sum(table),
    scenarioBytes: Math.max(...scenarios.map(bytesOf)),
    laterBytes: sum(all.filter((path) => !table.has(path) && !SCENARIO.test(path))),
  };
}
