// The learner's own deals as the record holds them.
import type { DealState } from '../../schema/words/deal-bodies.ts';

/** What is kept in a field, since when (UTC ms, and by the order of the log). */
type DealField = { readonly value: string; readonly at: number; readonly hlc: string };

/** A card: its fields by stored name (schema/words/deal-card.ts), its state and since when, when it was begun and last changed (UTC ms). */
export type DealProgress = {
  readonly fields: { readonly [storedName: string]: DealField };
  readonly state: DealState;
  readonly stateAt: number;
  readonly addedAt: number;
  readonly lastAt: number;
};
