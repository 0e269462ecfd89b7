// A window's dealings with the pages for the projector: the course's pages, the trainer's deck, each change kept at once.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Deck, isDeck } from '../core/classroom/slides/deck.ts';
import { putOwn } from '../core/classroom/slides/edit-deck.ts';
import { freshDeck, mergeDeck } from '../core/classroom/slides/merge-deck.ts';
import type { OwnPage } from '../core/classroom/slides/own-slide.ts';
import type { CourseSlides } from '../core/classroom/slides/slide.ts';
import type { DeckHome, DeckKept, DeckPlace } from './deck-home.ts';

/** `no-course`: the pages of the course didn't come; `bad-file`: what is kept is no deck of this course, and stays untouched. */
export type SlidesStatus = 'opening' | 'ready' | 'no-course' | 'bad-file';

export type SlidesState = {
  readonly status: SlidesStatus;
  readonly course: CourseSlides;
  /** All entries of the course's pages of today are in it. */
  readonly deck: Deck;
  readonly place: DeckPlace;
  readonly keeping: 'keeping' | DeckKept;
  /** Decks that undo goes back to, the latest last. */
  readonly past: readonly Deck[];
};

export type SlidesParts = {
  readonly course: string;
  /** Undefined where they can't be had now. */
  readonly loadSlides: () => Promise<CourseSlides | undefined>;
  readonly findHome: () => Promise<DeckHome>;
  /** Joins the other windows; `hear` is told when one of them kept a deck. */
  readonly join: (hear: () => void) => () => void;
  readonly newId: () => string;
};

export type SlidesSession = {
  readonly store: StoreApi<SlidesState>;
  readonly open: () => Promise<void>;
  /** Puts a page of one's own behind another one ('' puts it first) and gives back its id. */
  readonly insert: (own: OwnPage, behind: string) => string;
  /** Changes the deck; what it was can be come back to. */
  readonly edit: (change: (deck: Deck) => Deck) => void;
  readonly undo: () => void;
  /** Takes the deck of a file in the place of this one; false when the text is no deck of this course. */
  readonly take: (text: string) => boolean;
  /** Tries once more what couldn't be kept. */
  readonly keep: () => void;
};

const STEPS = 50;
const NO_DECK: Deck = { format: 'huikuan-slides', v: 1, course: '', entries: [] };
const NOTHING: SlidesState = {
  status: 'opening',
  course: { lessons: [], slides: [] },
  deck: NO_DECK,
  place: 'nowhere',
  keeping: 'kept',
  past: [],
};

/** A session that loads with its first `open`; asked again, it reads anew what is kept. */
export function createSlidesSession(parts: () => SlidesParts): SlidesSession {
  const store = createStore<SlidesState>()(() => NOTHING);
  let world: (SlidesParts & { readonly home: DeckHome; readonly tell: () => void }) | undefined;
  let isKeeping = false;
  /** A change was made while the one before was being kept. */
  let isBehind = false;

  const deckFrom = (text: string): Deck | undefined => {
    const { course } = store.getState();
    const id = world?.course ?? '';
    if (text === '') return freshDeck(id, course.slides);
    const value = parsed(text);
    return isDeck(value) && value.course === id ? mergeDeck(value, course.slides) : undefined;
  };
  const open = async () => {
    if (!world) {
      const made = parts();
      const home = await made.findHome();
      world = { ...made, home, tell: made.join(() => void reread()) };
    }
    const course = await world.loadSlides();
    if (!course) return store.setState({ status: 'no-course' });
    store.setState({ course, place: world.home.place });
    await reread();
  };
  const reread = async () => {
    if (!world || isKeeping) return;
    const text = await world.home.read().catch(() => undefined);
    if (text === undefined || isKeeping) return;
    const deck = deckFrom(text);
    if (deck) store.setState({ status: 'ready', deck, past: [], keeping: 'kept' });
    else store.setState({ status: 'bad-file' });
  };
  const keep = async () => {
    if (!world) return;
    if (isKeeping) {
      isBehind = true;
      return;
    }
    isKeeping = true;
    store.setState({ keeping: 'keeping' });
    let kept: DeckKept;
    do {
      isBehind = false;
      kept = await world.home.write(JSON.stringify(store.getState().deck));
    } while (isBehind && kept === 'kept');
    isKeeping = false;
    store.setState({ keeping: kept });
    if (kept === 'kept') world.tell();
  };
  const edit: SlidesSession['edit'] = (change) => {
    const { status, deck, past } = store.getState();
    const next = change(deck);
    if (status !== 'ready' || next === deck) return;
    store.setState({ deck: next, past: [...past, deck].slice(-STEPS) });
    void keep();
  };

  return {
    store,
    open,
    insert: (own, behind) => {
      const id = `my-${world?.newId() ?? ''}`;
      edit((deck) => putOwn(deck, id, own, behind));
      return id;
    },
    edit,
    undo: () => {
      const { past } = store.getState();
      const deck = past.at(-1);
      if (!deck) return;
      store.setState({ deck, past: past.slice(0, -1) });
      void keep();
    },
    take: (text) => {
      const deck = text === '' ? undefined : deckFrom(text);
      if (!deck) return false;
      // Where the kept file was none, the opened one takes its place.
      if (store.getState().status === 'bad-file') store.setState({ status: 'ready' });
      edit(() => deck);
      return true;
    },
    keep: () => void keep(),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
