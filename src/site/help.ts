// The pages of help of this edition, in their order, and the pictures that stand beside them.

import { getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HELP_AUDIENCES, type HelpAudience, type HelpPicture, helpPictureSchema } from '../schema/help.ts';
import { buildEnv } from './build-env.ts';
import { isTrainer } from './context.ts';

/** Whom this edition helps: trainers' and authors' pages are the trainer edition's alone. */
export const helpAudiences: readonly HelpAudience[] = isTrainer ? HELP_AUDIENCES : ['learner'];

/** Entries of this edition with their audience, by audience and order. */
export async function helpPages() {
  const entries = await getCollection('help');
  return helpAudiences.flatMap((audience) =>
    entries
      .filter(({ id }) => id.startsWith(`${audience}/`))
      .toSorted((a, b) => a.data.order - b.data.order)
      .map((entry) => ({ audience, entry })),
  );
}

const folder = join(buildEnv(process.env).root, 'content/help/pictures');

/** A picture with the name of its file, which changes with what it shows. @throws Error when it wasn't drawn */
export function helpPicture(id: string): HelpPicture & { readonly file: string } {
  const bytes = helpPictureBytes(id);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const shape: unknown = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'));
  return { ...helpPictureSchema.parse(shape), file: `${id}-${hash}` };
}

/** @throws Error when it wasn't drawn */
export function helpPictureBytes(id: string): Buffer {
  const path = join(folder, `${id}.webp`);
  if (!existsSync(path)) throw new Error(`no picture ${path}: npm run draw:help`);
  return readFileSync(path);
}

/** Ids of the pictures that a page of help shows. */
export function picturesIn(body: string): readonly string[] {
  return [...body.matchAll(/<\S+ id="([a-z\d-]+)" \/>/g)].map(([, id = '']) => id);
}
