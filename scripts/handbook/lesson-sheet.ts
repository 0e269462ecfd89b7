// A lesson of the book: its page on paper, with its questions; trainers have the answer beside each.
import { lesson as words } from '../../src/i18n/zh-CN/lesson.ts';
import type { CaseFile } from '../../src/schema/case.ts';
import type { BookLesson } from './book-lessons.ts';
import { lessonPaper } from './lesson-paper.ts';
import { questionAnswer } from './question-answer.ts';
import { questionPaper } from './question-paper.ts';

type Around = {
  readonly isTrainer: boolean;
  readonly cases: readonly CaseFile[];
  readonly code: (path: string, caption: string) => string;
};

/** @throws Error when the lesson names a question or a case that isn't there */
export function lessonSheet(lesson: BookLesson, { isTrainer, cases, code }: Around): string {
  return lessonPaper(lesson.html, {
    id: lesson.id,
    number: lesson.number,
    code,
    caseTitle: (id) => found(cases, id).title,
    question: (id) => {
      const question = lesson.questions.find(({ item }) => item.id === id);
      if (!question) throw new Error(`${lesson.id}: no question ${id}`);
      const paper = questionPaper(question, !isTrainer);
      if (!isTrainer) return paper;
      return `${paper}<div class="trainer-note question-key"><p class="block-kind">${words.keyAnswer}</p>${questionAnswer(question)}</div>`;
    },
  });
}

function found(cases: readonly CaseFile[], id: string): CaseFile {
  const one = cases.find((each) => each.id === id);
  if (!one) throw new Error(`no case ${id}`);
  return one;
}
