// All worksheets as one file that people read and other programs take in.
import type { LessonAccount } from '../../core/archive/archive.ts';
import { archive as words } from '../../i18n/zh-CN/archive.ts';
import { worksheets } from '../../i18n/zh-CN/deals.ts';
import { entryText } from './entry-text.ts';

/** Markdown: a lesson a chapter, a worksheet a section, a field a line in bold with what was written below. */
export function worksheetsMarkdown(lessons: readonly LessonAccount[], today: string): string {
  const chapters = lessons.map(({ title, worksheets: sheets }) => {
    const sections = sheets.map(({ kind, title: name, entries }) => {
      const fields = entries.map((entry) =>
        [
          ...(entry.label === '' ? [] : [`**${entry.label}**`, '']),
          quoted(entryText(entry)),
          '',
          words.worksheet.savedAt(words.moment(entry.at)),
        ].join('\n'),
      );
      return `### ${words.worksheet.kind[kind]}：${name}\n\n${fields.join('\n\n')}\n`;
    });
    return `## ${title}\n\n${sections.join('\n')}`;
  });
  return `# ${worksheets.file}\n\n${worksheets.madeOn(words.dateShort(today))}\n\n${chapters.join('\n')}`;
}

/** What somebody wrote stands as a quotation, so that none of it is taken for a heading. */
function quoted(value: string): string {
  return value
    .trim()
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
