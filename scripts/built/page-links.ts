// Finds what a browser fetches for a page: style sheets, scripts before the first paint, and everything else by address.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type BuiltSite, resolveIn, textOf } from './site.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export type PageLinks = {
  readonly styles: readonly string[];
  /** Scripts that the HTML names (blocking, deferred or modules) and preloads. */
  readonly scripts: readonly string[];
  /** Code of inline scripts; its bytes count with the HTML. */
  readonly inline: readonly string[];
  /** Every address that loading the page would request. */
  readonly requested: readonly string[];
};

const REQUESTING: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  video: ['src', 'poster'],
  audio: ['src'],
  'astro-island': ['component-url', 'renderer-url', 'before-hydration-url'],
};

export function pageLinks(html: string): PageLinks {
  const styles: string[] = [];
  const scripts: string[] = [];
  const inline: string[] = [];
  const requested: string[] = [];
  for (const element of elements(parse(html))) {
    const at = (name: string) => element.attrs.find((attribute) => attribute.name === name)?.value;
    for (const name of REQUESTING[element.tagName] ?? []) {
      const value = at(name);
      if (value)
        requested.push(
          ...(name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '') : [value]),
        );
    }
    if (element.tagName === 'link') {
      const rel = (at('rel') ?? '').split(/\s+/);
      const href = at('href') ?? '';
      if (rel.includes('stylesheet')) styles.push(href);
      if (rel.includes('modulepreload') || (rel.includes('preload') && at('as') === 'script'))
        scripts.push(href);
      if (!rel.includes('canonical') && !rel.includes('alternate')) requested.push(href);
    }
    if (element.tagName === 'script' && !/json/.test(at('type') ?? '')) {
      const src = at('src');
      if (src) scripts.push(src);
      else inline.push(element.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
    }
  }
  return { styles, scripts, inline, requested };
}

/** Paths of the given scripts and of all that they import statically. */
export function staticClosure(site: BuiltSite, page: string, links: PageLinks): readonly string[] {
  const named = [
    ...links.scripts.map((address) => resolveIn(site, address, page)),
    ...links.inline.flatMap((code) => staticImports(code).map((address) => resolveIn(site, address, page))),
  ];
  const found = new Set(named.filter((path) => path !== undefined));
  // A set also hands out what is added while it is walked.
  for (const path of found) {
    for (const address of staticImports(textOf(site, path))) {
      const target = resolveIn(site, address, path);
      if (target !== undefined) found.add(target);
    }
  }
  return [...found];
}

/** Addresses of static imports and re-exports in a module. */
export function staticImports(code: string): readonly string[] {
  const pattern = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{},\s]*?[\s}*]from\s*)?(["'])([^"'\n]+)\1/g;
  return [...code.matchAll(pattern)]
    .map((match) => match[2] ?? '')
    .filter((address) => /^[./]/.test(address) || /^https?:/.test(address));
}

function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
  if ('content' in node) yield* elements(node.content);
}
