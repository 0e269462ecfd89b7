// The whole bank of questions with the lessons they belong to, as its rules see it.
import type { Question } from '../../../src/schema/question.ts';
import type { QuestionSet } from '../../../src/schema/question-set.ts';

export type BankLesson = {
  readonly id: string;
  readonly module: string;
  readonly objectives: readonly string[];
  /** What a learner reads there: no trainer notes, no questions. */
  readonly text: string;
  /** Sections in which a law is cited. */
  readonly lawful: ReadonlySet<string>;
};

export type Bank = {
  readonly lessons: readonly BankLesson[];
  readonly sets: readonly QuestionSet[];
  readonly questions: readonly Question[];
};

/** Questions by the module of their lesson, in the order of the course. */
export function byModule({ lessons, questions }: Bank): ReadonlyMap<string, readonly Question[]> {
  const moduleOf = new Map(lessons.map(({ id, module }) => [id, module]));
  return new Map(
    lessons.map(({ module }) => [module, questions.filter(({ lesson }) => moduleOf.get(lesson) === module)]),
  );
}
