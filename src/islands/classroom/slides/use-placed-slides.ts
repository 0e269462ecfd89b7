// The pages in the trainer's order, made anew only when his deck or the course changed.
import { useMemo } from 'react';
import { type PlacedSlide, placedSlides } from '../../../core/classroom/slides/shown-slides.ts';
import { useSlides } from '../../../stores/use-slides.ts';
import { ownCaseWords } from './slide-words.ts';

export function usePlacedSlides(): readonly PlacedSlide[] {
  const { deck, course } = useSlides();
  return useMemo(() => placedSlides(deck, course.slides, ownCaseWords), [deck, course]);
}
