// A lesson on paper, out of its built page: what is folded open, what is asked with room to write, links to places of the book.
import { parse } from 'parse5';
import { printed } from '../../src/i18n/zh-CN/printed.ts';
import {
  attributeOf,
  childrenOf,
  classesOf,
  findElements,
  type HtmlElement,
  isElement,
  wordsIn,
} from '../lib/find-elements.ts';
import { escapeHtml } from './escape-html.ts';
import { pageOf } from './page-of.ts';
import { paperField, ruledLines } from './paper-field.ts';
import { casePlace, lessonPlace, placeOf } from './paper-links.ts';
import { openTag, type PaperRule, paperOf } from './paper-walk.ts';

export type LessonContext = {
  readonly id: string;
  readonly number: number;
  /** A question on paper, by its id. */
  readonly question: (id: string) => string;
  /** Title of a case by its id. */
  readonly caseTitle: (id: string) => string;
  /** A code that leads to a place of the site, or nothing. */
  readonly code: (path: string, caption: string) => string;
};

/** Only on the screen: behaviour, states, ways to other pages; words and laws stand in parts of their own. */
const LEFT_OUT = new Set([
  'record-warning',
  'form-state',
  'card-line',
  'field-answer',
  'next-prev',
  'notes',
  'seal-mark',
]);
const SILENT = new Set(['script', 'style', 'template', 'button']);
/** Headings stand below those of the module. */
const HEADINGS: Readonly<Record<string, string>> = { h1: 'h2', h2: 'h3', h3: 'h4' };
const REFLECT_LINES = 5;

/** @param html the built page @throws Error when it holds no lesson */
export function lessonPaper(html: string, lesson: LessonContext): string {
  const [main] = findElements(parse(html), (element) => classesOf(element).includes('lesson-main'));
  if (!main) throw new Error(`${lesson.id}: the built page holds no lesson`);
  const rules = [leaveOut, ...activities(lesson), heading(lesson), unfold, link];
  return `<article class="lesson-main" style="page:${lessonPlace(lesson.id)}">${childrenOf(main)
    .map((child) => paperOf(child, rules))
    .join('')}</article>`;
}

const leaveOut: PaperRule = (element) =>
  SILENT.has(element.tagName) || classesOf(element).some((name) => LEFT_OUT.has(name)) ? '' : undefined;

function heading({ id, number }: LessonContext): PaperRule {
  return (element, inside) => {
    const tag = HEADINGS[element.tagName];
    if (tag === undefined) return undefined;
    if (element.tagName === 'h1')
      return `<p class="lesson-number">${printed.lesson(number)}</p><h2 id="${lessonPlace(id)}">${inside(element)}</h2>`;
    return `<${tag}>${inside(element)}</${tag}>`;
  };
}

const unfold: PaperRule = (element, inside) => {
  if (element.tagName === 'details') return `${openTag(element, 'div')}${inside(element)}</div>`;
  if (element.tagName === 'summary') return `<p class="block-head">${inside(element)}</p>`;
  return classesOf(element).includes('table-scroll') ? inside(element) : undefined;
};

const link: PaperRule = (element, inside) => {
  if (element.tagName !== 'a') return undefined;
  const place = placeOf(attributeOf(element, 'href') ?? '');
  if (place === undefined) return inside(element);
  const name = attributeOf(element, 'class');
  return `<a${name === undefined ? '' : ` class="${escapeHtml(name)}"`} href="#${place}">${inside(element)}</a>`;
};

function activities(lesson: LessonContext): readonly PaperRule[] {
  const codeFor = (element: HtmlElement, caption: string) =>
    lesson.code(`learn/${lesson.id}/#${attributeOf(element, 'id') ?? ''}`, caption);
  return [
    (element) => {
      if (!classesOf(element).includes('question-block')) return undefined;
      const code = isFirstOfSet(element) ? codeFor(element, printed.question.set) : '';
      return code + lesson.question(attributeOf(element, 'id') ?? '');
    },
    (element) => (element.tagName === 'label' ? paperField(element) : undefined),
    (element) => (element.tagName === 'textarea' ? ruledLines(REFLECT_LINES) : undefined),
    (element) =>
      element.tagName === 'output'
        ? `<p class="paper-result">${printed.form.result}<span class="blank"></span><span class="blank"></span></p>`
        : undefined,
    (element, inside) => {
      const names = classesOf(element);
      if (!names.includes('form') || names.includes('reflect')) return undefined;
      const caption = names.includes('calculation') ? printed.form.reckon : printed.form.fill;
      return `${openTag(element)}${codeFor(element, caption)}${inside(element)}</div>`;
    },
    (element) => rehearsal(element, lesson),
  ];
}

/** The way into a case. */
function rehearsal(element: HtmlElement, { id, caseTitle, code }: LessonContext): string | undefined {
  if (element.tagName !== 'a' || !classesOf(element).includes('button')) return undefined;
  const caseId = /play\/([\w-]+)\//.exec(attributeOf(element, 'href') ?? '')?.[1];
  if (caseId === undefined) throw new Error(`${id}: a button leads to no case: ${wordsIn(element)}`);
  const brief = printed.rehearsal.briefOn(escapeHtml(caseTitle(caseId)), pageOf(casePlace(caseId)));
  return `${code(`play/${caseId}/?from=${id}`, printed.rehearsal.go)}<p class="rehearsal-brief">${brief}</p>`;
}

/** Questions that follow one another share a code. */
function isFirstOfSet(element: HtmlElement): boolean {
  const siblings = element.parentNode ? childrenOf(element.parentNode).filter(isElement) : [];
  const before = siblings[siblings.indexOf(element) - 1];
  return !(before && classesOf(before).includes('question-block'));
}
