// content/clients/*.yaml: a type of client with stances, reactions and lines; meaning: docs/scenario-format.md.
import { z } from 'zod';
import { redLineSchema } from './case.ts';
import { idSchema } from './id.ts';
import { deltaSchema, trapMoveSchema } from './move.ts';
import { bankLineSchema, clientSpokenSchema, conditionSchema } from './spoken.ts';
import { FAMILIES, METER_MOST, OUTCOMES } from './words/roleplay.ts';

const text = z.string().trim().min(1);
const meterSchema = z.int().min(0).max(METER_MOST);

const reactionSchema = z.strictObject({
  /** Any stance, any family, always, when left out. */
  stance: z.array(idSchema).min(1).optional(),
  family: z.array(z.enum(FAMILIES)).min(1).optional(),
  when: conditionSchema.optional(),
  outcome: z.enum(OUTCOMES),
  trust: deltaSchema.optional(),
  patience: deltaSchema.optional(),
  /** Stance to go to. */
  to: idSchema.optional(),
  remember: z.array(idSchema).optional(),
  forget: z.array(idSchema).optional(),
});

/** A temptation that the client brings along, offered in beats with `slot: trap`. */
const trapSchema = z.strictObject({
  name: text,
  says: z.array(clientSpokenSchema).min(1),
  moves: z.array(trapMoveSchema).min(2).max(3),
  redLine: redLineSchema,
});

/** A file of content/clients/. */
export const clientSchema = z.strictObject({
  id: idSchema,
  number: z.int().min(1).max(9),
  name: text.max(8),
  /** One character that stands for the type. */
  monogram: z.string().length(1),
  about: text,
  fears: text,
  wants: text,
  works: text,
  backfires: text,
  stances: z
    .array(z.strictObject({ id: idSchema, name: text, note: text, openness: z.int().min(0).max(2) }))
    .min(4)
    .max(6),
  start: z.strictObject({ stance: idSchema, trust: meterSchema, patience: meterSchema }),
  restPatience: meterSchema,
  memory: z.array(z.strictObject({ id: idSchema, note: text })).max(3),
  reactions: z.array(reactionSchema).min(1),
  /** The bank: stance → family → outcome. */
  lines: z.record(
    idSchema,
    z.partialRecord(z.enum(FAMILIES), z.partialRecord(z.enum(OUTCOMES), z.array(bankLineSchema).min(1))),
  ),
  trap: trapSchema,
});

/** A client type as its author wrote it. */
export type ClientFile = z.infer<typeof clientSchema>;
export type Reaction = ClientFile['reactions'][number];
