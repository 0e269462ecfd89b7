// What the tags of one lesson may know: set by the page once, read by the tags through Astro.locals.
import { tagsIn, titlesIn } from '../core/lesson/lesson-tags.ts';
import type { Question } from '../schema/question.ts';

export type LessonScope = {
  readonly id: string;
  readonly hash: string;
  readonly questions: ReadonlyMap<string, Question>;
  /** Title of each section by id, in order. */
  readonly sections: ReadonlyMap<string, string>;
  /** Title of each block that has one, by id. */
  readonly titles: ReadonlyMap<string, string>;
};

/** The scope of the lesson that is being rendered. @throws Error outside a lesson page. */
export function scopeOf(locals: App.Locals): LessonScope {
  if (!locals.lesson) throw new Error('a lesson tag was rendered outside a lesson page');
  return locals.lesson;
}

type Source = {
  readonly id: string;
  readonly hash: string;
  readonly body: string;
  readonly questions: readonly Question[];
};

/** What the tags of a lesson may know, from its source. */
export function scopeFor({ id, hash, body, questions }: Source): LessonScope {
  return {
    id,
    hash,
    questions: new Map(questions.map((question) => [question.id, question])),
    sections: sectionsOf(body),
    titles: titlesIn(body),
  };
}

/** Ids and titles of the sections in a lesson's source, in order. */
export function sectionsOf(body: string): ReadonlyMap<string, string> {
  return new Map(
    tagsIn(body, ['小节']).map(({ attributes }) => [
      attributes.get('id') ?? '',
      attributes.get('title') ?? '',
    ]),
  );
}
