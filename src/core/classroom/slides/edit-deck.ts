// What the trainer does to his deck: moves, hides, inserts, rewrites, takes out; each gives a new deck.
import { type Deck, isOwnEntry, type OwnEntry } from './deck.ts';
import type { OwnPage } from './own-slide.ts';

/** Puts a page right behind another one ('' puts it first). The same deck where one of both isn't in it. */
export function moveBehind(deck: Deck, id: string, behind: string): Deck {
  const moved = deck.entries.find((entry) => entry.id === id);
  const rest = deck.entries.filter((entry) => entry.id !== id);
  const place = behind === '' ? 0 : rest.findIndex((entry) => entry.id === behind) + 1;
  if (!moved || id === behind || (behind !== '' && place === 0)) return deck;
  return { ...deck, entries: [...rest.slice(0, place), moved, ...rest.slice(place)] };
}

/** Puts a page right before another one. */
export function moveBefore(deck: Deck, id: string, before: string): Deck {
  const rest = deck.entries.filter((entry) => entry.id !== id);
  const place = rest.findIndex((entry) => entry.id === before);
  return place < 0 ? deck : moveBehind(deck, id, rest[place - 1]?.id ?? '');
}

/** Shows or hides a page. */
export function setHidden(deck: Deck, id: string, isHidden: boolean): Deck {
  return {
    ...deck,
    entries: deck.entries.map((entry) => (entry.id === id ? { ...entry, isHidden } : entry)),
  };
}

/** Inserts a page of one's own right behind another one ('' puts it first), or rewrites the one with that id. */
export function putOwn(deck: Deck, id: string, own: OwnPage, behind: string): Deck {
  if (deck.entries.some((entry) => entry.id === id)) {
    return {
      ...deck,
      entries: deck.entries.map((entry) =>
        entry.id === id && isOwnEntry(entry) ? { ...entry, own } : entry,
      ),
    };
  }
  const added: OwnEntry = { id, isHidden: false, own };
  const place = behind === '' ? 0 : deck.entries.findIndex((entry) => entry.id === behind) + 1;
  return { ...deck, entries: [...deck.entries.slice(0, place), added, ...deck.entries.slice(place)] };
}

/** Takes out a page of one's own; pages of the course can only be hidden. */
export function removeOwn(deck: Deck, id: string): Deck {
  return { ...deck, entries: deck.entries.filter((entry) => entry.id !== id || !isOwnEntry(entry)) };
}
