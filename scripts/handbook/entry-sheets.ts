// Glossary and laws on paper, out of their built pages; the lessons that name an entry become page numbers.
import { parse } from 'parse5';
import { attributeOf, childrenOf, classesOf, findElements } from '../lib/find-elements.ts';
import { pageOf } from './page-of.ts';
import { placeOf } from './paper-links.ts';
import { type PaperRule, paperOf } from './paper-walk.ts';

const LEFT_OUT = new Set(['handbook-nav', 'handbook-index', 'handbook-head']);

/**
 * @param html a built page of the web handbook
 * @param places ids that the book has
 * @throws Error when it holds no entries
 */
export function entrySheets(html: string, places: ReadonlySet<string>): string {
  const [main] = findElements(parse(html), ({ tagName }) => tagName === 'main');
  if (!main) throw new Error('a page of the web handbook holds no entries');
  const rules: readonly PaperRule[] = [
    (element) =>
      ['script', 'style'].includes(element.tagName) || classesOf(element).some((name) => LEFT_OUT.has(name))
        ? ''
        : undefined,
    (element, inside) => {
      if (element.tagName !== 'a') return undefined;
      const place = placeOf(attributeOf(element, 'href') ?? '');
      if (place === undefined || !places.has(place)) return inside(element);
      return isMention(element.parentNode)
        ? `${inside(element)} ${pageOf(place)}`
        : `<a href="#${place}">${inside(element)}</a>`;
    },
  ];
  return childrenOf(main)
    .map((child) => paperOf(child, rules))
    .join('');
}

function isMention(parent: ReturnType<typeof findElements>[number]['parentNode']): boolean {
  return parent !== null && 'tagName' in parent && classesOf(parent).includes('entry-mentions');
}
