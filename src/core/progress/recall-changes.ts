// What the events of reviewing change in the progress: reviews are added to their card, and taken out again by an undo.
import type { EventType, LearningEvent } from '../../schema/words/event.ts';
import type { RecallBodies } from '../../schema/words/recall-bodies.ts';
import { recallDay } from '../recall/recall-day.ts';
import type { ProgressDraft } from './progress-draft.ts';
import { type CardProgress, KEPT_STEPS, type RecallStep } from './recall-progress.ts';

type RecallChanges = {
  readonly [T in EventType & keyof RecallBodies]: (draft: ProgressDraft, event: LearningEvent<T>) => void;
};

const NO_CARD: CardProgress = { reviews: [], state: 'active' };

/** One entry a type. A review takes a card up again that was buried; one that was suspended stays so. */
export const RECALL_CHANGES: RecallChanges = {
  cardReviewed: (draft, { id: event, at, tzOffsetMin, body: { card, rating } }) => {
    draft.cards.update(card, ({ reviews, state } = NO_CARD) => ({
      reviews: [...reviews, [event, recallDay(at, tzOffsetMin), rating]],
      state: state === 'buried' ? 'active' : state,
    }));
    keepStep(draft, { card, event, isRating: true });
  },
  cardSet: (draft, { id: event, body: { card, state, untilDay } }) => {
    draft.cards.update(card, ({ reviews } = NO_CARD) => ({
      reviews,
      state,
      ...(state === 'buried' && untilDay !== undefined ? { untilDay } : {}),
    }));
    draft.recentCards = draft.recentCards.filter((one) => one.isRating || one.card !== card);
    if (state !== 'active') keepStep(draft, { card, event, isRating: false });
  },
  reviewSet: (draft, { body: { setting, value } }) => draft.recallSettings.update(setting, () => value),
  reviewUndone: (draft, { body: { card, event } }) => {
    draft.cards.update(card, (before = NO_CARD) => ({
      ...before,
      reviews: before.reviews.filter(([id]) => id !== event),
    }));
    draft.recentCards = draft.recentCards.filter((one) => one.event !== event);
  },
};

function keepStep(draft: ProgressDraft, step: RecallStep): void {
  draft.recentCards = [...draft.recentCards, step].slice(-KEPT_STEPS);
}
