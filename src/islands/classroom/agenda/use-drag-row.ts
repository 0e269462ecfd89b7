// Rows of the agenda can be dragged: dropped on another row, a block goes in front of it, or behind the last one.
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useState } from 'react';
import { classroom } from '../../../stores/classroom.ts';

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
    const stopDrag = draggable({ element, getInitialData: () => ({ block }) });
    const stopDrop = dropTargetForElements({
      element,
      canDrop: ({ source }) => blockIn(source.data) !== undefined && blockIn(source.data) !== block,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source, location }) => {
        setOver(false);
        const carried = blockIn(source.data);
        if (carried === undefined) return;
        const { top, height } = element.getBoundingClientRect();
        const isLower = location.current.input.clientY > top + height / 2;
        const after = element.nextElementSibling;
        const next = after instanceof HTMLElement ? (after.dataset['block'] ?? null) : null;
        const before = isLower ? next : block;
        if (before !== carried) void classroom.send('blockMoved', { block: carried, session, before });
      },
    });
    return () => {
      stopDrag();
      stopDrop();
    };
  }, [line, session, block]);
  return { isOver };
}

function blockIn(data: Carried): string | undefined {
  return typeof data['block'] === 'string' ? data['block'] : undefined;
}
