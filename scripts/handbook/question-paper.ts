// A question on paper: the words, boxes to tick, blanks to fill, a line to say why.
import type { ItemOf, PublicItem } from '../../src/core/quiz/item.ts';
import type { RichText } from '../../src/core/quiz/rich-text.ts';
import { printed } from '../../src/i18n/zh-CN/printed.ts';
import { quiz } from '../../src/i18n/zh-CN/quiz.ts';
import { showParameters } from '../../src/islands/quiz/show-value.ts';
import type { QuestionType } from '../../src/schema/question.ts';
import { richHtml } from './escape-html.ts';
import { pageOf } from './page-of.ts';
import { ruledLines } from './paper-field.ts';
import { letter, type PrintedQuestion } from './printed-question.ts';

const words = printed.question;
/** Lines for working a sum out. */
const SUM_LINES = 3;
const BOX = '<span class="box"></span>';
const BLANK = '<span class="blank"></span>';

/** How each type is answered with a pencil. */
const forms: {
  readonly [T in QuestionType]: { answer(item: ItemOf<T>, show: (text: RichText) => string): string };
} = {
  single: { answer: ({ options }, show) => boxes(options.map(({ text }) => show(text))) + why() },
  multiple: { answer: ({ options }, show) => boxes(options.map(({ text }) => show(text))) + why() },
  'true-false': {
    answer: () =>
      `<p class="paper-choice">${BOX}${quiz.yes}<span class="gap"></span>${BOX}${quiz.no}</p>${why()}`,
  },
  ordering: {
    answer: ({ items }, show) =>
      `<ol class="paper-options">${items.map(({ text }, at) => `<li><b>${letter(at)}</b><span>${show(text)}</span></li>`).join('')}</ol><p class="paper-order">${words.order}${items.map(() => BLANK).join('<i>→</i>')}</p>`,
  },
  matching: {
    answer: ({ left, right }, show) =>
      `<div class="paper-pairs"><ul>${left.map(({ text }) => `<li>${BLANK}<span>${show(text)}</span></li>`).join('')}</ul><ol>${right.map(({ text }, at) => `<li><b>${letter(at)}</b><span>${show(text)}</span></li>`).join('')}</ol></div>`,
  },
  number: {
    answer: ({ unit }) =>
      `${ruledLines(SUM_LINES)}<p class="paper-result">${words.result}${BLANK}${BLANK} ${quiz.units[unit]}</p>`,
  },
};

/** @param isAnswered whether the book has a part with answers that this question refers to */
export function questionPaper(question: PrintedQuestion, isAnswered: boolean): string {
  const { label, item, parameters } = question;
  const show = (text: RichText) => richHtml(showParameters(text, parameters));
  const answers = isAnswered
    ? `<span class="paper-see">${words.answerOn(pageOf(answerId(item.id)))}</span>`
    : '';
  const head = `<p class="paper-head"><b>${words.number(label)}</b><span>${quiz.types[item.type]}</span><span>${words.how[item.type]}</span>${answers}</p>`;
  return `<div class="paper-question" id="${item.id}">${head}${settingPaper(item, show)}<p class="paper-stem">${show(item.stem)}</p>${formOf(item.type).answer(item, show)}</div>`;
}

/** The situation of a set stands before its first question. */
function settingPaper({ setting }: PublicItem, show: (text: RichText) => string): string {
  if (!setting) return '';
  return setting.place === 1
    ? `<p class="paper-setting">${show(setting.text)}</p>`
    : `<p class="paper-same">${words.sameSetting}</p>`;
}

/** Where the answer of a question stands. */
export function answerId(question: string): string {
  return `answer-${question}`;
}

function boxes(options: readonly string[]): string {
  return `<ul class="paper-options">${options.map((option, at) => `<li>${BOX}<b>${letter(at)}</b><span>${option}</span></li>`).join('')}</ul>`;
}

function why(): string {
  return `<p class="paper-why">${words.why}<span></span></p>`;
}

/** The row of a type, for a caller that holds any item; the item must be of that type. */
function formOf(type: QuestionType): {
  answer(item: PrintedQuestion['item'], show: (text: RichText) => string): string;
} {
  return forms[type];
}
