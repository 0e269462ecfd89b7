// The parts after the lessons: cases, client types, words, laws, answers.
import { printed } from '../../src/i18n/zh-CN/printed.ts';
import type { CaseFile } from '../../src/schema/case.ts';
import type { ClientFile } from '../../src/schema/client.ts';
import type { BookLesson } from './book-lessons.ts';
import { caseSheet, clientSheet } from './case-sheets.ts';
import { entrySheets } from './entry-sheets.ts';
import { escapeHtml as text } from './escape-html.ts';
import { pageOf } from './page-of.ts';
import { questionAnswer } from './question-answer.ts';
import { answerId } from './question-paper.ts';

/** Where each part begins. */
export const PARTS = {
  how: 'part-how',
  day: 'part-day',
  cases: 'part-cases',
  clients: 'part-clients',
  terms: 'part-terms',
  laws: 'part-laws',
  answers: 'part-answers',
} as const;

export function casesPart(
  cases: readonly CaseFile[],
  code: (path: string, caption: string) => string,
): string {
  const sheets = cases.map((one) => caseSheet(one, code));
  return part('cases', printed.cases.title, printed.cases.lead, sheets.join(''));
}

export function clientsPart(
  clients: readonly ClientFile[],
  lessons: readonly BookLesson[],
  isTrainer: boolean,
): string {
  const sheets = clients.map((client) => clientSheet(client, lessonAbout(client, lessons), isTrainer));
  return part('clients', printed.clients.title, printed.clients.lead, sheets.join(''));
}

/** @param html the built page of the part @param places ids of the lessons and their sections */
export function entriesPart(name: 'terms' | 'laws', html: string, places: ReadonlySet<string>): string {
  return part(name, printed[name].title, printed[name].lead, entrySheets(html, places));
}

export function answersPart(lessons: readonly BookLesson[]): string {
  const sheets = lessons
    .filter(({ questions }) => questions.length > 0)
    .map(({ number, title, questions }) => {
      const answers = questions.map((question) => {
        const { id } = question.item;
        const head = `<p class="paper-head"><b>${printed.question.number(question.label)}</b><span class="paper-see">${printed.answers.askedOn(pageOf(id))}</span></p>`;
        return `<div class="answer" id="${answerId(id)}">${head}${questionAnswer(question)}</div>`;
      });
      return `<h2>${printed.lesson(number)}　${text(title)}</h2>${answers.join('')}`;
    });
  return part('answers', printed.answers.title, printed.answers.lead, sheets.join(''));
}

function part(name: keyof typeof PARTS, title: string, lead: string, inside: string): string {
  return `<section class="part part-${name}"><h1 id="${PARTS[name]}">${title}</h1><p class="part-lead">${lead}</p>${inside}</section>`;
}

/** The lesson that shows this type and no other. */
function lessonAbout({ id }: ClientFile, lessons: readonly BookLesson[]): BookLesson | undefined {
  return lessons.find(({ covers }) =>
    covers.some(({ shown }) => shown?.clients?.length === 1 && shown.clients[0] === id),
  );
}
