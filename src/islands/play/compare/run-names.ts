// Games of the record by name, for lists in which one is picked.
import { endingOf, isHidden, lineInHand, type RunProgress } from '../../../core/progress/run-progress.ts';
import type { ShelfCase } from '../../../core/roleplay/shelf-case.ts';
import { review } from '../../../i18n/zh-CN/review.ts';

export type NamedRun = { readonly id: string; readonly run: RunProgress; readonly name: string };

/** Those of a case in which something was said and whose type may be told, newest first. */
export function namedRuns(
  runs: { readonly [id: string]: RunProgress },
  { caseId, types }: ShelfCase,
): readonly NamedRun[] {
  return Object.entries(runs)
    .filter(([, run]) => run.caseId === caseId && run.tip >= 0 && !isHidden(run))
    .sort(([, a], [, b]) => b.startedAt - a.startedAt)
    .map(([id, run]) => {
      const type = types.find((one) => one.id === run.typeId)?.name ?? run.typeId;
      return { id, run, name: `${dayOf(run)}　${type}　${stateOf(run)}` };
    });
}

function dayOf({ startedAt }: RunProgress): string {
  return new Date(startedAt).toLocaleDateString('zh-CN');
}

function stateOf(run: RunProgress): string {
  const steps = lineInHand(run).length;
  const ended = endingOf(run);
  return ended ? review.tree.ended(steps, ended.result) : review.tree.going(steps);
}
