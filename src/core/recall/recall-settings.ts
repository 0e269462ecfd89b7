// What a learner may set about reviewing: how sure he wants to be, how much a day, and which groups of cards come whole.
import { own } from '../archive/own.ts';
import { CARD_KINDS, type CardKind } from './card.ts';

/** Percent of the cards of a day that are to be remembered; cards a day that are new, and that come again. */
export const RECALL_LIMITS = {
  retention: { least: 80, most: 97, usual: 90 },
  newPerDay: { least: 0, most: 100, usual: 15 },
  duePerDay: { least: 10, most: 500, usual: 100 },
} as const;

export type RecallLimit = keyof typeof RECALL_LIMITS;

/** The limits in force, and the kinds of which every card is in the deck. */
export type RecallSettings = { readonly [L in RecallLimit]: number } & {
  readonly whole: ReadonlySet<CardKind>;
};

/** Reads what the record holds; a value outside its bounds counts as the nearest one within. */
export function recallSettings(stored: { readonly [setting: string]: number }): RecallSettings {
  const limit = (name: RecallLimit) => {
    const { least, most, usual } = RECALL_LIMITS[name];
    return Math.min(most, Math.max(least, own(stored, name) ?? usual));
  };
  return {
    retention: limit('retention'),
    newPerDay: limit('newPerDay'),
    duePerDay: limit('duePerDay'),
    whole: new Set(CARD_KINDS.filter((kind) => own(stored, kind) === 1)),
  };
}
