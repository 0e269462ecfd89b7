// What a check of the content has to say: where, what is wrong, what to do.
import { z } from 'zod';

/** One finding of the content check. */
export const findingSchema = z.strictObject({
  /** Name of the rule, as in scripts/check/codes.ts. */
  code: z.string().min(1),
  /** Path below the content root, with slashes. */
  file: z.string().min(1),
  /** From 1. */
  line: z.int().min(1),
  /** From 1, in characters. */
  col: z.int().min(1),
  /** What is wrong, in Chinese. */
  message: z.string().min(1),
  /** What to do about it, in Chinese. */
  fix: z.string().min(1),
});

/** One finding of the content check. */
export type Finding = Readonly<z.infer<typeof findingSchema>>;
