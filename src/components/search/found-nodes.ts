// What was found, as a list for each kind: where it stands, a piece of the text, the words marked.
import type { Passage } from '../../core/search/document.ts';
import { excerpt, marked, type Part } from '../../core/search/excerpt.ts';
import type { Found } from '../../core/search/index/find-passages.ts';
import type { WantedWord } from '../../core/search/query.ts';
import { find as words } from '../../i18n/zh-CN/find.ts';
import { pageAddress } from '../page-address.ts';

/** So many of a kind are shown at once. */
const SHOWN = 8;

export function foundNodes({ byKind, words: wanted }: Found): readonly Node[] {
  return byKind.flatMap(({ kind, passages }) => {
    const heading = element('h2', 'find-kind', words.kinds[kind]);
    heading.append(element('small', 'num', String(passages.length)));
    const list = element('ul', 'find-list');
    list.append(...passages.slice(0, SHOWN).map((passage) => item(passage, wanted)));
    const rest = passages.slice(SHOWN);
    return rest.length === 0 ? [heading, list] : [heading, list, more(list, rest, wanted)];
  });
}

function more(list: HTMLElement, rest: readonly Passage[], wanted: readonly WantedWord[]): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button-quiet';
  button.textContent = words.more(rest.length);
  button.addEventListener('click', () => {
    const items = rest.map((passage) => item(passage, wanted));
    list.append(...items);
    button.remove();
    items[0]?.querySelector('a')?.focus();
  });
  return button;
}

function item({ title, section, path, text }: Passage, wanted: readonly WantedWord[]): HTMLElement {
  const link = document.createElement('a');
  link.href = pageAddress(path);
  if (section === '') link.append(...shown(marked(title, wanted)));
  else {
    const of = element('span', 'find-of');
    of.append(...shown(marked(title, wanted)));
    link.append(...shown(marked(section, wanted)), of);
  }
  const piece = element('p');
  piece.append(...shown(excerpt(text, wanted)));
  const line = element('li');
  line.append(link, piece);
  return line;
}

function shown(parts: readonly Part[]): readonly (Node | string)[] {
  return parts.map(({ text, isMarked }) => (isMarked ? element('mark', undefined, text) : text));
}

function element(tag: string, className?: string, text?: string): HTMLElement {
  const made = document.createElement(tag);
  if (className !== undefined) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}
