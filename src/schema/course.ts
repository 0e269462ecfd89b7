// content/course.yaml: modules, lessons in order, minutes and objectives.
import { z } from 'zod';
import { idSchema } from './id.ts';
import { tacticSchema } from './move.ts';
import { SKILLS } from './words/roleplay.ts';

const text = z.string().trim().min(1);

/** What the learner can do afterwards; questions and role-play moves refer to it. */
export const objectiveSchema = z.strictObject({ id: idSchema, text });

/** An item of the course card, with where it is taught and what of the role-play shows it. */
export const coveredItemSchema = z.strictObject({
  item: text,
  /** Of the same lesson; each asked by a question, or `objectives` says what asks it. */
  sections: z.array(idSchema).min(1),
  objectives: z.array(idSchema).min(1).optional(),
  /** Moves that use one of the tactics or are evidence of one of the skills; games against one of the clients. */
  shown: z
    .strictObject({
      skills: z.array(z.enum(SKILLS)).min(1).optional(),
      tactics: z.array(tacticSchema).min(1).optional(),
      clients: z.array(idSchema).min(1).optional(),
    })
    .optional(),
});

/** A lesson as the outline knows it. */
export const lessonEntrySchema = z.strictObject({
  id: idSchema,
  title: text.max(30),
  /** Self-study minutes. */
  minutes: z.int().min(1).max(60),
  /** Items of the course card that the lesson teaches. */
  covers: z.array(coveredItemSchema).min(1),
  objectives: z.array(objectiveSchema).min(2).max(4),
});

/** A part of the day; its folder holds its lessons and names its question file. */
export const moduleSchema = z.strictObject({
  id: idSchema,
  title: text,
  folder: z.string().regex(/^[0-9]-[a-z-]+$/),
  aim: text,
  lessons: z.array(lessonEntrySchema).min(1),
});

/** content/course.yaml. */
export const courseSchema = z.strictObject({
  id: idSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: text,
  subtitle: text,
  promise: z.array(text).min(1),
  character: z.array(text).min(1),
  throughLine: text,
  audience: text,
  modules: z.array(moduleSchema).min(1),
});

/** The course outline, one object per build. */
export type Course = z.infer<typeof courseSchema>;
