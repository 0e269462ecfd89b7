// content/ids.yaml: every id ever used; none is dropped, none is used twice.
import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';

/** A course-wide id, or `owner/part` for options, items, hints (owner: question) and fields (owner: block). */
export const registeredNameSchema = z.string().regex(/^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/);

/** One line of the register. */
export const registeredIdSchema = z.strictObject({
  id: registeredNameSchema,
  /** What the id names: `lesson`, `section`, `question`, `option`, …; for ever the same. */
  kind: z.string().regex(/^[a-z-]+$/),
  /** Day on which the id was registered. */
  since: calendarDateSchema,
  /** The thing is gone from the course; its id is never used again. */
  retired: z.literal(true).optional(),
  /** What took its place. */
  replacedBy: registeredNameSchema.optional(),
});

/** The whole file, sorted by id. */
export const registerSchema = z.strictObject({ ids: z.array(registeredIdSchema) });

/** One id with what it names. */
export type RegisteredId = z.infer<typeof registeredIdSchema>;
