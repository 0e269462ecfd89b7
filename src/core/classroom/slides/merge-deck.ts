// Brings the trainer's deck together with the course of the day: his order stays, what is new finds its place.
import { type CourseEntry, DECK_FORMAT, type Deck, type DeckEntry, isOwnEntry } from './deck.ts';
import { type CourseSlide, slideTitle } from './slide.ts';

/** What an update of the course did to a page that the trainer hasn't been told of yet. */
export type DeckNews = {
  readonly id: string;
  readonly title: string;
  readonly what: 'new' | 'changed' | 'gone';
  readonly isHidden: boolean;
};

/** The deck of somebody who never changed anything: the course in its order, all of it seen. */
export function freshDeck(course: string, slides: readonly CourseSlide[]): Deck {
  return { format: DECK_FORMAT, v: 1, course, entries: slides.map(seen) };
}

/**
 * The same deck with the pages that the course has got since: each right behind the page that is before it in the course.
 * Nothing is taken out, nothing is moved: what the course has no longer keeps its place until `acceptNews`.
 */
export function mergeDeck(deck: Deck, slides: readonly CourseSlide[]): Deck {
  const known = new Set(deck.entries.map(({ id }) => id));
  if (slides.every(({ id }) => known.has(id))) return deck;
  const entries: DeckEntry[] = [...deck.entries];
  let before = '';
  for (const slide of slides) {
    if (!known.has(slide.id)) {
      const place = entries.findIndex(({ id }) => id === before) + 1;
      entries.splice(place, 0, { ...seen(slide), hash: '' });
    }
    before = slide.id;
  }
  return { ...deck, entries };
}

/** What changed since the trainer looked last, in the order of his deck. */
export function newsOf(deck: Deck, slides: readonly CourseSlide[]): readonly DeckNews[] {
  const now = new Map(slides.map((slide) => [slide.id, slide]));
  return deck.entries.flatMap((entry): readonly DeckNews[] => {
    if (isOwnEntry(entry)) return [];
    const { id, hash, isHidden } = entry;
    const slide = now.get(id);
    if (!slide) return [{ id, title: entry.title, what: 'gone', isHidden }];
    if (slide.hash === hash) return [];
    return [{ id, title: slideTitle(slide), what: hash === '' ? 'new' : 'changed', isHidden }];
  });
}

/** The deck after the trainer has seen the news: what is gone is out of it, the rest is as it is today. */
export function acceptNews(deck: Deck, slides: readonly CourseSlide[]): Deck {
  const now = new Map(slides.map((slide) => [slide.id, slide]));
  const entries = deck.entries.flatMap((entry): readonly DeckEntry[] => {
    if (isOwnEntry(entry)) return [entry];
    const slide = now.get(entry.id);
    return slide ? [{ ...seen(slide), isHidden: entry.isHidden }] : [];
  });
  return { ...deck, entries };
}

function seen(slide: CourseSlide): CourseEntry {
  return { id: slide.id, isHidden: false, hash: slide.hash, title: slideTitle(slide) };
}
