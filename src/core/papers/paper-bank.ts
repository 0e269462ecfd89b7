// Everything that papers are made of, as one file: the questions without their keys, the blueprint, the outline.
import type { Papers } from '../../schema/papers.ts';
import type { PublicItem } from '../quiz/item.ts';
import type { BankQuestion } from './bank-question.ts';
import type { PaperOutline } from './paper-result.ts';

/** A question that may be drawn, with the hash of its wording, the address of its key, and where it is taught. */
export type PaperQuestion = BankQuestion & {
  readonly hash: string;
  readonly item: PublicItem;
  readonly keyUrl: string;
  readonly sectionTitle: string;
  readonly sectionHref: string;
};

/** Ids of the questions of both forms, a pair for each objective. */
export type FormPair = { readonly A: string; readonly B: string };

export type PaperBank = PaperOutline & {
  /** Of the whole file: by it a page knows the file from whatever else may come. */
  readonly id: string;
  readonly exam: Papers['exam'];
  readonly tests: { readonly minutes: number; readonly forms: readonly FormPair[] };
  readonly questions: readonly PaperQuestion[];
};
