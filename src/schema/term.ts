// content/glossary.yaml: the words of the trade, each with a definition.
import { z } from 'zod';
import { idSchema } from './id.ts';

const text = z.string().trim().min(1);

/** A word of the trade with its definition. */
export const termSchema = z.strictObject({
  id: idSchema,
  term: text,
  aliases: z.array(text),
  /** Our own words; may hold [[law:…]] and [[term:…]]. */
  definition: text.max(160),
  /** `course`: the course's own definition, no public one exists. */
  origin: z.enum(['common', 'course']),
  see: z.array(idSchema).optional(),
});

/** content/glossary.yaml. `alike`: words of everyday that are searched for one another, a group a line; aliases are anyway. */
export const termFileSchema = z.strictObject({
  terms: z.array(termSchema).min(1),
  alike: z.array(z.array(text).min(2)).optional(),
});

/** One glossary entry. */
export type Term = z.infer<typeof termSchema>;
