// The pages of a deck as they are shown: in the trainer's order, each with its words of today.
import { type Deck, isOwnEntry } from './deck.ts';
import { type OwnCaseWords, ownSlide } from './own-slide.ts';
import type { CourseSlide, Slide } from './slide.ts';

/** A page in the trainer's order; `lesson` is the one it stands in: its own, or that of the page before it ('' at the front). */
export type PlacedSlide = {
  readonly slide: Slide;
  readonly lesson: string;
  readonly isHidden: boolean;
  readonly isOwn: boolean;
};

/** All pages that there are, hidden ones as well; entries that the course has no longer show nothing. */
export function placedSlides(
  deck: Deck,
  slides: readonly CourseSlide[],
  words: OwnCaseWords,
): readonly PlacedSlide[] {
  const now = new Map(slides.map((slide) => [slide.id, slide]));
  const placed: PlacedSlide[] = [];
  let lesson = '';
  for (const entry of deck.entries) {
    const slide = isOwnEntry(entry) ? ownSlide(entry.id, entry.own, words) : now.get(entry.id);
    if (!slide) continue;
    lesson = now.get(entry.id)?.lesson ?? lesson;
    placed.push({ slide, lesson, isHidden: entry.isHidden, isOwn: isOwnEntry(entry) });
  }
  return placed;
}

/** The pages that are shown with a lesson, in order; '' for those that stand before the first one. */
export function slidesOfLesson(placed: readonly PlacedSlide[], lesson: string): readonly PlacedSlide[] {
  return placed.filter((one) => one.lesson === lesson && !one.isHidden);
}
