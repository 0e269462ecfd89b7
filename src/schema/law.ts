// content/laws.yaml: every legal fact of the course, with dates, source and how sure we are.
import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';
import { idSchema } from './id.ts';

const text = z.string().trim().min(1);

/** One article or rule, as a lesson may cite it. */
export const lawSchema = z.strictObject({
  id: idSchema,
  /** Full name without 《》. */
  document: text,
  /** Name as cited in running text. */
  short: text,
  issuer: text,
  article: text,
  /** First day in force. */
  effective: calendarDateSchema,
  /** Last day in force; wanted for `superseded`, of no other. */
  until: calendarDateSchema.optional(),
  status: z.enum(['in-force', 'superseded', 'to-verify', 'contested', 'guidance']),
  /** Our own words, at most 120 characters. */
  summary: text.max(120),
  source: text,
  checkedOn: calendarDateSchema,
  confidence: z.enum(['high', 'medium', 'low']),
  /** What is not settled; wanted for `to-verify` and `contested`. */
  openQuestion: text.optional(),
  /** Law that replaced this one; wanted for `superseded`. */
  supersededBy: idSchema.optional(),
});

/** content/laws.yaml. */
export const lawFileSchema = z.strictObject({ laws: z.array(lawSchema).min(1) });

/** One article or rule that the course rests on. */
export type Law = z.infer<typeof lawSchema>;
