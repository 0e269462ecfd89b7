// content/course.yaml: modules, lessons in order, minutes and objectives.
import { z } from 'zod';
import { idSchema } from './id.ts';

const text = z.string().trim().min(1);

/** What the learner can do afterwards; questions and role-play moves refer to it. */
export const objectiveSchema = z.strictObject({ id: idSchema, text });

/** A lesson as the outline knows it. */
export const lessonEntrySchema = z.strictObject({
  id: idSchema,
  title: text.max(30),
  /** Self-study minutes. */
  minutes: z.int().min(1).max(60),
  status: z.enum(['drafting', 'written']),
  /** Items of the course card that the lesson teaches. */
  covers: z.array(text).min(1),
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
