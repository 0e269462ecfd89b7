// The pages of the trainer's deck that he shows, in his order, as the steps of a block need them.
import type { DeckPage } from '../../../core/classroom/agenda/block-steps.ts';
import { type PlacedSlide, placedSlides } from '../../../core/classroom/slides/shown-slides.ts';
import { slidesDesk } from '../../../stores/slides.ts';
import { ownCaseWords } from './slide-words.ts';

/** None while the deck is being read, or where it couldn't be. */
export function deckPages(): readonly DeckPage[] {
  const { status, deck, course } = slidesDesk.store.getState();
  return status === 'ready' ? pagesOf(placedSlides(deck, course.slides, ownCaseWords)) : [];
}

/** Those of the placed ones that aren't hidden. */
export function pagesOf(placed: readonly PlacedSlide[]): readonly DeckPage[] {
  return placed.filter(({ isHidden }) => !isHidden).map(({ slide, lesson }) => ({ id: slide.id, lesson }));
}
