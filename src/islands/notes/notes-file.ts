// All notes as one file that people read and other programs take in.
import type { LessonNotes } from '../../core/annotations/notes-by-lesson.ts';
import { archive } from '../../i18n/zh-CN/archive.ts';
import { reading } from '../../i18n/zh-CN/reading.ts';

const words = reading.notes;

/** Markdown: a lesson a chapter, its bookmarks as a list, each mark as a quotation with the note below. */
export function notesMarkdown(notes: readonly LessonNotes[], today: string): string {
  const chapters = notes.map(({ lesson, marks, bookmarks }) =>
    [
      `## ${lesson?.title ?? words.removedLesson}`,
      ...(bookmarks.length === 0 ? [] : [`### ${words.bookmarks}`]),
      ...(bookmarks.length === 0
        ? []
        : [bookmarks.map(({ title }) => `- ${title ?? words.removedSection}`).join('\n')]),
      ...marks.flatMap(({ quote, text, at }) => [
        quoted(quote),
        ...(text === '' ? [] : [plain(text)]),
        `*${archive.moment(at)}*`,
      ]),
    ].join('\n\n'),
  );
  return `# ${words.file}\n\n${words.madeOn(archive.dateShort(today))}\n\n${chapters.join('\n\n')}\n`;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** What somebody wrote stays text: a line that begins like a heading or a list isn't one. */
function plain(text: string): string {
  return text.replace(/^(\s*)([#>*+-]|\d+[.)])/gm, '$1\\$2');
}
