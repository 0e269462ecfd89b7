// What the tags of one lesson may know: set by the page once, read by the tags through Astro.locals.
import type { Question } from '../schema/question.ts';

export type LessonScope = {
  readonly id: string;
  readonly hash: string;
  readonly questions: ReadonlyMap<string, Question>;
  /** Title of each section by id, in order. */
  readonly sections: ReadonlyMap<string, string>;
};

/** The scope of the lesson that is being rendered. @throws Error outside a lesson page. */
export function scopeOf(locals: App.Locals): LessonScope {
  if (!locals.lesson) throw new Error('a lesson tag was rendered outside a lesson page');
  return locals.lesson;
}

/** Reads section ids and titles from a lesson's source. */
export function sectionsOf(body: string): ReadonlyMap<string, string> {
  return new Map(
    [...body.matchAll(/<小节\s+id="([^"]+)"\s+title="([^"]+)"/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  );
}
