// What the events of the learner's own deals change in the progress: the last writer by the order of the log wins, field by field.
import type { DealBodies } from '../../schema/words/deal-bodies.ts';
import type { EventType, LearningEvent } from '../../schema/words/event.ts';
import type { DealProgress } from './deal-progress.ts';
import type { ProgressDraft } from './progress-draft.ts';

type DealChanges = {
  readonly [T in EventType & keyof DealBodies]: (draft: ProgressDraft, event: LearningEvent<T>) => void;
};

/** One entry a type. The first event of a card, whatever it says, begins it. */
export const DEAL_CHANGES: DealChanges = {
  dealFieldSaved: (draft, { at, hlc, body: { deal, field, value } }) =>
    change(draft, deal, at, (card) => ({ ...card, fields: { ...card.fields, [field]: { value, at, hlc } } })),
  dealStateSet: (draft, { at, body: { deal, state } }) =>
    change(draft, deal, at, (card) => ({ ...card, state, stateAt: at })),
  dealChosen: (draft, { at, body: { deal } }) => {
    change(draft, deal, at, (card) => card);
    draft.chosenDeal = deal;
  },
};

function change(
  draft: ProgressDraft,
  deal: string,
  at: number,
  next: (card: DealProgress) => DealProgress,
): void {
  draft.deals.update(deal, (before) => {
    const card = before ?? { fields: {}, state: 'open', stateAt: at, addedAt: at, lastAt: at };
    return { ...next(card), lastAt: Math.max(card.lastAt, at) };
  });
}
