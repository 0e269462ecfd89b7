// Reads from a built page what a learner can read there, as passages: sections of a lesson, entries of the handbook.
import { parse } from 'parse5';
import type { Passage } from '../../../src/core/search/document.ts';
import {
  attributeOf,
  classesOf,
  findElements as find,
  type HtmlElement,
  type HtmlNode,
} from '../../lib/find-elements.ts';

/** What learners practise with, what trainers alone see, and ways to other pages. */
const LEFT_OUT = new Set([
  'question-block',
  'projector-line',
  'trainer-note',
  'entry-mentions',
  'card-line',
  'field-answer',
]);
/** Elements that end a line of text. */
const BLOCKS = new Set(
  'p li tr td th dt dd h1 h2 h3 h4 div section aside figure figcaption table ul ol dl blockquote br label option'.split(
    ' ',
  ),
);
/** What isn't text. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'svg',
  'astro-island',
  'button',
  'select',
  'input',
  'textarea',
]);

/** Sections of a lesson's page. */
export function lessonPassages(html: string, path: string): readonly Passage[] {
  const page = parse(html);
  const title = textOf(find(page, ({ tagName }) => tagName === 'h1')[0]);
  return find(page, (element) => attributeOf(element, 'data-section') !== undefined).map((section) => {
    const heading = find(section, ({ tagName }) => tagName === 'h2')[0];
    return {
      kind: 'lesson',
      title,
      section: textOf(heading),
      path: `${path}#${attributeOf(section, 'id')}`,
      text: textOf(section, heading),
    };
  });
}

/** A page of help, as a whole. */
export function helpPassage(html: string, path: string): Passage {
  const article = find(parse(html), (element) => attributeOf(element, 'data-help-text') !== undefined)[0];
  const heading = article && find(article, ({ tagName }) => tagName === 'h1')[0];
  return { kind: 'help', title: textOf(heading), section: '', path, text: textOf(article, heading) };
}

/** Words of the glossary, articles of laws: entries whose id begins with that of their kind. */
export function entryPassages(html: string, path: string, kind: 'term' | 'law'): readonly Passage[] {
  const page = parse(html);
  const entries = find(page, (element) => attributeOf(element, 'id')?.startsWith(`${kind}-`) === true);
  return entries.map((entry) => {
    const name = find(entry, ({ tagName }) => tagName === 'dt')[0];
    const meaning = find(entry, (element) => element.tagName === 'dd');
    return {
      kind,
      title: kind === 'law' ? `${statuteOf(page, entry)}${ownText(name)}` : ownText(name),
      section: '',
      path: `${path}#${attributeOf(entry, 'id')}`,
      text: meaning
        .map((element) => textOf(element))
        .filter((line) => line !== '')
        .join('\n'),
    };
  });
}

/** The heading under which an entry stands. */
function statuteOf(page: HtmlNode, entry: HtmlElement): string {
  const section = find(page, ({ tagName }) => tagName === 'section').find((one) =>
    find(one, (element) => element === entry).includes(entry),
  );
  return section ? textOf(find(section, ({ tagName }) => tagName === 'h2')[0]) : '';
}

function ownText(element: HtmlElement | undefined): string {
  const texts = element?.childNodes.flatMap((node) => ('value' in node ? [node.value] : [])) ?? [];
  return texts.join('').trim();
}

function textOf(root: HtmlElement | undefined, without?: HtmlElement): string {
  let text = '';
  const visit = (node: HtmlNode): void => {
    if (node === without) return;
    if (node.nodeName === '#text' && 'value' in node) text += node.value.replace(/\s+/g, ' ');
    if ('tagName' in node && isSilent(node)) return;
    const isBlock = 'tagName' in node && BLOCKS.has(node.tagName);
    if (isBlock) text += '\n';
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
    if (isBlock) text += '\n';
  };
  if (root) visit(root);
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
}

/** Trainers' notes and keys carry a canary; figures of sections are read by nobody. */
function isSilent(element: HtmlElement): boolean {
  return (
    SILENT.has(element.tagName) ||
    attributeOf(element, 'data-canary') !== undefined ||
    attributeOf(element, 'aria-hidden') === 'true' ||
    classesOf(element).some((name) => LEFT_OUT.has(name))
  );
}
