// The learner's own deals as the record holds them.
import type { DealState } from '../../schema/words/deal-bodies.ts';
import type { BlockProgress } from './progress.ts';

/** A card: its fields by stored name (schema/words/deal-card.ts), its state and since when, when it was begun and last changed (UTC ms). */
export type DealProgress = {
  readonly fields: BlockProgress;
  readonly state: DealState;
  readonly stateAt: number;
  readonly addedAt: number;
  readonly lastAt: number;
};
