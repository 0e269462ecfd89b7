// What a lesson's source holds for the trainer: its projector lines and his notes, section by section.
import { type LessonTag, tagsIn, titlesIn } from '../../lesson/lesson-tags.ts';
import { plainSpoken, writtenWords } from '../../lesson/spoken.ts';
import type { CiteLaw } from '../../quiz/rich-text.ts';

/** A line for the projector; of a figure or table, its title. */
export type ScriptLine = { readonly id: string; readonly text: string };

/** `minutes` of all notes of the section; `notes` in paragraphs. */
export type ScriptSection = {
  readonly id: string;
  readonly title: string;
  /** Of everything in it that has one: lines, tables, worksheets … */
  readonly ids: readonly string[];
  readonly minutes: number;
  readonly lines: readonly ScriptLine[];
  readonly notes: readonly string[];
};

/** A lesson as the desk needs it; `url` of its page. */
export type LessonScript = {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly sections: readonly ScriptSection[];
};

/** A lesson as the wall needs it: no notes. */
export type WallScript = Pick<LessonScript, 'id' | 'title'> & { readonly lines: readonly ScriptLine[] };

/** The lesson without what only the trainer sees. */
export function wallScript({ id, title, sections }: LessonScript): WallScript {
  return { id, title, lines: sections.flatMap(({ lines }) => lines) };
}

/** The sections of a lesson file (MDX of docs/authoring.md), in order. @throws Error for a line that shows what has no title */
export function sectionsIn(body: string, cite: CiteLaw): readonly ScriptSection[] {
  const titles = titlesIn(body);
  return tagsIn(body, ['小节']).map(({ attributes, inside }) => {
    const all = tagsIn(inside);
    const notes = all.filter(({ name }) => name === '讲师');
    return {
      id: attributes.get('id') ?? '',
      title: writtenWords(attributes.get('title') ?? '', cite),
      ids: all.flatMap((tag) => tag.attributes.get('id') ?? []),
      minutes: notes.reduce((sum, note) => sum + Number(note.attributes.get('minutes')), 0),
      lines: all.filter(({ name }) => name === '投屏').map((tag) => lineOf(tag, titles, cite)),
      notes: notes.flatMap((note) => paragraphs(note.inside, cite)),
    };
  });
}

function lineOf(
  { attributes, inside }: LessonTag,
  titles: ReadonlyMap<string, string>,
  cite: CiteLaw,
): ScriptLine {
  const show = attributes.get('show');
  const id = attributes.get('id') ?? show ?? '';
  if (show === undefined) return { id, text: plainSpoken(inside, cite) };
  const title = titles.get(show);
  if (title === undefined) throw new Error(`a projector line shows ${show}, which has no title`);
  return { id, text: writtenWords(title, cite) };
}

function paragraphs(words: string, cite: CiteLaw): readonly string[] {
  return words
    .split(/\n\s*\n|\n(?=\s*[-*]\s)/)
    .map((paragraph) => plainSpoken(paragraph, cite))
    .filter((paragraph) => paragraph !== '');
}
