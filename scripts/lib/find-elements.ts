// Finds elements in a parsed page, and reads their attributes and words.
import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Every element below `root`, itself included, in the order of the page. */
export function findElements(root: HtmlNode, is: (element: HtmlElement) => boolean): readonly HtmlElement[] {
  const own = isElement(root) && is(root) ? [root] : [];
  return [...own, ...childrenOf(root).flatMap((child) => findElements(child, is))];
}

export function attributeOf({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

export function classesOf(element: HtmlElement): readonly string[] {
  return (attributeOf(element, 'class') ?? '').split(' ');
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** All its text, as it stands. */
export function wordsIn(node: HtmlNode): string {
  return node.nodeName === '#text' && 'value' in node ? node.value : childrenOf(node).map(wordsIn).join('');
}
