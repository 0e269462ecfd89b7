// Finds the positions of one's own finished games that went wrong, newest game first, each game counted by the worker.
import { finishedRuns } from '../core/finder/suggestion.ts';
import { distinctPuzzles, type OwnPuzzle, ownPuzzles } from '../core/roleplay/drills/own-puzzles.ts';
import type { ShelfCase } from '../core/roleplay/shelf-case.ts';
import { askRun } from './position.ts';
import { openRecord, recordStore } from './record-store.ts';
import { runOpener } from './run-opener.ts';

/** So many games are looked through: older ones were played by somebody who knew less. */
const RUNS_MOST = 20;

export type OwnPuzzles = {
  readonly puzzles: readonly OwnPuzzle[];
  /** Games that are still to be looked through. */
  readonly left: number;
  /** Some could not be counted under today's content. */
  readonly isPartial: boolean;
};

/** What is found so far, before each game and after the last. */
export async function* findOwnPuzzles(shelf: readonly ShelfCase[]): AsyncGenerator<OwnPuzzles> {
  await openRecord();
  const ids = finishedRuns(recordStore.getState().progress.runs, RUNS_MOST);
  let all: readonly OwnPuzzle[] = [];
  let isPartial = false;
  for (const [index, id] of ids.entries()) {
    yield { puzzles: all, left: ids.length - index, isPartial };
    const puzzles = await puzzlesOf(id, shelf);
    if (puzzles) all = distinctPuzzles([...all, ...puzzles]);
    else isPartial = true;
  }
  yield { puzzles: all, left: 0, isPartial };
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
