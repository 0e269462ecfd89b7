// Rows of the agenda can be dragged: dropped on another row, a block goes in front of it, or behind the last one.
import { type RefObject, useEffect, useState } from 'react';
import { classroom } from '../../../stores/classroom.ts';

type Row = { readonly element: HTMLElement; readonly session: string; readonly block: string };

/** What is being carried: a block's id. */
type Carried = Readonly<Record<string | symbol, unknown>>;

export function useDragRow(
  line: RefObject<HTMLTableRowElement | null>,
  session: string,
  block: string,
): { readonly isOver: boolean } {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const element = line.current;
    if (!element) return undefined;
    let isGone = false;
    let stop = () => {};
    void makeDraggable({ element, session, block }, setOver).then((stopped) => {
      if (isGone) stopped();
      else stop = stopped;
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [line, session, block]);
  return { isOver };
}

/** Loads the library with the first row that is shown: while the page is being built there is nothing to drag. */
async function makeDraggable(
  { element, session, block }: Row,
  setOver: (isOver: boolean) => void,
): Promise<() => void> {
  const { draggable, dropTargetForElements } = await import(
    '@atlaskit/pragmatic-drag-and-drop/element/adapter'
  );
  const stopDrag = draggable({ element, getInitialData: () => ({ block }) });
  const stopDrop = dropTargetForElements({
    element,
    canDrop: ({ source }) => blockIn(source.data) !== undefined && blockIn(source.data) !== block,
    onDragEnter: () => setOver(true),
    onDragLeave: () => setOver(false),
    onDrop: ({ source, location }) => {
      setOver(false);
      const carried = blockIn(source.data);
      const before = isLower(element, location.current.input.clientY) ? blockAfter(element) : block;
      if (carried !== undefined && before !== carried)
        void classroom.send('blockMoved', { block: carried, session, before });
    },
  });
  return () => {
    stopDrag();
    stopDrop();
  };
}

function isLower(element: HTMLElement, y: number): boolean {
  const { top, height } = element.getBoundingClientRect();
  return y > top + height / 2;
}

function blockAfter(element: HTMLElement): string | null {
  const after = element.nextElementSibling;
  return after instanceof HTMLElement ? (after.dataset['block'] ?? null) : null;
}

function blockIn(data: Carried): string | undefined {
  return typeof data['block'] === 'string' ? data['block'] : undefined;
}
