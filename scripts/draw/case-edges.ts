// Where the moves of a beat lead: its `next`, and what single moves name instead.
import type { Beat, CaseFile } from '../../src/schema/case.ts';
import type { Move } from '../../src/schema/move.ts';

export type CaseEdge = {
  readonly from: string;
  readonly to: string;
  /** Row of the move in its card, from 0; `next`: all moves that don't say otherwise. */
  readonly row: number | 'next';
  /** Only if something holds: an effect's `go`. */
  readonly isMaybe: boolean;
};

/** Edges in the order of the beats; who stays where he is, or crosses a red line, has none. */
export function caseEdges({ beats }: CaseFile): readonly CaseEdge[] {
  return beats.flatMap((beat) => {
    const single = (beat.moves ?? []).flatMap((move, row) =>
      waysOf(beat, move).map(({ to, isMaybe }) => ({ from: beat.id, to, row, isMaybe })),
    );
    const isNext = beat.slot !== undefined || (beat.moves ?? []).some((move) => canGoNext(beat, move));
    return isNext && beat.next !== undefined && beat.next !== beat.id
      ? [...single, { from: beat.id, to: beat.next, row: 'next' as const, isMaybe: false }]
      : single;
  });
}

function canGoNext({ next }: Beat, { redLine, goes = next, effects = [] }: Move): boolean {
  return redLine === undefined && (goes === next || effects.some(({ go }) => go === next));
}

/** Where a move leads besides its beat's `next`. */
export function waysOf(
  beat: Beat,
  move: Move,
): readonly { readonly to: string; readonly isMaybe: boolean }[] {
  if (move.redLine !== undefined) return [];
  const maybe = (move.effects ?? []).flatMap(({ go }) =>
    go === undefined ? [] : [{ to: go, isMaybe: true }],
  );
  const sure = move.goes === undefined ? [] : [{ to: move.goes, isMaybe: false }];
  return [...sure, ...maybe].filter(({ to }) => to !== beat.id && to !== beat.next);
}
