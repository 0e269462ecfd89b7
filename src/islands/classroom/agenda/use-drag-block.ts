// Blocks of the agenda can be dragged: dropped on another one, a block goes in front of it or behind it.
import { type RefObject, useCallback } from 'react';
import { classroom } from '../../../stores/classroom.ts';
import { type DropRow, useDragRow } from '../use-drag-row.ts';

export function useDragBlock(
  line: RefObject<HTMLTableRowElement | null>,
  session: string,
  block: string,
): { readonly isUnder: boolean } {
  const drop = useCallback<DropRow>(
    (dropped, on, edge) => {
      const before = edge === 'top' ? on : blockAfter(line.current);
      if (before !== dropped) void classroom.send('blockMoved', { block: dropped, session, before });
    },
    [line, session],
  );
  const { edge } = useDragRow(line, 'block', block, drop);
  return { isUnder: edge !== undefined };
}

/** null behind the last one. */
function blockAfter(row: HTMLElement | null): string | null {
  const after = row?.nextElementSibling;
  return after instanceof HTMLElement ? (after.dataset['block'] ?? null) : null;
}
