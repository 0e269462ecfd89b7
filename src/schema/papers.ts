// content/papers.yaml: the blueprint of the examination, and what the tests before and after the course measure.
import { z } from 'zod';
import { idSchema } from './id.ts';

const minutes = z.int().min(1).max(240);

/** How many items of a module, by difficulty: easy, medium, hard. */
const shareSchema = z.strictObject({
  module: idSchema,
  difficulty: z.tuple([z.int().min(0), z.int().min(0), z.int().min(0)]),
});

/** content/papers.yaml. */
export const papersSchema = z.strictObject({
  exam: z.strictObject({
    items: z.int().min(1),
    /** A guide, not a limit. */
    minutes,
    modules: z.array(shareSchema).min(1),
  }),
  tests: z.strictObject({
    minutes,
    /** An item of each in form A, one of the same difficulty in form B; in this order. */
    objectives: z.array(idSchema).min(1),
  }),
});

/** The blueprint of all papers. */
export type Papers = z.infer<typeof papersSchema>;
export type ModuleShare = Papers['exam']['modules'][number];
