// What somebody scores who has read nothing and goes by the looks of the answers; and what blind chance scores.

import { buildQuestionData } from '../../../../src/core/quiz/build-question-data.ts';
import { gradeAnswer } from '../../../../src/core/quiz/grade-answer.ts';
import type { Question, QuestionType } from '../../../../src/schema/question.ts';
import { subsetsOf } from './subsets.ts';

/** How attractive the words of an answer look; more is better. */
export type Weigh = (text: string) => number;

/** Shares of the full score, 0–1. */
export type Guess = { readonly score: number; readonly chance: number };

type Of<T extends QuestionType> = Extract<Question, { readonly type: T }>;
type Guesser<T extends QuestionType> = { guess(question: Of<T>, weigh: Weigh): Guess | undefined };

/** Ties count as drawn by lot. True or false and numbers have no answers to look at. */
export function guess(question: Question, weigh: Weigh): Guess | undefined {
  const guesser: { guess(question: Question, weigh: Weigh): Guess | undefined } = guessers[question.type];
  return guesser.guess(question, weigh);
}

const guessers: { readonly [T in QuestionType]: Guesser<T> } = {
  single: { guess: guessChoice },
  multiple: { guess: guessChoice },
  'true-false': { guess: () => undefined },
  ordering: { guess: guessOrdering },
  matching: { guess: guessMatching },
  number: { guess: () => undefined },
};

/** The bot is told how many are right and takes the heaviest so many; chance is the mean of all choices of that size. */
function guessChoice(question: Of<'single'> | Of<'multiple'>, weigh: Weigh): Guess {
  const { item, key } = buildQuestionData(question, String);
  const right = question.options.filter(({ correct }) => correct).length;
  const choices = subsetsOf(question.options, right).map((chosen) => ({
    weight: sum(chosen.map(({ text }) => weigh(text))),
    score: gradeAnswer(item, key, { kind: 'choice', chosen: chosen.map(({ id }) => id) }, {}).score,
  }));
  const heaviest = Math.max(...choices.map(({ weight }) => weight));
  return {
    score: mean(choices.filter(({ weight }) => weight === heaviest).map(({ score }) => score)),
    chance: mean(choices.map(({ score }) => score)),
  };
}

/** The heaviest first; by chance every pair is right half of the time. */
function guessOrdering({ items }: Of<'ordering'>, weigh: Weigh): Guess {
  const weights = items.map(({ text }) => weigh(text));
  const pairs = weights.flatMap((first, at) =>
    weights.slice(at + 1).map((second) => (first === second ? 0.5 : Number(first > second))),
  );
  return { score: mean(pairs), chance: 0.5 };
}

/** The heaviest on the right for everybody on the left; chance is one out of those on the right. */
function guessMatching({ left, right, pairs }: Of<'matching'>, weigh: Weigh): Guess {
  const heaviest = Math.max(...right.map(({ text }) => weigh(text)));
  const taken = right.filter(({ text }) => weigh(text) === heaviest).map(({ id }) => id);
  const scores = left.map(({ id }) => (taken.includes(pairs[id] ?? '') ? 1 / taken.length : 0));
  return { score: mean(scores), chance: 1 / right.length };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** NaN of nothing. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
