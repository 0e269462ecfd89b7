// The head of a page of help, and what is kept beside each of its pictures.
import { z } from 'zod';
import { idSchema } from './id.ts';

/** Whom a page helps: the name of its folder below content/help/. Only learners' pages are in the learner edition. */
export const HELP_AUDIENCES = ['learner', 'trainer', 'author'] as const;
export type HelpAudience = (typeof HELP_AUDIENCES)[number];

const words = (most: number) => z.string().trim().min(1).max(most);

/** Front matter of content/help/<audience>/<id>.mdx. */
export const helpSchema = z.strictObject({
  /** The name of its file, and its address: /help/<id>/. */
  id: idSchema,
  /** The task, as somebody would say it. */
  title: words(22),
  /** When one needs this page, in a sentence. */
  lead: words(60),
  /** The heading it stands under in the list. */
  group: words(8),
  /** Its place among the pages of its audience. */
  order: z.int().min(1).max(99),
  /** Words that are looked for and needn't stand in the text. */
  keywords: z.array(words(12)).min(2).max(10),
});

const px = z.number().min(0);

/** content/help/pictures/<id>.json: lengths in CSS pixels of the page that was drawn. */
export const helpPictureSchema = z.strictObject({
  width: px,
  height: px,
  alt: z.string().min(1),
  /** What the text points at, in the order of its numbers. */
  parts: z.array(z.strictObject({ name: z.string().min(1), x: px, y: px, width: px, height: px })),
});
export type HelpPicture = z.infer<typeof helpPictureSchema>;
