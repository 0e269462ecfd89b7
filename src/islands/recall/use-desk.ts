// The card in hand and what can be done with it; each step is kept before the next card comes.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { RecallStep } from '../../core/progress/recall-progress.ts';
import type { RecallCard } from '../../core/recall/card.ts';
import type { EventRef } from '../../schema/words/event.ts';
import type { CardState, Rating } from '../../schema/words/recall-bodies.ts';
import { record } from '../../stores/record-store.ts';

export type Desk = {
  readonly card: RecallCard | undefined;
  /** Counts the cards that were taken in hand: the same card may come twice in a row. */
  readonly turn: number;
  readonly note: 'undone' | 'not-saved' | undefined;
  readonly rate: (rating: Rating) => void;
  readonly set: (card: string, state: CardState) => void;
  readonly undo: () => void;
};

/**
 * The first of the queue, and it stays in hand while its own answers change the queue. `last`: the step that an undo takes
 * back; `ref`: what events about a card name.
 */
export function useDesk(queue: readonly RecallCard[], today: number, last: RecallStep | undefined): Desk {
  const [pinned, setPinned] = useState<string>();
  const [turn, setTurn] = useState(0);
  const [note, setNote] = useState<Desk['note']>();
  const isBusy = useRef(false);
  const card = queue.find((one) => one.card === pinned) ?? queue[0];
  const id = card?.card;
  useEffect(() => setPinned(id), [id]);

  const step = useCallback(async (act: () => Promise<{ readonly saved: boolean }>, next?: string) => {
    if (isBusy.current) return;
    isBusy.current = true;
    const { saved } = await act();
    isBusy.current = false;
    setPinned(next);
    setTurn((count) => count + 1);
    setNote(saved ? undefined : 'not-saved');
  }, []);

  const set = (about: string, state: CardState) =>
    void step(() =>
      record('cardSet', refOf(about), {
        card: about,
        state,
        ...(state === 'buried' ? { untilDay: today + 1 } : {}),
      }),
    );
  const undo = async (one: RecallStep) => {
    await step(
      () =>
        one.isRating
          ? record('reviewUndone', refOf(one.card), { card: one.card, event: one.event })
          : record('cardSet', refOf(one.card), { card: one.card, state: 'active' }),
      one.card,
    );
    setNote((before) => before ?? 'undone');
  };
  return {
    card,
    turn,
    note,
    rate: (rating) => {
      if (id !== undefined) void step(() => record('cardReviewed', refOf(id), { card: id, rating }));
    },
    set,
    undo: () => void (last && undo(last)),
  };
}

/** The words of a card are named by its id alone: what was remembered outlives a corrected sentence. */
function refOf(card: string): EventRef {
  return { id: card, hash: '' };
}
