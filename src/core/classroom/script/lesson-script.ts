// What a lesson's source holds for the trainer: its projector lines and his notes, section by section.

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

const SECTION = /<小节\s+id="([^"]+)"\s+title="([^"]+)"\s*>([\s\S]*?)<\/小节>/g;
const NOTE = /<讲师\s+id="[^"]+"\s+minutes="([\d.]+)"\s*>([\s\S]*?)<\/讲师>/g;
const LINE = /<投屏\s+([^>]*?)(?:\/>|>([\s\S]*?)<\/投屏>)/g;

/** The sections of a lesson file (MDX of docs/authoring.md), in order. */
export function sectionsIn(body: string): readonly ScriptSection[] {
  return [...body.matchAll(SECTION)].map(([, id = '', title = '', inside = '']) => {
    const notes = [...inside.matchAll(NOTE)];
    return {
      id,
      title,
      ids: [...inside.matchAll(/\sid="([^"]+)"/g)].map(([, inner = '']) => inner),
      minutes: notes.reduce((sum, [, minutes]) => sum + Number(minutes), 0),
      lines: [...inside.matchAll(LINE)].map(([, attributes = '', words]) => line(body, attributes, words)),
      notes: notes.flatMap(([, , words = '']) => paragraphs(words)),
    };
  });
}

function line(body: string, attributes: string, words: string | undefined): ScriptLine {
  const show = attributeOf(attributes, 'show');
  const text = show === undefined ? plainWords(words ?? '') : titleOf(body, show);
  return { id: attributeOf(attributes, 'id') ?? show ?? '', text };
}

/** The title of a block by its id; a block without one goes by its id. */
function titleOf(body: string, id: string): string {
  const tag = [...body.matchAll(/<[^/][^>]*>/g)].find(([text]) => attributeOf(text, 'id') === id);
  return attributeOf(tag?.[0] ?? '', 'title') ?? id;
}

function attributeOf(tag: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1];
}

function paragraphs(words: string): readonly string[] {
  return words
    .split(/\n\s*\n/)
    .map(plainWords)
    .filter((paragraph) => paragraph !== '');
}

/** Words without tags and emphasis; a reference goes by its words. */
function plainWords(words: string): string {
  return words
    .replace(/<[^>]*>/g, '')
    .replace(/\[\[[^\]|]*\|([^\]]*)\]\]|\[\[contract:([^\]]*)\]\]/g, '$1$2')
    .replace(/\*\*|^\s*[-#]+\s+/gm, '')
    .replace(/\s*\n\s*/g, '')
    .trim();
}
