// How long a paper takes about, by the blueprint.
import type { PaperBank } from '../../../core/papers/paper-bank.ts';
import type { PaperKind } from '../../../schema/words/paper-bodies.ts';

export function guideMinutes({ exam, tests }: PaperBank, kind: PaperKind): number {
  return kind === 'exam' ? exam.minutes : tests.minutes;
}
