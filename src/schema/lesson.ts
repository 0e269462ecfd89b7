// The head of a lesson file; its body is MDX and checked by the content check.
import { z } from 'zod';
import { idSchema } from './id.ts';

/** The card that a learner takes along; fits a phone screen. */
export const takeawaySchema = z.strictObject({
  id: idSchema,
  title: z.string().trim().min(1).max(16),
  lines: z.array(z.string().trim().min(1)).min(3).max(6),
});

/** Front matter of content/<module folder>/<lesson id>.mdx. */
export const lessonSchema = z.strictObject({
  lesson: idSchema,
  lead: z.string().trim().min(1),
  takeaway: takeawaySchema,
});
