// Lints built pages: tags, attributes and the words of attributes, against MDN's data; finds the styles and scripts in them.
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { compatAt, firstKnown, type Known } from './compat-data.ts';
import type { Finding } from './finding.ts';
import { lackedBy } from './floor.ts';
import { lintScript } from './lint-scripts.ts';
import { lintStyles } from './lint-styles.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
const HTML = 'http://www.w3.org/1999/xhtml';

/** What the floor lacks in one page. */
export function lintMarkup(file: string, html: string): readonly Finding[] {
  return elementsIn(parse(html, { sourceCodeLocationInfo: true })).flatMap((element) => {
    const line = element.sourceCodeLocation?.startLine ?? 0;
    const inside = lintInside(file, element);
    if (element.namespaceURI !== HTML) return inside;
    const own = knownOf(element).flatMap((known) => {
      const lacking = lackedBy(known.compat);
      return lacking ? [{ file, line, feature: known.feature, detail: lacking }] : [];
    });
    return [...own, ...inside];
  });
}

function knownOf({ tagName, attrs }: Element): readonly Known[] {
  return [
    compatAt(['html', 'elements', tagName]),
    ...attrs.flatMap(({ name, value }) => [
      firstKnown([
        ['html', 'elements', tagName, name],
        ['html', 'global_attributes', name],
      ]),
      firstKnown([
        ['html', 'elements', tagName, name, value],
        ['html', 'global_attributes', name, value],
      ]),
    ]),
  ].filter((known) => known !== undefined);
}

function lintInside(file: string, element: Element): readonly Finding[] {
  const text = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  const style = element.attrs.find(({ name }) => name === 'style')?.value;
  const type = element.attrs.find(({ name }) => name === 'type')?.value ?? 'module';
  return [
    ...(style === undefined ? [] : lintStyles(file, `a{${style}}`)),
    ...(element.tagName === 'style' ? lintStyles(file, text) : []),
    ...(element.tagName === 'script' && /^(module|text\/javascript)$/.test(type) && text.trim() !== ''
      ? lintScript(file, text)
      : []),
  ];
}

function elementsIn(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...children] : children;
}
