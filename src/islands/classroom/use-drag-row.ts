// A row that can be dragged onto others of its kind: where it would land is known by the upper or lower edge of the row below it.
import { type RefObject, useEffect, useState } from 'react';

export type DropEdge = 'top' | 'bottom';

/** Told which row was let go on which, and at which edge. */
export type DropRow = (dropped: string, on: string, edge: DropEdge) => void;

type DragState = { readonly isDragged: boolean; readonly edge: DropEdge | undefined };

/** @param kind rows of another kind don't land here; `onDrop` must stay the same from one rendering to the next */
export function useDragRow(
  row: RefObject<HTMLElement | null>,
  kind: 'block' | 'slide',
  id: string,
  onDrop: DropRow,
): DragState {
  const [isDragged, setDragged] = useState(false);
  const [edge, setEdge] = useState<DropEdge>();
  useEffect(() => {
    const element = row.current;
    if (!element) return undefined;
    let isGone = false;
    let stop = () => {};
    void makeDraggable({ element, kind, id, onDrop }, setDragged, setEdge).then((stopped) => {
      if (isGone) stopped();
      else stop = stopped;
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [row, kind, id, onDrop]);
  return { isDragged, edge };
}

type Row = {
  readonly element: HTMLElement;
  readonly kind: string;
  readonly id: string;
  readonly onDrop: DropRow;
};

/** Loads the library with the first row that is shown: while the page is being built there is nothing to drag. */
async function makeDraggable(
  { element, kind, id, onDrop }: Row,
  setDragged: (isDragged: boolean) => void,
  setEdge: (edge: DropEdge | undefined) => void,
): Promise<() => void> {
  const { draggable, dropTargetForElements } = await import(
    '@atlaskit/pragmatic-drag-and-drop/element/adapter'
  );
  const stopDrag = draggable({
    element,
    getInitialData: () => ({ [kind]: id }),
    onDragStart: () => setDragged(true),
    onDrop: () => setDragged(false),
  });
  const stopDrop = dropTargetForElements({
    element,
    canDrop: ({ source }) => typeof source.data[kind] === 'string' && source.data[kind] !== id,
    onDrag: ({ location }) => setEdge(edgeAt(element, location.current.input.clientY)),
    onDragLeave: () => setEdge(undefined),
    onDrop: ({ source, location }) => {
      setEdge(undefined);
      const dropped = source.data[kind];
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
