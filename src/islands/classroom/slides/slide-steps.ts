// What the clicker goes through while a page of the deck is on the wall: the pages of its lesson, in the trainer's order.
import type { Show } from '../../../core/classroom/desk/desk-bodies.ts';
import { placedSlides, slidesOfLesson } from '../../../core/classroom/slides/shown-slides.ts';
import { slidesDesk } from '../../../stores/slides.ts';
import { ownCaseWords } from './slide-words.ts';

export function slideSteps(id: string): readonly Show[] {
  const { deck, course } = slidesDesk.store.getState();
  const placed = placedSlides(deck, course.slides, ownCaseWords);
  const lesson = placed.find(({ slide }) => slide.id === id)?.lesson ?? '';
  return slidesOfLesson(placed, lesson).map(({ slide }) => ({ kind: 'slide', id: slide.id }));
}
