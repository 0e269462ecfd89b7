// A situation out of a case that several questions share.
import { z } from 'zod';
import { idSchema } from './id.ts';
import { textSchema } from './question-common.ts';

/** Questions name it by `set`; the content check holds a set to three to five questions that stand one after another. */
export const questionSetSchema = z.strictObject({
  id: idSchema,
  /** Case of the role-play that the situation is from. */
  case: idSchema,
  /** What everybody has to know before the first question; in words of its own, not those of the case. */
  text: textSchema,
});

/** One shared situation. */
export type QuestionSet = z.infer<typeof questionSetSchema>;
