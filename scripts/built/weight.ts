// Weighs the first view of a page in brotli bytes, as a server with compressed files sends it.
import { brotliCompressSync, constants } from 'node:zlib';
import { pageLinks, staticClosure } from './page-links.ts';
import { type BuiltSite, resolveIn, textOf } from './site.ts';

export type PageWeight = {
  readonly page: string;
  /** Han characters in the HTML, attributes included: what its length mostly hangs on. */
  readonly han: number;
  readonly htmlBytes: number;
  readonly cssBytes: number;
  /** JavaScript files on the way to the first paint. */
  readonly jsBytes: number;
  readonly scripts: readonly string[];
};

export function brotliBytes(content: Buffer | string): number {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  return brotliCompressSync(content, { params }).byteLength;
}

export function weighPage(site: BuiltSite, page: string): PageWeight {
  const html = textOf(site, page);
  const links = pageLinks(html);
  const styles = [...new Set(links.styles.map((address) => resolveIn(site, address, page)))];
  const scripts = staticClosure(site, page, links);
  const sum = (paths: readonly (string | undefined)[]) =>
    paths.reduce((bytes, path) => bytes + (path === undefined ? 0 : brotliBytes(textOf(site, path))), 0);
  return {
    page,
    han: html.match(/\p{Script=Han}/gu)?.length ?? 0,
    htmlBytes: brotliBytes(html),
    cssBytes: sum(styles),
    jsBytes: sum(scripts),
    scripts,
  };
}
