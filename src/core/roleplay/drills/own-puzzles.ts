// Positions out of one's own games in which the wrong move was made: to be tried again, until a review schedules them.
import type { RunAnalysis } from '../analysis/analyse-run.ts';
import { LOSS } from '../analysis/marks.ts';
import type { Run } from '../run.ts';
import type { DrillLine } from './drill.ts';

/** A position of one's own: what was played there then, and how many points it lost. */
export type OwnPuzzle = DrillLine & {
  readonly id: string;
  readonly caseId: string;
  readonly run: string;
  readonly played: string;
  readonly loss: number;
};

/** The positions of a game whose move was 失 or 败, the costliest first. */
export function ownPuzzles(run: Run, { steps }: RunAnalysis): readonly OwnPuzzle[] {
  const ids = run.moves.map(({ move }) => move);
  return steps
    .flatMap(({ move, loss }, index): OwnPuzzle[] => {
      if (loss < LOSS.slip) return [];
      const { id, caseId, typeId, variant } = run;
      const moves = ids.slice(0, index);
      return [{ id: ownPuzzleId(id, index), caseId, run: id, typeId, variant, moves, played: move, loss }];
    })
    .sort((a, b) => b.loss - a.loss);
}

/** One position once: games that branched share their beginning. The first game that came there keeps it. */
export function distinctPuzzles(puzzles: readonly OwnPuzzle[]): readonly OwnPuzzle[] {
  const seen = new Set<string>();
  return puzzles.filter(({ caseId, typeId, variant, moves }) => {
    const place = [caseId, typeId, variant, ...moves].join(' ');
    const isNew = !seen.has(place);
    seen.add(place);
    return isNew;
  });
}

/** Id of the position before move number `index` (from 0) of a game. */
export function ownPuzzleId(run: string, index: number): string {
  return `own.${run}.${index}`;
}
