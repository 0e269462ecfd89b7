// A move of a role-play: what the learner says or does, to whom, and what follows from it.
import { z } from 'zod';
import { idSchema } from './id.ts';
import { clientSpokenSchema, conditionSchema, spokenSchema } from './spoken.ts';
import { CHANNELS, PROMISES, SKILLS, TACTICS, type Tactic, TRAITS } from './words/roleplay.ts';

const text = z.string().trim().min(1);
const isTactic = (name: string): name is Tactic => Object.hasOwn(TACTICS, name);
/** Name of a tactic. */
export const tacticSchema = z.enum(Object.keys(TACTICS).filter(isTactic));

/** Change of a hidden meter. */
export const deltaSchema = z.int().min(-6).max(6);

const effectSchema = z.strictObject({
  when: conditionSchema.optional(),
  /** Facts. */
  set: z.array(idSchema).optional(),
  clear: z.array(idSchema).optional(),
  /** Place in the case's chain. */
  chain: idSchema.optional(),
  promise: z.enum(PROMISES).optional(),
  trust: deltaSchema.optional(),
  patience: deltaSchema.optional(),
  /** Beat to go to. */
  go: idSchema.optional(),
});

const evidenceSchema = z.strictObject({
  skill: z.enum(SKILLS),
  sign: z.enum(['+', '-']),
  when: conditionSchema.optional(),
  why: text,
});

const moveCommon = {
  id: idSchema,
  text,
  /** The first one's family decides how the key man takes it. */
  tactics: z.array(tacticSchema).min(1).max(3),
  channel: z.enum(CHANNELS),
  /** `key`: the key man hears it and reacts; `own`: our own company; otherwise a post id. */
  to: idSchema,
  /** At least 1; 1 when left out. */
  days: z.int().min(1).max(60).optional(),
  traits: z.array(z.enum(TRAITS)).optional(),
  /** Offered only then. */
  when: conditionSchema.optional(),
  evidence: z.array(evidenceSchema).optional(),
  /** Red line that it crosses: the game ends. */
  redLine: idSchema.optional(),
  /** Why a move that is never right is on the list. */
  trap: text.optional(),
};

/** A move of a case. */
export const moveSchema = z.strictObject({
  ...moveCommon,
  /** Beat that follows; the beat's `next` when left out. */
  goes: idSchema.optional(),
  effects: z.array(effectSchema).optional(),
  answers: z.array(spokenSchema).optional(),
});

/** A move that belongs to a client's trap: it knows nothing of the case. */
export const trapMoveSchema = z.strictObject({
  ...moveCommon,
  effects: z.array(effectSchema.pick({ when: true, promise: true, trust: true, patience: true })).optional(),
  answers: z.array(clientSpokenSchema).optional(),
});

/** A move as cases write it; those of a trap lack what would name things of a case. */
export type Move = z.infer<typeof moveSchema>;
export type Effect = NonNullable<Move['effects']>[number];
