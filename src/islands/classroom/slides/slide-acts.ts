// What buttons and keys do to the page in hand.
import { moveBefore, moveBehind, setHidden } from '../../../core/classroom/slides/edit-deck.ts';
import type { PlacedSlide } from '../../../core/classroom/slides/shown-slides.ts';
import { slidesDesk } from '../../../stores/slides.ts';

export function toggleHidden({ slide, isHidden }: PlacedSlide): void {
  slidesDesk.edit((deck) => setHidden(deck, slide.id, !isHidden));
}

/** Puts the page before or behind its neighbour in the list that is shown. */
export function moveInList(shown: readonly PlacedSlide[], { slide }: PlacedSlide, step: -1 | 1): void {
  const neighbour = shown[shown.findIndex((placed) => placed.slide.id === slide.id) + step]?.slide.id;
  if (neighbour === undefined) return;
  const move = step < 0 ? moveBefore : moveBehind;
  slidesDesk.edit((deck) => move(deck, slide.id, neighbour));
}
