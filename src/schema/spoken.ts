// What is said in a role-play: a line with the condition under which it is the one.
import { z } from 'zod';
import { idSchema } from './id.ts';

const text = z.string().trim().min(1);

/** Atoms of which all must hold, in the notation of docs/scenario-format.md; core/roleplay/compile reads them. */
export const conditionSchema = z.array(z.string());

/** Words of a line. */
export const lineWordsSchema = z.strictObject({
  text,
  /** One gesture or pause, never explained. */
  tell: text.optional(),
});

/** A line of a client's bank. */
export const bankLineSchema = lineWordsSchema.extend({ id: idSchema });

/** A line that a client brings along into a case: the same words in every case. */
export const clientSpokenSchema = bankLineSchema.extend({
  /** `key` (default): the key man; otherwise a post id. */
  by: idSchema.optional(),
  when: conditionSchema.optional(),
});

/** A line of a case. */
export const spokenSchema = clientSpokenSchema.extend({
  /** The same content in a type's own voice, by type id. */
  types: z.record(idSchema, lineWordsSchema).optional(),
  /** Sentences of the case that it claims. */
  claims: z.array(idSchema).min(1).optional(),
});

/** A line as cases write it; lines of clients lack `types` and `claims`. */
export type Spoken = z.infer<typeof spokenSchema>;
