// The list of pages: chosen with arrows, moved with Alt and arrows or by dragging, hidden with H.
import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import { moveBefore, moveBehind } from '../../../core/classroom/slides/edit-deck.ts';
import type { PlacedSlide } from '../../../core/classroom/slides/shown-slides.ts';
import { slidesDesk } from '../../../stores/slides.ts';
import type { DropRow } from '../use-drag-row.ts';
import { SlideRow } from './SlideRow.tsx';
import { moveInList, toggleHidden } from './slide-acts.ts';

type Props = {
  readonly shown: readonly PlacedSlide[];
  readonly inHand: PlacedSlide | undefined;
  readonly onChoose: (id: string) => void;
};

export function SlideRows({ shown, inHand, onChoose }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const isByKey = useRef(false);
  const id = inHand?.slide.id;
  const place = shown.findIndex(({ slide }) => slide.id === id);
  useEffect(() => {
    if (!isByKey.current || id === undefined || place < 0) return;
    isByKey.current = false;
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${id}"]`);
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  }, [id, place]);

  const drop = useCallback<DropRow>((dropped, on, edge) => {
    slidesDesk.edit((deck) =>
      edge === 'top' ? moveBefore(deck, dropped, on) : moveBehind(deck, dropped, on),
    );
    isByKey.current = true;
  }, []);

  const press = (event: KeyboardEvent) => {
    if (!inHand || event.ctrlKey || event.metaKey) return;
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step !== 0) {
      event.preventDefault();
      isByKey.current = true;
      if (event.altKey) return moveInList(shown, inHand, step);
      const next = shown[place + step];
      if (next) onChoose(next.slide.id);
    } else if (event.key.toLowerCase() === 'h' && !event.altKey) toggleHidden(inHand);
  };

  return (
    <ol ref={list} className="slides-rows" onKeyDown={press}>
      {shown.map((placed) => (
        <SlideRow
          key={placed.slide.id}
          placed={placed}
          isInHand={placed.slide.id === id}
          onChoose={onChoose}
          onDrop={drop}
        />
      ))}
    </ol>
  );
}
