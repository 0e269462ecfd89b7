// content/visits.yaml: what a visit needs, station by station and post by post, from which the sheet for tomorrow is put together.
import { z } from 'zod';
import { idSchema } from './id.ts';
import { BUYER_TYPES } from './words/deal.ts';
import { POST_KINDS, VISIT_STATIONS } from './words/visit.ts';

const text = z.string().trim().min(1).max(60);

const postSchema = z.strictObject({
  kind: z.enum(POST_KINDS),
  /** By what a post is recognised in its name. */
  words: z.array(text).min(1),
  signs: text,
  /** The second sentence: what is asked of this desk. */
  opening: text,
  never: z.array(text).min(2).max(3),
});

const putOffSchema = z.strictObject({
  id: idSchema,
  says: text,
  /** Words by which the same put-off is recognised in a case. */
  heard: z.array(text).min(1),
  /** The question whose answer can be checked. */
  ask: text,
  named: text,
  passed: text,
  nothing: text,
});

const stationSchema = z.strictObject({
  station: z.enum(VISIT_STATIONS),
  /** The first one that fits the post is taken; without `posts` it fits every one. */
  results: z.array(z.strictObject({ text, posts: z.array(z.enum(POST_KINDS)).min(1).optional() })).min(1),
  papers: z.array(text).min(2).max(4),
  /** The first sentence; `{amount}`, `{accepted-on}` … stand for fields of the card; `plain` where one isn't filled in. */
  opening: z.strictObject({ text, plain: text }),
  laws: z.array(idSchema).max(3),
  putOffs: z.array(putOffSchema).min(3).max(5),
});

/** content/visits.yaml. */
export const visitsSchema = z.strictObject({
  buyers: z.array(z.strictObject({ type: z.enum(BUYER_TYPES), words: z.array(text).min(1) })),
  posts: z.array(postSchema).min(1),
  stations: z.array(stationSchema).min(1),
});

/** What is written for visits. */
export type Visits = z.infer<typeof visitsSchema>;
export type VisitPost = Visits['posts'][number];
export type VisitPlan = Visits['stations'][number];
export type PutOff = VisitPlan['putOffs'][number];
