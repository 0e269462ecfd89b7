// Draws a paper for somebody: by the blueprint, the seed, and the tests that were written before.
import type { PaperForm, PaperItem, PaperKind } from '../../schema/words/paper-bodies.ts';
import type { PaperProgress } from '../progress/paper-progress.ts';
import { drawExam, itemSeed } from './draw-exam.ts';
import { nextForm } from './next-form.ts';
import type { FormPair, PaperBank, PaperQuestion } from './paper-bank.ts';

export type DrawnPaper = {
  readonly kind: PaperKind;
  readonly form: PaperForm;
  readonly seed: number;
  readonly items: readonly PaperItem[];
};

/**
 * `earlier`: all papers of the record; `seed`: an integer from 0.
 * @throws RangeError when the blueprint names what the bank hasn't; the content check refuses such a blueprint.
 */
export function drawPaper(
  bank: PaperBank,
  kind: PaperKind,
  earlier: readonly PaperProgress[],
  seed: number,
): DrawnPaper {
  const form = nextForm(kind, earlier, seed);
  const questions =
    form === ''
      ? drawExam(bank.questions, bank.exam.modules, seed)
      : bank.tests.forms.map((pair) => questionOf(bank, pickOf(pair, form, kind, earlier)));
  const items = questions.map(({ id, hash, objective }) => ({
    question: id,
    hash,
    objective,
    seed: itemSeed(seed, id),
  }));
  return { kind, form, seed, items };
}

/** The bank may have grown between the two tests and its forms been paired anew: nobody meets an item in both. */
function pickOf(pair: FormPair, form: 'A' | 'B', kind: PaperKind, earlier: readonly PaperProgress[]): string {
  const seen = new Set(
    earlier
      .filter((paper) => paper.kind !== 'exam' && paper.kind !== kind)
      .flatMap(({ items }) => items.map(({ question }) => question)),
  );
  const [own, other] = form === 'A' ? [pair.A, pair.B] : [pair.B, pair.A];
  return seen.has(own) && !seen.has(other) ? other : own;
}

function questionOf({ questions }: PaperBank, id: string): PaperQuestion {
  const question = questions.find((one) => one.id === id);
  if (!question) throw new RangeError(`no question ${id} in the bank`);
  return question;
}
