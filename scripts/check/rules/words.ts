// What holds for every run of words: law only in references, no stray asterisks, full-width punctuation, good tokens.
import type { Report } from '../report.ts';
import { lawWordsIn } from '../words/law-words.ts';
import type { Run } from '../words/run.ts';
import { tokensIn } from '../words/tokens.ts';
import type { Known } from './references.ts';
import { checkReference } from './references.ts';

export type WordRules = {
  /** Law may be named only in references. */
  readonly isLawCovered: boolean;
  /** [[…]] references may stand here. */
  readonly hasTokens: boolean;
};

const HALF_WIDTH =
  /(?<=\p{Script=Han}\s?)[,;:!?().](?=\s?\p{Script=Han})|(?<=\p{Script=Han})"(?=\p{Script=Han})/gu;

export function checkRun(run: Run, rules: WordRules, known: Known, report: Report): void {
  for (const match of run.text.matchAll(/\*\*+/g)) report.add('raw-bold', run.placeAt(match.index));
  for (const match of run.text.matchAll(HALF_WIDTH))
    report.add('half-width-punctuation', run.placeAt(match.index), match[0]);
  if (rules.isLawCovered) {
    for (const { index, words } of lawWordsIn(run.uncovered))
      report.add('bare-law', run.placeAt(index), words);
  }
  for (const { index, source, segment } of tokensIn(run.text)) {
    const place = run.placeAt(index);
    if (!rules.hasTokens) report.add('bad-token', place, source, 'place');
    else if (!segment) report.add('bad-token', place, source, 'form');
    else if (segment.kind !== 'contract')
      checkReference({ id: segment.id, kinds: [segment.kind], place }, known, report);
  }
}
