// What every question has, whatever its type.
import { z } from 'zod';
import { idSchema } from './id.ts';

/** A plain string of the author; may hold [[law:…]], [[term:…]] and [[contract:…]]. */
export const textSchema = z.string().trim().min(1);

/** Something with an id of its own inside a question: an item, a side of a pair, a hint. */
export const partSchema = z.strictObject({ id: idSchema, text: textSchema });

export const questionCommon = {
  id: idSchema,
  lesson: idSchema,
  /** Section to which the explanation sends the learner back. */
  section: idSchema,
  objective: idSchema,
  /** Situation that it shares with other questions. */
  set: idSchema.optional(),
  /** 1 easy … 3 hard. */
  difficulty: z.int().min(1).max(3),
  stem: textSchema,
  /** Each says more than the one before, none gives the answer away. */
  hints: z.array(partSchema).min(1).max(3),
  explanation: textSchema,
};
