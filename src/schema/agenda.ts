// content/agenda.yaml: how a day in a room may run, block by block, and what of the course is read before and after it.
import { z } from 'zod';
import { idSchema } from './id.ts';
import { BLOCK_KINDS } from './words/agenda.ts';

const text = z.string().trim().min(1).max(40);
const minutes = z.int().min(5).max(240);
const ids = z.array(idSchema);

const blockSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(BLOCK_KINDS),
  minutes,
  /** What it isn't cut below when the room is late; a debrief without it isn't cut at all. */
  least: minutes.optional(),
  title: text,
  /** For the trainer: how it is run, in one breath. */
  how: z.string().trim().min(1).max(120).optional(),
  lessons: ids.optional(),
  cases: ids.optional(),
  /** Cases of which only the cut is played. */
  cuts: ids.optional(),
  /** Set positions and model games. */
  drills: ids.optional(),
  /** Worksheets and things to think about, of lessons. */
  activities: ids.optional(),
  /** Where its lessons go when it is dropped before the day; afterwards is what isn't said. */
  instead: z.enum(['pre', 'post']).optional(),
});

const sessionSchema = z.strictObject({
  id: idSchema,
  title: text,
  /** HH:MM, the time of the clock in the room. */
  starts: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  blocks: z.array(blockSchema).min(1),
});

const presetSchema = z.strictObject({
  id: idSchema,
  title: text,
  lead: z.string().trim().min(1).max(60),
  /** Of all blocks that teach; breaks and lunch come on top. */
  minutes: z.int().min(60).max(720),
  sessions: z.array(sessionSchema).min(1),
  /** Lessons that the room doesn't take. */
  pre: ids,
  post: ids,
});

/** content/agenda.yaml. */
export const agendaSchema = z.strictObject({ presets: z.array(presetSchema).min(1) });

/** The presets of all days. */
export type Agenda = z.infer<typeof agendaSchema>;
export type AgendaPreset = Agenda['presets'][number];
export type AgendaSession = AgendaPreset['sessions'][number];
export type AgendaBlock = AgendaSession['blocks'][number];
