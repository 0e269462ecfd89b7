// A field of a worksheet on paper: a line, ruled lines, boxes to tick, a date to fill in.
import { printed } from '../../src/i18n/zh-CN/printed.ts';
import { attributeOf, classesOf, findElements, type HtmlElement, wordsIn } from '../lib/find-elements.ts';
import { escapeHtml } from './escape-html.ts';

const words = printed.form;

/** Lines for a long answer, and for a question that one thinks about. */
const LONG_LINES = 3;

/** @param label a `<label class="field …">` of a built page */
export function paperField(label: HtmlElement): string {
  const name = text(label, 'field-label', ['field-tied']);
  const hint = text(label, 'field-hint');
  const kind = classesOf(label).find((one) => one.startsWith('field-')) ?? 'field-text';
  return `<div class="paper-field ${kind}"><p class="paper-label"><b>${escapeHtml(name)}</b>${hint === '' ? '' : `<small>${escapeHtml(hint)}</small>`}</p>${room(label, kind)}</div>`;
}

/** Ruled lines to write on. */
export function ruledLines(count: number): string {
  return `<div class="ruled">${'<i></i>'.repeat(count)}</div>`;
}

function room(label: HtmlElement, kind: string): string {
  if (kind === 'field-long') return ruledLines(LONG_LINES);
  if (kind === 'field-date') return `<p class="paper-date">${words.date}</p>`;
  if (kind === 'field-choice') return choices(label);
  const [input] = findElements(label, ({ tagName }) => tagName === 'input');
  const example = input && attributeOf(input, 'data-example');
  const hint = example === undefined ? '' : `<small>${words.example(escapeHtml(example))}</small>`;
  return `<p class="paper-line">${hint}<span>${kind === 'field-money' ? words.yuan : ''}</span></p>`;
}

function choices(label: HtmlElement): string {
  const options = findElements(label, ({ tagName }) => tagName === 'option').filter(
    (option) => attributeOf(option, 'value') !== '',
  );
  return `<ul class="paper-choices">${options.map((option) => `<li><span class="box"></span>${escapeHtml(wordsIn(option))}</li>`).join('')}</ul>`;
}

function text(label: HtmlElement, name: string, without: readonly string[] = []): string {
  const [part] = findElements(label, (element) => classesOf(element).includes(name));
  if (!part) return '';
  const left = part.childNodes.filter(
    (node) => !('tagName' in node && classesOf(node).some((one) => without.includes(one))),
  );
  return left.map(wordsIn).join('').trim();
}
