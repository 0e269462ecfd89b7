// What a built page says of itself: ids, links and visible words, each with its place.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

type Found = { readonly value: string; readonly offset: number };

export type Page = {
  /** In the order of the page; an id that stands twice is there twice. */
  readonly ids: readonly Found[];
  readonly links: readonly Found[];
  readonly texts: readonly Found[];
};

const LINKS: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src'],
  use: ['href'],
};
const SILENT = new Set(['script', 'style', 'template', 'code', 'pre', 'textarea']);

export function readPage(html: string): Page {
  const ids: Found[] = [];
  const links: Found[] = [];
  const texts: Found[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      for (const { name, value } of node.attrs) {
        const found = { value, offset: offsetOf(node, name) };
        if (name === 'id') ids.push(found);
        if (LINKS[node.tagName]?.includes(name)) links.push(found);
      }
      if (SILENT.has(node.tagName)) return;
    }
    if (node.nodeName === '#text' && 'value' in node)
      texts.push({ value: node.value, offset: node.sourceCodeLocation?.startOffset ?? 0 });
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html, { sourceCodeLocationInfo: true }));
  return { ids, links, texts };
}

function offsetOf(element: Element, name: string): number {
  const place = element.sourceCodeLocation;
  return place?.attrs?.[name]?.startOffset ?? place?.startOffset ?? 0;
}
