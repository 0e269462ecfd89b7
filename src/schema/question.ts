// quizzes/*.yaml: the questions, six types.
import { z } from 'zod';
import { matchingSchema, orderingSchema } from './question-arrange.ts';
import { multipleSchema, singleSchema, trueFalseSchema } from './question-choice.ts';
import { numberSchema } from './question-number.ts';
import { questionSetSchema } from './question-set.ts';

/** One question; the rules between its parts are in question-rule.ts. */
export const questionSchema = z.discriminatedUnion('type', [
  singleSchema,
  multipleSchema,
  trueFalseSchema,
  orderingSchema,
  matchingSchema,
  numberSchema,
]);

/** A file of questions, and of the situations that some of them share. */
export const questionFileSchema = z.strictObject({
  sets: z.array(questionSetSchema).default([]),
  questions: z.array(questionSchema),
});

/** One question of the bank. */
export type Question = z.infer<typeof questionSchema>;
export type QuestionType = Question['type'];
