// Finds what can be pressed on a page that isn't alive yet: the press would be lost, and nothing would say so.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Check } from './leaks.ts';
import type { BuiltSite } from './site.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What is typed or chosen here stays in the field until the script asks for it. */
const KEEPS = new Set(['file', 'text', 'search', 'password', 'hidden']);

/** A check for each page. */
export function pressChecks(site: BuiltSite): readonly Check[] {
  return [...site.files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, content]) => {
      const early = pressedTooEarly(content.toString('utf8'));
      const name = `${path}: nothing can be pressed before it is alive`;
      return { isOk: early.length === 0, name, detail: early.join('; ') };
    });
}

/** Buttons and choices of islands that the server drew and didn't disable, each with the island’s script. */
export function pressedTooEarly(html: string): readonly string[] {
  return within(parse(html), undefined);
}

function within(node: Node, island: string | undefined): readonly string[] {
  if ('attrs' in node) {
    const at = attributesOf(node);
    if (node.tagName === 'astro-island') island = at.has('ssr') ? (at.get('component-url') ?? '') : undefined;
    if (node.tagName === 'fieldset' && at.has('disabled')) return [];
    if (island !== undefined && losesPress(node.tagName, at)) return [`${node.tagName} of ${island}`];
  }
  return 'childNodes' in node ? node.childNodes.flatMap((child) => within(child, island)) : [];
}

function losesPress(tag: string, at: ReadonlyMap<string, string>): boolean {
  if (at.has('disabled')) return false;
  return tag === 'button' || tag === 'select' || (tag === 'input' && !KEEPS.has(at.get('type') ?? 'text'));
}

function attributesOf({ attrs }: Element): ReadonlyMap<string, string> {
  return new Map(attrs.map(({ name, value }) => [name, value]));
}
