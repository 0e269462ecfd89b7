// The trainer's deck: in which order he shows the pages, which he hides, which are his own; a file that outlives updates.
import { isObject, isText } from '../../../schema/words/guards.ts';
import { isOwnPage, type OwnPage } from './own-slide.ts';

/** A page of the course as he last saw it; `hash` '' for one that he hasn't seen yet. `title` names it when it is gone. */
export type CourseEntry = {
  readonly id: string;
  readonly isHidden: boolean;
  readonly hash: string;
  readonly title: string;
};
/** A page of his own; its id begins with `my-`. */
export type OwnEntry = { readonly id: string; readonly isHidden: boolean; readonly own: OwnPage };
export type DeckEntry = CourseEntry | OwnEntry;

/** The file: all pages in his order. */
export type Deck = {
  readonly format: typeof DECK_FORMAT;
  readonly v: 1;
  /** Id of the course. */
  readonly course: string;
  readonly entries: readonly DeckEntry[];
};

export const DECK_FORMAT = 'huikuan-slides';
/** The largest file that is kept or opened, in bytes. */
export const DECK_LIMIT_BYTES = 20_000_000;
const OWN_ID = /^my-[a-z0-9-]{1,64}$/;

/** Whether an entry is the trainer's own page. */
export function isOwnEntry(entry: DeckEntry): entry is OwnEntry {
  return 'own' in entry;
}

/** Whether a value from a file is a deck: every page whole, none twice. */
export function isDeck(value: unknown): value is Deck {
  if (!isObject(value) || value['format'] !== DECK_FORMAT || value['v'] !== 1 || !isText(value['course']))
    return false;
  const entries: unknown = value['entries'];
  if (!Array.isArray(entries) || entries.length > 5000 || !entries.every(isDeckEntry)) return false;
  return new Set(entries.map(({ id }) => id)).size === entries.length;
}

function isDeckEntry(value: unknown): value is DeckEntry {
  if (!isObject(value) || !isText(value['id']) || typeof value['isHidden'] !== 'boolean') return false;
  if ('own' in value) return OWN_ID.test(value['id']) && isOwnPage(value['own']);
  return (
    !value['id'].startsWith('my-') && typeof value['hash'] === 'string' && typeof value['title'] === 'string'
  );
}
