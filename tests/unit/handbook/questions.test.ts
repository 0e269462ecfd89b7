// Every question of the bank on paper: it tells nothing of its key, and the printed answer is graded right.
import { describe, expect, test } from 'vitest';
import { readCourseSources } from '../../../scripts/handbook/course-sources.ts';
import { type PrintedQuestion, printedQuestion } from '../../../scripts/handbook/printed-question.ts';
import { questionAnswer } from '../../../scripts/handbook/question-answer.ts';
import { questionPaper } from '../../../scripts/handbook/question-paper.ts';
import { projectRoot } from '../../../scripts/lib/project-copy.ts';
import { gradeAnswer } from '../../../src/core/quiz/grade-answer.ts';
import { plainText } from '../../../src/core/quiz/rich-text.ts';
import type { Response } from '../../../src/schema/words/response.ts';

const { questions, settings, cites } = readCourseSources(projectRoot);
const print = () =>
  questions.map((question, index) =>
    printedQuestion(question, `1-${index + 1}`, cites, settings.get(question.id)),
  );
const all = print();
const rightOf = (question: PrintedQuestion) =>
  /class="answer-right"><span>答案<\/span><b class="num">([^<]*)</.exec(questionAnswer(question))?.[1] ?? '';

describe('every question of the bank', () => {
  test('what is printed as right is graded right', () => {
    for (const question of all) {
      const { item, key, parameters } = question;
      const { score } = gradeAnswer(item, key, asResponse(question, rightOf(question)), parameters);
      expect({ id: item.id, score }).toEqual({ id: item.id, score: 1 });
    }
  });

  test('its paper form holds neither explanation nor misconception nor hint', () => {
    for (const question of all) {
      const paper = questionPaper(question, true).replace(/<[^>]*>/g, '');
      const { explanation } = question.key;
      expect(paper).not.toContain(plainText(explanation).slice(0, 12));
      for (const { text } of question.item.hints) expect(paper).not.toContain(plainText(text));
      expect(paper).not.toMatch(/\{\w+\}/);
    }
  });

  test('a question refers to its answer only in a book that has answers', () => {
    for (const question of all.slice(0, 6)) {
      expect(questionPaper(question, true)).toContain(`href="#answer-${question.item.id}"`);
      expect(questionPaper(question, false)).not.toContain('answer-');
    }
  });

  test('the situation of a set is printed once, before the first of its questions', () => {
    const texts = new Set([...settings.values()].map(({ text }) => text));
    const papers = all.map((question) => questionPaper(question, true));
    expect(texts.size).toBeGreaterThan(5);
    expect(papers.filter((paper) => paper.includes('paper-setting')).length).toBe(texts.size);
    expect(papers.filter((paper) => paper.includes('paper-same')).length).toBe(settings.size - texts.size);
  });

  test('the figures of a sum are the same in every printing', () => {
    expect(print()).toEqual(all);
    expect(all.some(({ parameters }) => Object.keys(parameters).length > 0)).toBe(true);
  });
});

/** Reads the printed answer as a learner with a pencil would. */
function asResponse({ item }: PrintedQuestion, right: string): Response {
  const at = (letter: string) => letter.charCodeAt(0) - 65;
  const idOf = (parts: readonly { readonly id: string }[], letter: string) => parts[at(letter)]?.id ?? '';
  const letters = right.match(/[A-Z]/g) ?? [];
  switch (item.type) {
    case 'single':
    case 'multiple':
      return { kind: 'choice', chosen: letters.map((letter) => idOf(item.options, letter)) };
    case 'true-false':
      return { kind: 'choice', chosen: [right === '对' ? 'true' : 'false'] };
    case 'ordering':
      return { kind: 'order', order: letters.map((letter) => idOf(item.items, letter)) };
    case 'matching':
      return {
        kind: 'pairs',
        pairs: Object.fromEntries(item.left.map(({ id }, row) => [id, idOf(item.right, letters[row] ?? '')])),
      };
    case 'number':
      return { kind: 'value', text: valueIn(right) };
  }
}

function valueIn(right: string): string {
  const date = /^(\d+) 年 (\d+) 月 (\d+) 日$/.exec(right);
  if (!date) return right.replace(/[¥,%]| 天/g, '');
  const [, year = '', month = '', day = ''] = date;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
