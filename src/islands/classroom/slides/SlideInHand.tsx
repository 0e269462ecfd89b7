// The page in hand as it will be on the wall, and what can be done with it.
import { useRef } from 'react';
import { removeOwn } from '../../../core/classroom/slides/edit-deck.ts';
import type { PlacedSlide } from '../../../core/classroom/slides/shown-slides.ts';
import { slides as words } from '../../../i18n/zh-CN/classroom-slides.ts';
import { slidesDesk } from '../../../stores/slides.ts';
import { SlideView } from './SlideView.tsx';
import { moveInList, toggleHidden } from './slide-acts.ts';

type Props = {
  readonly placed: PlacedSlide;
  readonly shown: readonly PlacedSlide[];
  readonly onInsert: () => void;
  readonly onChange: () => void;
};

export function SlideInHand({ placed, shown, onInsert, onChange }: Props) {
  const preview = useRef<HTMLDivElement>(null);
  const { slide, isHidden, isOwn } = placed;
  const acts: readonly (readonly [label: string, act: () => void])[] = [
    [isHidden ? words.page.show : words.page.hide, () => toggleHidden(placed)],
    [words.page.up, () => moveInList(shown, placed, -1)],
    [words.page.down, () => moveInList(shown, placed, 1)],
    [words.page.whole, () => void preview.current?.requestFullscreen()],
    [words.page.insert, onInsert],
    ...(isOwn
      ? ([
          [words.page.change, onChange],
          [words.page.remove, () => slidesDesk.edit((deck) => removeOwn(deck, slide.id))],
        ] as const)
      : []),
  ];
  return (
    <section aria-label={words.page.title}>
      <div ref={preview} className="slides-preview">
        <SlideView slide={slide} />
      </div>
      <div className="slide-acts">
        {acts.map(([label, act]) => (
          <button key={label} type="button" className="button button-quiet" onClick={act}>
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}
