// What of a lesson is read out, sentence by sentence: the lead, the sections, the card at the end; nothing that is folded.
import { sentencesOf } from '../../core/reading/sentences.ts';
import { lessonMain } from './lesson-facts.ts';
import type { Place } from './paint.ts';
import { readableText } from './readable-text.ts';

/** A sentence and its place in the text of the lesson. */
export type SpokenSentence = Place & { readonly text: string };

const READ = '.lesson-lead, [data-section], [data-takeaway]';
const LINE = 'p, li, h1, h2, h3, td, th, dt, dd, blockquote, summary, figcaption, div';
const FOLDED = 'details:not([open]) > :not(summary)';

export function spokenSentences(): readonly SpokenSentence[] {
  const root = lessonMain();
  const { text, nodes } = readableText(root);
  const lines: { box: Element; start: number; end: number }[] = [];
  for (const { node, start } of nodes) {
    const box = node.parentElement?.closest(LINE);
    if (!box?.closest(READ) || box.closest(FOLDED)) continue;
    const end = start + node.length;
    const last = lines.at(-1);
    if (last?.box === box && last.end === start) last.end = end;
    else lines.push({ box, start, end });
  }
  return lines.flatMap((line) =>
    sentencesOf(text.slice(line.start, line.end)).map(({ start, end }) => ({
      root,
      start: line.start + start,
      end: line.start + end,
      text: text.slice(line.start + start, line.start + end),
    })),
  );
}
