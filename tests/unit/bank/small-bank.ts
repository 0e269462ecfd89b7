// A bank of one lesson that has everything once, and the sizes it is held to.
import type { Bank } from '../../../scripts/check/bank/bank.ts';
import type { BankContract } from '../../../scripts/check/bank/bank-contract.ts';
import type { Question, QuestionType } from '../../../src/schema/question.ts';
import { samples } from '../core/quiz/sample-questions.ts';

export const smallContract: BankContract = {
  questionsAtLeast: 6,
  perLessonAtLeast: 6,
  perObjectiveAtLeast: 6,
  setsAtLeast: 1,
  aboveChance: 0.5,
  perDifficultyAtLeast: 1,
};

const levels: { readonly [T in QuestionType]: number } = {
  single: 1,
  multiple: 2,
  'true-false': 3,
  ordering: 1,
  matching: 2,
  number: 3,
};

/** No findings under `smallContract`. */
export const smallBank: Bank = {
  lessons: [
    {
      id: 'open-closed-loop',
      module: 'opening',
      objectives: ['obj-ocl-locate'],
      text: '货到了，钱没到，这单只做了一半。',
      lawful: new Set(),
    },
  ],
  sets: [{ id: 'set-one', case: 'tiny-debt', text: '货到了，钱没到。' }],
  questions: Object.values(samples).map((question) => ({ ...question, difficulty: levels[question.type] })),
};

/** The bank with one question in another shape. */
export function withQuestion(type: QuestionType, change: (question: Question) => Question): Bank {
  const questions = smallBank.questions.map((each) => (each.type === type ? change(each) : each));
  return { ...smallBank, questions };
}

/** Single questions with the right option at `right`, told apart by their ids. */
export function singles(
  count: number,
  right: (at: number) => number,
  texts: readonly string[],
): readonly Question[] {
  return Array.from({ length: count }, (_, at) => ({
    ...samples.single,
    id: `q-s-${at}`,
    type: 'single' as const,
    options: texts.map((text, place) =>
      place === right(at)
        ? { id: `o${place}`, text, correct: true }
        : { id: `o${place}`, text, misconception: '想当然' },
    ),
  }));
}
