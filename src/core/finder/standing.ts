// Where one's own games of a case stand, type by type; what an examination hides stays hidden.
import { GRADES, type Grade } from '../../schema/words/roleplay.ts';
import { endingOf, isHidden, lineInHand, type RunProgress } from '../progress/run-progress.ts';
import type { FinderCase } from './catalogue.ts';

export type Runs = Readonly<Record<string, RunProgress>>;

/** `best`: the best grade that a game has ended in. */
export type TypeStanding = { readonly games: number; readonly best: Grade | undefined };

export type CaseStanding = {
  readonly games: number;
  /** The game that was last touched, with how it stands: at a step, or at an ending by its id. */
  readonly last:
    | { readonly runId: string; readonly steps: number; readonly ending: string | undefined }
    | undefined;
  readonly byType: ReadonlyMap<string, TypeStanding>;
};

export function standingOf({ caseId, endings }: FinderCase, runs: Runs): CaseStanding {
  const mine = Object.entries(runs)
    .filter(([, run]) => run.caseId === caseId)
    .sort(([, a], [, b]) => b.lastAt - a.lastAt);
  const byType = new Map<string, TypeStanding>();
  for (const [, run] of mine) {
    if (isHidden(run)) continue;
    const before = byType.get(run.typeId) ?? { games: 0, best: undefined };
    const grade = endings[endingOf(run)?.ending ?? '']?.grade;
    byType.set(run.typeId, { games: before.games + 1, best: better(before.best, grade) });
  }
  const [last] = mine;
  return {
    games: mine.length,
    last: last && {
      runId: last[0],
      steps: lineInHand(last[1]).length,
      ending: endingOf(last[1])?.ending,
    },
    byType,
  };
}

function better(a: Grade | undefined, b: Grade | undefined): Grade | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return GRADES.indexOf(a) <= GRADES.indexOf(b) ? a : b;
}
