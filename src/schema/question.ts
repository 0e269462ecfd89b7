// quizzes/*.yaml: the questions, six types.
import { z } from 'zod';
import { matchingSchema, orderingSchema } from './question-arrange.ts';
import { multipleSchema, singleSchema, trueFalseSchema } from './question-choice.ts';
import { numberSchema } from './question-number.ts';

/** One question; the rules between its parts are in question-rule.ts. */
export const questionSchema = z.discriminatedUnion('type', [
  singleSchema,
  multipleSchema,
  trueFalseSchema,
  orderingSchema,
  matchingSchema,
  numberSchema,
]);

/** A file of questions. */
export const questionFileSchema = z.strictObject({ questions: z.array(questionSchema) });

/** One question of the bank. */
export type Question = z.infer<typeof questionSchema>;
export type QuestionType = Question['type'];
