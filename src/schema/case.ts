// content/cases/*.yaml: a debt to be collected, played against every client type; meaning: docs/scenario-format.md.
import { z } from 'zod';
import { briefSchema } from './case-brief.ts';
import { idSchema } from './id.ts';
import { moveSchema } from './move.ts';
import { conditionSchema, spokenSchema } from './spoken.ts';
import { STATIONS } from './words/payment-loop.ts';
import { GRADES, TIERS } from './words/roleplay.ts';

const text = z.string().trim().min(1);

const postSchema = z.strictObject({
  id: idSchema,
  name: text,
  post: text,
  canSign: text,
  passesOn: text,
});

const beatSchema = z.strictObject({
  id: idSchema,
  visit: idSchema,
  scene: text.optional(),
  /** The client's trap is offered here, after the beat's own moves. */
  slot: z.literal('trap').optional(),
  says: z.array(spokenSchema).optional(),
  /** Where moves lead that don't say otherwise. */
  next: idSchema.optional(),
  moves: z.array(moveSchema).min(1).optional(),
  /** No moves: an ending is due. */
  final: z.literal(true).optional(),
});

const endingSchema = z.strictObject({
  id: idSchema,
  tier: z.enum(TIERS),
  grade: z.enum(GRADES),
  /** Points before trust and days count. */
  base: z.int().min(0).max(100),
  when: conditionSchema.optional(),
  title: text,
  epilogue: text,
});

/** What a red line tells when it was crossed. */
export const redLineSchema = z.strictObject({
  title: text,
  story: text,
  laws: z.array(idSchema).min(1),
  instead: text,
});

/** A file of content/cases/. Limits: what a state can hold (core/roleplay/state.ts) and docs/scenario-format.md. */
export const caseSchema = z.strictObject({
  id: idSchema,
  title: text.max(30),
  unit: text,
  keyPost: idSchema,
  brief: briefSchema,
  laws: z.array(idSchema).min(1),
  posts: z.array(postSchema).min(3).max(6),
  variants: z
    .array(z.strictObject({ id: idSchema, truth: text }))
    .min(3)
    .max(4),
  facts: z
    .array(z.strictObject({ id: idSchema, text, chain: z.boolean().optional() }))
    .min(1)
    .max(5),
  chain: z
    .array(z.strictObject({ id: idSchema, name: text, station: z.enum(STATIONS) }))
    .min(2)
    .max(16),
  start: z.strictObject({ chain: idSchema }),
  claims: z.array(z.strictObject({ id: idSchema, text, trueIn: z.array(idSchema) })),
  scoring: z.strictObject({
    trust: z.int().min(0).max(10),
    late: z.int().min(0).max(10),
    freeDays: z.int().min(0).max(120),
  }),
  visits: z
    .array(z.strictObject({ id: idSchema, title: text, place: text, onPatienceOut: idSchema }))
    .min(2)
    .max(4),
  beats: z.array(beatSchema).min(2),
  endings: z.array(endingSchema).min(2).max(31),
  redLines: z.array(redLineSchema.extend({ id: idSchema })),
});

/** A case as its author wrote it. */
export type CaseFile = z.infer<typeof caseSchema>;
export type Beat = CaseFile['beats'][number];
