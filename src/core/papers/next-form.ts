// Which form of the test somebody gets: by chance at first, afterwards the one that keeps before and after apart.
import type { PaperForm, PaperKind } from '../../schema/words/paper-bodies.ts';

type Before = { readonly kind: PaperKind; readonly form: PaperForm; readonly startedAt: number };

/**
 * The same kind again brings the same form again; who has had one form before gets the other one after, and the other way
 * round. Without either the attempt's seed decides. An examination has no form.
 */
export function nextForm(kind: PaperKind, papers: readonly Before[], seed: number): PaperForm {
  if (kind === 'exam') return '';
  const tests = papers.filter((one) => one.kind !== 'exam').sort((a, b) => a.startedAt - b.startedAt);
  const same = tests.find((one) => one.kind === kind);
  if (same) return same.form;
  const other = tests[0];
  if (other) return other.form === 'A' ? 'B' : 'A';
  return seed % 2 === 0 ? 'A' : 'B';
}
