// The learner's cards in his record: fields and states are kept one by one, as they are written.
import type { DealState } from '../schema/words/deal-bodies.ts';
import { randomId } from '../storage/random-id.ts';
import type { Saved } from './record-keeper.ts';
import { record } from './record-store.ts';

/** A card has no wording of its own that could change. */
const refOf = (deal: string) => ({ id: deal, hash: '' });

/** The id of a card that is begun now; the card is there once something of it is kept. */
export function newDealId(): string {
  return randomId((bytes) => crypto.getRandomValues(bytes));
}

/** Keeps a field of a card; `field` by its stored name, the value in canonical text. */
export function saveDealField(deal: string, field: string, value: string): Promise<Saved> {
  return record('dealFieldSaved', refOf(deal), { deal, field, value });
}

export function setDealState(deal: string, state: DealState): Promise<Saved> {
  return record('dealStateSet', refOf(deal), { deal, state });
}

/** Lessons speak of this card from here on. */
export function chooseDeal(deal: string): Promise<Saved> {
  return record('dealChosen', refOf(deal), { deal });
}
