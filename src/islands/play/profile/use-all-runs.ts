// Opens the learner's games one after the other, newest first, as far as today's or their own wording is to be had.
import { useEffect, useState } from 'react';
import { isHidden } from '../../../core/progress/run-progress.ts';
import type { ShelfCase } from '../../../core/roleplay/shelf-case.ts';
import type { OpenedRun } from '../../../stores/opened-run.ts';
import { openRecord, recordStore } from '../../../stores/record-store.ts';
import { runOpener } from '../../../stores/run-opener.ts';

/** So many games are opened. */
const RUNS_MOST = 60;

export type AllRuns = {
  readonly runs: readonly OpenedRun[];
  /** Games that are still to be opened; undefined before the record has answered. */
  readonly left: number | undefined;
  /** Games that could not be opened whole. */
  readonly missing: number;
};

export function useAllRuns(shelf: readonly ShelfCase[]): AllRuns {
  const [all, setAll] = useState<AllRuns>({ runs: [], left: undefined, missing: 0 });
  useEffect(() => {
    let isGone = false;
    void (async () => {
      await openRecord();
      const ids = Object.entries(recordStore.getState().progress.runs)
        .filter(([, run]) => run.tip >= 0 && !isHidden(run))
        .sort(([, a], [, b]) => b.startedAt - a.startedAt)
        .slice(0, RUNS_MOST)
        .map(([id]) => id);
      const runs: OpenedRun[] = [];
      for (const [index, id] of ids.entries()) {
        const opening = await runOpener.byRecord(id, shelf);
        if (isGone) return;
        if (opening.ok && opening.opened.isWhole) runs.push(opening.opened);
        setAll({ runs: [...runs], left: ids.length - index - 1, missing: index + 1 - runs.length });
      }
      if (ids.length === 0) setAll({ runs, left: 0, missing: 0 });
    })();
    return () => {
      isGone = true;
    };
  }, [shelf]);
  return all;
}
