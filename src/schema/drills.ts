// content/drills/*.yaml: what is practised on a case beside whole games — model games, set positions, the short cut; meaning: docs/scenario-format.md.
import { z } from 'zod';
import { idSchema } from './id.ts';
import { MODEL_KINDS } from './words/drills.ts';

const text = z.string().trim().min(1);

/** A line is a game from the first position: against whom, what is true, and the moves, by their ids. */
const line = { type: idSchema, variant: idSchema, moves: z.array(idSchema).min(1) };

const stopSchema = z.strictObject({
  /** Index of the move that the question stands before, from 0. */
  before: z.int().min(0),
  ask: text,
  options: z
    .array(z.strictObject({ text, right: z.boolean(), why: text }))
    .min(2)
    .max(4),
});

const modelSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(MODEL_KINDS),
  ...line,
  title: text.max(40),
  stops: z.array(stopSchema).min(2).max(4),
  principle: text,
});

const puzzleSchema = z.strictObject({
  id: idSchema,
  ...line,
  level: z.int().min(1).max(3),
  ask: text,
  hint: text,
  why: text,
});

const cutSchema = z.strictObject({
  title: text.max(30),
  intro: text,
  beats: z.array(idSchema).min(5).max(6),
});

/** A file of content/drills/, named after its case. */
export const drillsSchema = z.strictObject({
  case: idSchema,
  cut: cutSchema,
  models: z.array(modelSchema),
  puzzles: z.array(puzzleSchema),
});

/** The drills of a case as their author wrote them. */
export type DrillsFile = z.infer<typeof drillsSchema>;
export type ModelFile = DrillsFile['models'][number];
export type PuzzleFile = DrillsFile['puzzles'][number];
