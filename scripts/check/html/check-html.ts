// Checks built pages: no stray asterisks, no links into nothing, no id twice.
import type { Finding } from '../../../src/schema/finding.ts';
import { createReport, type Report } from '../report.ts';
import type { SourceFile } from '../source.ts';
import { type Page, readPage } from './page.ts';
import type { BuiltPages } from './read-pages.ts';

type Site = BuiltPages & {
  readonly byPath: ReadonlyMap<
    string,
    { readonly source: SourceFile; readonly page: Page; readonly ids: ReadonlySet<string> }
  >;
};

export function checkHtml(built: BuiltPages): readonly Finding[] {
  const report = createReport();
  const byPath = new Map(
    built.pages.map((source) => {
      const page = readPage(source.text);
      return [source.path, { source, page, ids: new Set(page.ids.map(({ value }) => value)) }] as const;
    }),
  );
  for (const { source, page } of byPath.values()) checkPage(source, page, { ...built, byPath }, report);
  return report.findings();
}

function checkPage(source: SourceFile, page: Page, site: Site, report: Report): void {
  for (const { value, offset } of page.texts) {
    const at = value.indexOf('**');
    if (at >= 0)
      report.add(
        'html-raw-bold',
        source.placeAt(offset + at),
        value.slice(Math.max(0, at - 8), at + 10).trim(),
      );
  }
  const seen = new Set<string>();
  for (const { value, offset } of page.ids) {
    if (seen.has(value)) report.add('html-duplicate-id', source.placeAt(offset), value);
    seen.add(value);
  }
  for (const { value, offset } of page.links) checkLink(value, source, offset, site, report);
}

const ORIGIN = 'http://site.invalid';

function checkLink(href: string, source: SourceFile, offset: number, site: Site, report: Report): void {
  const place = source.placeAt(offset);
  const url = URL.parse(href, `${ORIGIN}${site.base}${source.path.replace(/(^|\/)index\.html$/, '$1')}`);
  if (url && url.origin !== ORIGIN) return;
  const path = url && pathIn(site, url);
  const target =
    path === undefined || path === null
      ? undefined
      : [path, `${path}index.html`, `${path}/index.html`].find((each) => site.paths.has(each));
  if (!url || target === undefined) {
    report.add('html-dead-link', place, href);
    return;
  }
  const fragment = decoded(url.hash.slice(1));
  const page = site.byPath.get(target);
  if (fragment !== '' && fragment !== 'top' && page && !page.ids.has(fragment))
    report.add('html-broken-anchor', place, href);
}

/** Path below the built folder; undefined outside the base path. */
function pathIn(site: Site, url: URL): string | undefined {
  const path = decoded(url.pathname);
  if (`${path}/` === site.base) return '';
  return path.startsWith(site.base) ? path.slice(site.base.length) : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
