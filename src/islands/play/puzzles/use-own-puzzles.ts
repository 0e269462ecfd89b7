// Finds the positions of one's own finished games, newest first, game by game from the worker.
import { useEffect, useState } from 'react';
import { finishedRuns } from '../../../core/finder/suggestion.ts';
import { distinctPuzzles, type OwnPuzzle, ownPuzzles } from '../../../core/roleplay/drills/own-puzzles.ts';
import type { ShelfCase } from '../../../core/roleplay/shelf-case.ts';
import { askRun } from '../../../stores/position.ts';
import { openRecord, recordStore } from '../../../stores/record-store.ts';
import { runOpener } from '../../../stores/run-opener.ts';

/** So many games are looked through: older ones were played by somebody who knew less. */
const RUNS_MOST = 20;

export type OwnPuzzles = {
  readonly puzzles: readonly OwnPuzzle[];
  /** Games that are still to be looked through. */
  readonly left: number;
  /** Some could not be counted under today's content. */
  readonly isPartial: boolean;
};

export function useOwnPuzzles(shelf: readonly ShelfCase[]): OwnPuzzles {
  const [found, setFound] = useState<OwnPuzzles>({ puzzles: [], left: 0, isPartial: false });
  useEffect(() => {
    let isGone = false;
    void (async () => {
      await openRecord();
      const ids = finishedRuns(recordStore.getState().progress.runs, RUNS_MOST);
      let all: readonly OwnPuzzle[] = [];
      let isPartial = false;
      for (const [index, id] of ids.entries()) {
        if (isGone) return;
        setFound({ puzzles: all, left: ids.length - index, isPartial });
        const puzzles = await puzzlesOf(id, shelf);
        if (puzzles) all = distinctPuzzles([...all, ...puzzles]);
        else isPartial = true;
      }
      if (!isGone) setFound({ puzzles: all, left: 0, isPartial });
    })();
    return () => {
      isGone = true;
    };
  }, [shelf]);
  return found;
}

/** Undefined where the game can't be counted, or was played on a wording that is played no more. */
async function puzzlesOf(id: string, shelf: readonly ShelfCase[]): Promise<readonly OwnPuzzle[] | undefined> {
  const opening = await runOpener.byRecord(id, shelf);
  if (!opening.ok || !opening.opened.isWhole) return undefined;
  const { run, scenario } = opening.opened.shared;
  const isToday = shelf.some(({ types }) => types.some(({ hash }) => hash === scenario.hash));
  if (!isToday) return undefined;
  const moves = run.moves.map(({ move }) => move);
  const answer = await askRun({ hash: scenario.hash, ir: scenario.ir, variant: run.variant, moves });
  return answer.ok ? ownPuzzles(run, answer.analysis) : undefined;
}
