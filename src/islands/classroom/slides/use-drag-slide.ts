// A row of the list that can be dragged and dropped on: where it would land is shown at its upper or lower edge.
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useState } from 'react';

export type DropEdge = 'top' | 'bottom';

type DragState = { readonly isDragged: boolean; readonly edge: DropEdge | undefined };

/** `onDrop` is told which page was let go on this one, and at which edge. */
export function useDragSlide(
  row: RefObject<HTMLElement | null>,
  id: string,
  onDrop: (dropped: string, on: string, edge: DropEdge) => void,
): DragState {
  const [isDragged, setDragged] = useState(false);
  const [edge, setEdge] = useState<DropEdge>();
  useEffect(() => {
    const element = row.current;
    if (!element) return;
    const edgeAt = (y: number): DropEdge => {
      const { top, height } = element.getBoundingClientRect();
      return y < top + height / 2 ? 'top' : 'bottom';
    };
    return combine(
      draggable({
        element,
        getInitialData: () => ({ slide: id }),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => typeof source.data['slide'] === 'string' && source.data['slide'] !== id,
        onDrag: ({ location }) => setEdge(edgeAt(location.current.input.clientY)),
        onDragLeave: () => setEdge(undefined),
        onDrop: ({ source, location }) => {
          setEdge(undefined);
          const dropped = source.data['slide'];
          if (typeof dropped === 'string') onDrop(dropped, id, edgeAt(location.current.input.clientY));
        },
      }),
    );
  }, [row, id, onDrop]);
  return { isDragged, edge };
}
