// The cards under review as the record holds them; when each is due is reckoned where it is asked for, from these reviews.
import type { CardState, Rating } from '../../schema/words/recall-bodies.ts';

/** A review: the id of its event, its day (core/recall/recall-day.ts) and the rating. Short, because there are many. */
export type CardReview = readonly [event: string, day: number, rating: Rating];

/** A card: its reviews in the order of the log, those that were undone left out, and whether it is asked at all. */
export type CardProgress = {
  readonly reviews: readonly CardReview[];
  readonly state: CardState;
  /** Of a buried one: the first day on which it is asked again. */
  readonly untilDay?: number;
};

/** A step that can be taken back: a rating, or a card that was put away. */
export type RecallStep = { readonly card: string; readonly event: string; readonly isRating: boolean };

/** So many of the latest steps are held. */
export const KEPT_STEPS = 30;
