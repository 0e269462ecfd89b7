// A row of the list that can be dragged and dropped on: where it would land is shown at its upper or lower edge.
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
    if (!element) return undefined;
    let isGone = false;
    let stop = () => {};
    void makeDraggable({ element, id, onDrop }, setDragged, setEdge).then((stopped) => {
      if (isGone) stopped();
      else stop = stopped;
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [row, id, onDrop]);
  return { isDragged, edge };
}

type Row = {
  readonly element: HTMLElement;
  readonly id: string;
  readonly onDrop: (dropped: string, on: string, edge: DropEdge) => void;
};

/** Loads the library with the first row that is shown: while the page is being built there is nothing to drag. */
async function makeDraggable(
  { element, id, onDrop }: Row,
  setDragged: (isDragged: boolean) => void,
  setEdge: (edge: DropEdge | undefined) => void,
): Promise<() => void> {
  const { draggable, dropTargetForElements } = await import(
    '@atlaskit/pragmatic-drag-and-drop/element/adapter'
  );
  const stopDrag = draggable({
    element,
    getInitialData: () => ({ slide: id }),
    onDragStart: () => setDragged(true),
    onDrop: () => setDragged(false),
  });
  const stopDrop = dropTargetForElements({
    element,
    canDrop: ({ source }) => typeof source.data['slide'] === 'string' && source.data['slide'] !== id,
    onDrag: ({ location }) => setEdge(edgeAt(element, location.current.input.clientY)),
    onDragLeave: () => setEdge(undefined),
    onDrop: ({ source, location }) => {
      setEdge(undefined);
      const dropped = source.data['slide'];
      if (typeof dropped === 'string') onDrop(dropped, id, edgeAt(element, location.current.input.clientY));
    },
  });
  return () => {
    stopDrag();
    stopDrop();
  };
}

function edgeAt(element: HTMLElement, y: number): DropEdge {
  const { top, height } = element.getBoundingClientRect();
  return y < top + height / 2 ? 'top' : 'bottom';
}
