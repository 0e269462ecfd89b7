// A card of the review, as the build makes it for things of the course: what is asked, and what may be shown behind it.
import type { Law } from '../../schema/law.ts';
import type { PublicItem } from '../quiz/item.ts';
import type { ShelfCase } from '../roleplay/shelf-case.ts';

/** `puzzle`: a set position, or one out of one's own games. Each is also the name of the setting that takes all of them in. */
export const CARD_KINDS = ['question', 'puzzle', 'takeaway', 'law'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** Everything has a `card` id, `cardId(kind, id of the thing)`. */
export type QuestionCard = {
  readonly kind: 'question';
  readonly card: string;
  readonly lesson: string;
  readonly item: PublicItem;
  readonly keyUrl: string;
  readonly refHash: string;
  readonly sectionTitle: string;
  readonly sectionHref: string;
};

export type TakeawayCard = {
  readonly kind: 'takeaway';
  readonly card: string;
  readonly lesson: string;
  readonly title: string;
  readonly lines: readonly string[];
};

export type LawCard = {
  readonly kind: 'law';
  readonly card: string;
  /** Lessons that cite it, in course order. */
  readonly lessons: readonly string[];
  readonly cite: string;
  readonly url: string;
  /** What took its place, as cited. */
  readonly successor?: string;
} & Pick<
  Law,
  'document' | 'article' | 'summary' | 'status' | 'confidence' | 'effective' | 'until' | 'openQuestion'
>;

export type PuzzleCard = {
  readonly kind: 'puzzle';
  readonly card: string;
  /** Title of the case. */
  readonly title: string;
  /** What is wanted; missing for a position out of one's own games. */
  readonly ask?: string;
  readonly url: string;
};

export type RecallCard = QuestionCard | TakeawayCard | LawCard | PuzzleCard;

/** A lesson as far as the review must know it. */
export type RecallLesson = {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Id of the section that ends it. */
  readonly lastSection: string;
};

/** `data/recall/<file>.json`. */
export type RecallCourse = {
  readonly id: 'recall';
  readonly lessons: readonly RecallLesson[];
  /** The cases, for the positions of one's own games. */
  readonly shelf: readonly ShelfCase[];
  readonly puzzlesUrl: string;
  readonly cards: readonly RecallCard[];
};

/** Id of the card of a thing: kinds keep ids apart that authors gave twice. */
export function cardId(kind: CardKind, id: string): string {
  return `${kind}:${id}`;
}

/** Id of the thing that a card is about. */
export function thingOf(card: string): string {
  return card.slice(card.indexOf(':') + 1);
}
