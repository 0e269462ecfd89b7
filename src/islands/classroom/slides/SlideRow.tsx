// A row of the list of pages: its picture in small, what it is, whether it is hidden; pressed, it is the page in hand.
import { memo, useRef } from 'react';
import type { PlacedSlide } from '../../../core/classroom/slides/shown-slides.ts';
import { slideTitle } from '../../../core/classroom/slides/slide.ts';
import { slides as words } from '../../../i18n/zh-CN/classroom-slides.ts';
import { type DropRow, useDragRow } from '../use-drag-row.ts';
import { SlideView } from './SlideView.tsx';

type Props = {
  readonly placed: PlacedSlide;
  readonly isInHand: boolean;
  readonly onChoose: (id: string) => void;
  readonly onDrop: DropRow;
};

export const SlideRow = memo(function SlideRow({ placed, isInHand, onChoose, onDrop }: Props) {
  const { slide, isHidden } = placed;
  const row = useRef<HTMLLIElement>(null);
  const { isDragged, edge } = useDragRow(row, 'slide', slide.id, onDrop);
  return (
    <li
      ref={row}
      className="slide-row"
      data-hidden={isHidden || undefined}
      data-dragged={isDragged || undefined}
      data-edge={edge}
    >
      <button
        type="button"
        data-row={slide.id}
        tabIndex={isInHand ? 0 : -1}
        aria-current={isInHand || undefined}
        onClick={() => onChoose(slide.id)}
      >
        <span className="slide-thumb" aria-hidden="true">
          <SlideView slide={slide} />
        </span>
        <span className="slide-row-words">
          <span className="slide-row-kind">
            {words.kinds[slide.kind]}
            {isHidden && `｜${words.list.hidden}`}
          </span>
          <span className="slide-row-title">{slideTitle(slide) || words.kinds[slide.kind]}</span>
        </span>
      </button>
    </li>
  );
});
