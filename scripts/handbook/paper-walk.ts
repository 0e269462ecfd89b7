// Writes a part of a built page anew for paper: element by element, by the rules that it is given.
import { attributeOf, childrenOf, type HtmlElement, type HtmlNode, isElement } from '../lib/find-elements.ts';
import { escapeHtml } from './escape-html.ts';

/** Writes the children of an element. */
export type WriteChildren = (element: HtmlElement) => string;

/** What becomes of an element; undefined where the rule has nothing to say. */
export type PaperRule = (element: HtmlElement, inside: WriteChildren) => string | undefined;

const EMPTY = new Set(['br', 'hr', 'img', 'col', 'wbr']);
/** What paper has no use for: behaviour, and what only scripts and readers of screens ask. */
const DROPPED = /^(?:data-.*|tabindex|role|aria-.*|autocomplete|hidden|style|href|on.*)$/;

/** The first rule that says something is followed; without one an element stays as it is. */
export function paperOf(node: HtmlNode, rules: readonly PaperRule[]): string {
  if (node.nodeName === '#text' && 'value' in node) return escapeHtml(node.value);
  if (!isElement(node)) return childrenOf(node).map(write).join('');
  for (const rule of rules) {
    const written = rule(node, (element) => childrenOf(element).map(write).join(''));
    if (written !== undefined) return written;
  }
  return (
    openTag(node) +
    (EMPTY.has(node.tagName) ? '' : `${childrenOf(node).map(write).join('')}</${node.tagName}>`)
  );

  function write(child: HtmlNode): string {
    return paperOf(child, rules);
  }
}

/** @param tag another name than its own */
export function openTag(element: HtmlElement, tag: string = element.tagName): string {
  const kept = element.attrs.filter(({ name }) => !DROPPED.test(name) || isDrawn(element, name));
  return `<${tag}${kept.map(({ name, value }) => ` ${name}="${escapeHtml(value)}"`).join('')}>`;
}

/** A figure keeps the words that stand for it. */
function isDrawn(element: HtmlElement, name: string): boolean {
  return (
    element.tagName === 'svg' &&
    attributeOf(element, 'role') === 'img' &&
    (name === 'role' || name === 'aria-label')
  );
}
