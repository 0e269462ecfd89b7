// The promise of the day as the record has it: its words, and when they were last written.
import { COMMITMENT_BLOCK, COMMITMENT_FIELDS, type CommitmentField } from '../../schema/words/commitment.ts';
import { type CardField, storedName } from '../../schema/words/deal-card.ts';
import { own } from '../archive/own.ts';
import type { Deal } from '../deals/deals-in.ts';
import type { Progress } from '../progress/progress.ts';

/** Words by field, '' where nothing was written; `at`: the last of them, UTC ms, undefined for a promise that wasn't written. */
export type Commitment = {
  readonly words: Readonly<Record<CommitmentField, string>>;
  readonly at: number | undefined;
};

/** Fields that live on the card in hand, where there is one; the others live in the block. */
const ON_CARD: { readonly [F in CommitmentField]?: string } = {
  debt: 'unit' satisfies CardField,
  bring: storedName('next-step', COMMITMENT_BLOCK),
  day: storedName('next-step-on', COMMITMENT_BLOCK),
};

/** @param deal the card in hand */
export function commitmentIn(progress: Progress, deal: Deal | undefined): Commitment {
  const block = own(progress.fields, COMMITMENT_BLOCK) ?? {};
  const kept = COMMITMENT_FIELDS.map((field) => {
    const onCard = ON_CARD[field];
    const value = deal && onCard !== undefined ? own(deal.fields, onCard) : own(block, field);
    return { field, value: value?.value.trim() ?? '', at: value?.at ?? 0 };
  });
  const words = Object.fromEntries(kept.map(({ field, value }) => [field, value])) as Commitment['words'];
  // Whose money it is says nothing: a card has that without any promise.
  const written = kept.filter(({ field, value }) => value !== '' && field !== 'debt');
  return { words, at: written.length === 0 ? undefined : Math.max(...written.map(({ at }) => at)) };
}
