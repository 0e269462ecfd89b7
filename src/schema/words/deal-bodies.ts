// What the events of the learner's own deals say, and the tests for them.
import { type BodyGuard, isObject, isText } from './guards.ts';

/** `open`: money is still owed; `paid`: it came; `removed`: the card was taken away. Back to `open` is the way to undo. */
export const DEAL_STATES = ['open', 'paid', 'removed'] as const;
export type DealState = (typeof DEAL_STATES)[number];

/** The bodies by event type. `deal` is the card's own id; whatever is said of an unknown one begins it. */
export type DealBodies = {
  /**
   * A field of a card was saved: `field` as in deal-card.ts (`storedName`), the value in canonical text (amounts as plain
   * decimals, dates YYYY-MM-DD, choices by their stored word), as typed where it can't be read, '' when cleared.
   */
  readonly dealFieldSaved: { readonly deal: string; readonly field: string; readonly value: string };
  readonly dealStateSet: { readonly deal: string; readonly state: DealState };
  /** The card was taken in hand: lessons speak of it from here on. */
  readonly dealChosen: { readonly deal: string };
};

/** Guard of dealFieldSaved. */
export const isDealFieldSaved: BodyGuard = (body) =>
  isObject(body) && isText(body['deal']) && isText(body['field']) && typeof body['value'] === 'string';

/** Guard of dealStateSet. */
export const isDealStateSet: BodyGuard = (body) =>
  isObject(body) && isText(body['deal']) && DEAL_STATES.some((state) => state === body['state']);

/** Guard of dealChosen. */
export const isDealChosen: BodyGuard = (body) => isObject(body) && isText(body['deal']);
