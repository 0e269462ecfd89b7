// The learner's cards: all of them, those that are open, and the one in hand.
import type { DealState } from '../../schema/words/deal-bodies.ts';
import { own } from '../archive/own.ts';
import type { DealProgress } from '../progress/deal-progress.ts';
import type { Progress } from '../progress/progress.ts';

/** A card with its id. */
export type Deal = DealProgress & { readonly id: string };

/** The cards of a state, the one begun first in front. */
export function dealsIn({ deals }: Progress, state: DealState): readonly Deal[] {
  return Object.entries(deals)
    .filter(([, card]) => card.state === state)
    .map(([id, card]) => ({ ...card, id }))
    .sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
}

/** The card that lessons speak of: the one that was chosen last, else the one that was begun last; only open ones. */
export function dealInHand(progress: Progress): Deal | undefined {
  const { chosenDeal = '', deals } = progress;
  const chosen = own(deals, chosenDeal);
  if (chosen?.state === 'open') return { ...chosen, id: chosenDeal };
  return dealsIn(progress, 'open').at(-1);
}
