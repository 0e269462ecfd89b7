// What the learner is handed before a role-play: the deal, papers, dates, authority.
import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';

const text = z.string().trim().min(1);

/** `brief` of a case. */
export const briefSchema = z.strictObject({
  deal: text,
  /** Amounts in fen. */
  owedFen: z.int().min(1),
  contractFen: z.int().min(1),
  signedOn: calendarDateSchema,
  /** First day of the game. */
  startsOn: calendarDateSchema,
  pocket: text,
  stuck: text,
  goal: text,
  authority: text,
  known: z.array(text).min(1),
  papers: z.array(z.strictObject({ name: text, state: text })).min(1),
  dates: z.array(z.strictObject({ date: calendarDateSchema, what: text })).min(1),
});
