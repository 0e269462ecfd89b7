// Where a field of a lesson lives: in its own block, or, if it is tied to one, in the field of the card in hand.
import { valueIn } from '../../core/deals/card-facts.ts';
import { canonicalValue, isReadable, shownValue } from '../../core/deals/card-value.ts';
import { dealInHand } from '../../core/deals/deals-in.ts';
import { isTiedField, storedName, TIED_FIELDS } from '../../schema/words/deal-card.ts';
import { saveDealField } from '../../stores/deals.ts';
import { record, recordStore } from '../../stores/record-store.ts';

export type FieldElement = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
export type LessonRef = { readonly id: string; readonly hash: string };

export type FieldHome = {
  /** What is kept; undefined when nothing ever was. */
  readonly stored: () => string | undefined;
  /** What is to be kept for what stands in the field, and the way back. */
  readonly canonical: (typed: string) => string;
  readonly shown: (value: string) => string;
  readonly isReadable: (value: string) => boolean;
  /** Keeps a value where the field lives now: a later choice of another card doesn't carry it over. */
  readonly keeper: () => (value: string) => Promise<{ readonly saved: boolean }>;
};

/** The home of a field, by the marks of its element and its block. */
export function fieldHome(
  lesson: string,
  ref: LessonRef,
  block: HTMLElement,
  element: FieldElement,
): FieldHome {
  const blockId = block.dataset['block'] ?? '';
  const fieldId = element.dataset['field'] ?? '';
  const tied = element.dataset['deal'] ?? '';
  const inBlock: FieldHome = {
    stored: () => recordStore.getState().progress.fields[blockId]?.[fieldId]?.value,
    canonical: (typed) => typed,
    shown: (value) => value,
    isReadable: () => true,
    keeper: () => (value) => record('fieldSaved', ref, { lesson, block: blockId, field: fieldId, value }),
  };
  if (!isTiedField(tied)) return inBlock;
  const kind = TIED_FIELDS[tied];
  const name = storedName(tied, blockId);
  const inHand = () => dealInHand(recordStore.getState().progress);
  return {
    stored: () => {
      const deal = inHand();
      return deal ? valueIn(deal.fields, name) : inBlock.stored();
    },
    canonical: (typed) => canonicalValue(kind, typed),
    shown: (value) => shownValue(kind, value),
    isReadable: (value) => isReadable(kind, value),
    keeper: () => {
      const deal = inHand();
      return deal ? (value) => saveDealField(deal.id, name, value) : inBlock.keeper();
    },
  };
}
