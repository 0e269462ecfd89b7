// Which card's form is open, in which order the cards stand meanwhile, and where the focus goes when it closes.
import { useEffect, useRef, useState } from 'react';
import type { DealOverview } from '../../core/deals/deal-overview.ts';
import type { CardField } from '../../schema/words/deal-card.ts';
import { chooseDeal, newDealId } from '../../stores/deals.ts';

/** The card in the form, the field to begin with, and whether it was begun with this form. */
export type Editing = { readonly id: string; readonly field: CardField; readonly isNew: boolean };

export function useEditing(open: readonly DealOverview[], isOpen: boolean) {
  const [editing, setEditing] = useState<Editing>();
  const [target, setTarget] = useState<string>();
  const add = () => setEditing({ id: newDealId(), field: 'unit', isNew: true });

  // The address may ask for a new card, or for one that is there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the record is open
  useEffect(() => {
    if (!isOpen) return;
    const place = location.hash.slice(1);
    if (place === 'new') {
      history.replaceState(history.state, '', location.pathname + location.search);
      add();
    } else if (place !== '') setTarget(place);
  }, [isOpen]);

  useEffect(() => {
    if (target === undefined) return;
    const card = document.getElementById(target);
    if (!card) return;
    card.focus();
    setTarget(undefined);
  });

  const close = () => {
    if (!editing) return;
    if (editing.isNew) void chooseDeal(editing.id);
    setTarget(editing.id);
    setEditing(undefined);
  };
  return {
    editing,
    cards: useStill(open, editing !== undefined),
    add,
    edit: setEditing,
    close,
    goTo: setTarget,
  };
}

/** The cards in the order that they had before: none moves away from under somebody's hands. */
function useStill(open: readonly DealOverview[], isStill: boolean): readonly DealOverview[] {
  const order = useRef<readonly string[]>([]);
  const ids = open.map(({ deal }) => deal.id);
  useEffect(() => {
    if (!isStill) order.current = ids;
  });
  if (!isStill) return open;
  const rank = (id: string) => order.current.indexOf(id);
  return [...open].sort((a, b) => rank(a.deal.id) - rank(b.deal.id));
}
