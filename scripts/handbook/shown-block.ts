// A projector line that shows a block of the lesson names it by its title: paper has no link to follow.
import {
  attributeOf,
  classesOf,
  findElements,
  type HtmlElement,
  isElement,
  wordsIn,
} from '../lib/find-elements.ts';
import { escapeHtml } from './escape-html.ts';
import type { PaperRule } from './paper-walk.ts';

/** @param main the lesson @throws Error when the block isn't there, or has no title */
export function shownBlock(main: HtmlElement): PaperRule {
  return (element) => {
    const { parentNode } = element;
    const isInLine =
      element.tagName === 'a' &&
      parentNode !== null &&
      isElement(parentNode) &&
      classesOf(parentNode).includes('projector-line');
    if (!isInLine) return undefined;
    const id = (attributeOf(element, 'href') ?? '').replace(/^#/, '');
    const [block] = findElements(main, (one) => attributeOf(one, 'id') === id);
    const [title] = block
      ? findElements(block, (one) => one.tagName === 'figcaption' || classesOf(one).includes('block-title'))
      : [];
    if (!title) throw new Error(`a projector line shows ${id}, which has no title`);
    return `<a href="#${escapeHtml(id)}">${escapeHtml(wordsIn(title))}</a>`;
  };
}
