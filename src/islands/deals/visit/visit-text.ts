// The sheet as plain text, for a message to oneself.
import type { SheetLine, VisitSheet } from '../../../core/visits/visit-sheet.ts';
import { visit } from '../../../i18n/zh-CN/visit.ts';
import { VISIT_ANSWERS } from '../../../schema/words/visit.ts';
import type { VisitHead } from './visit-head.ts';

/** `said`: a line as it stands, in one's own words where there are some. */
export function visitText(head: VisitHead, sheet: VisitSheet, said: (line: SheetLine) => string): string {
  const words = visit.sheet;
  const rows = (line: SheetLine) =>
    said(line)
      .split('\n')
      .map((row) => `- ${row}`);
  return [
    `${words.title} ${head.on}`,
    head.who,
    head.facts,
    '',
    `${words.result}：${said(sheet.result)}`,
    `${words.signs}：${sheet.post.signs}`,
    `${words.papers}：`,
    ...rows(sheet.papers),
    `${words.opening}：`,
    ...sheet.opening.map((line) => said(line)),
    `${words.putOff}：${visit.questions.quote(sheet.putOff.says)}`,
    `${words.ask}：${said(sheet.ask)}`,
    ...VISIT_ANSWERS.map((answer) => `${words.answers[answer]}：${said(sheet.next[answer])}`),
    `${words.never}：`,
    ...rows(sheet.never),
  ].join('\n');
}
