// What the events of reviewing cards say, and the tests for them.
import { type BodyGuard, isCount, isObject, isText } from './guards.ts';

/** How well it was remembered: 1 forgotten, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;

/** `buried`: not before the day `untilDay`; `suspended`: not at all; `active` takes both back. */
export type CardState = 'active' | 'buried' | 'suspended';

/** The bodies by event type. `card` is the id of a card, see core/recall/card.ts; days as core/recall/recall-day.ts counts them. */
export type RecallBodies = {
  readonly cardReviewed: { readonly card: string; readonly rating: Rating };
  readonly cardSet: { readonly card: string; readonly state: CardState; readonly untilDay?: number };
  /** A setting of core/recall/recall-settings.ts and its new value. */
  readonly reviewSet: { readonly setting: string; readonly value: number };
  /** The review of that card, by the id of its event, counts as never made. */
  readonly reviewUndone: { readonly card: string; readonly event: string };
};

const STATES: readonly unknown[] = ['active', 'buried', 'suspended'] satisfies readonly CardState[];

/** Guard of cardReviewed. */
export const isCardReviewed: BodyGuard = (body) =>
  isObject(body) && isText(body['card']) && isCount(body['rating'], 1) && body['rating'] <= 4;

/** Guard of cardSet. */
export const isCardSet: BodyGuard = (body) =>
  isObject(body) &&
  isText(body['card']) &&
  STATES.includes(body['state']) &&
  (body['state'] !== 'buried' || isCount(body['untilDay']));

/** Guard of reviewSet. */
export const isReviewSet: BodyGuard = (body) =>
  isObject(body) && isText(body['setting']) && isCount(body['value']);

/** Guard of reviewUndone. */
export const isReviewUndone: BodyGuard = (body) =>
  isObject(body) && isText(body['card']) && isText(body['event']);
