// One's games of a case as a tree: which game came out of which, and the lines that were taken back in each.
import { branchesOf, type RunBranch, type RunProgress } from './run-progress.ts';

/** A game in the tree; `depth` 0 began by itself, n came out of one of depth n − 1. */
export type TreeRow = {
  readonly id: string;
  readonly depth: number;
  readonly run: RunProgress;
  readonly branches: readonly RunBranch[];
};

/** Games of a case, each followed by what came out of it, oldest first. One whose parent isn't here begins by itself. */
export function runTree(runs: { readonly [id: string]: RunProgress }, caseId: string): readonly TreeRow[] {
  const mine = Object.entries(runs)
    .filter(([, run]) => run.caseId === caseId)
    .sort(([, a], [, b]) => a.startedAt - b.startedAt);
  const ids = new Set(mine.map(([id]) => id));
  const rows: TreeRow[] = [];
  const seen = new Set<string>();
  const walk = (id: string, run: RunProgress, depth: number) => {
    if (seen.has(id)) return;
    seen.add(id);
    rows.push({ id, depth, run, branches: branchesOf(run) });
    for (const [next, child] of mine) if (child.parent?.run === id) walk(next, child, depth + 1);
  };
  for (const [id, run] of mine) if (!run.parent || !ids.has(run.parent.run)) walk(id, run, 0);
  // Games that name each other as parents come from a damaged record; they are shown all the same.
  for (const [id, run] of mine) walk(id, run, 0);
  return rows;
}
