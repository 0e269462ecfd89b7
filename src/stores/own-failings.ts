// What one's own finished games failed in: each is loaded, replayed and analysed, once a page.
import { type Failing, failingsIn } from '../core/finder/failings.ts';
import type { Runs } from '../core/finder/standing.ts';
import { finishedRuns } from '../core/finder/suggestion.ts';
import { lineInHand } from '../core/progress/run-progress.ts';
import type { ScenarioRef } from '../core/roleplay/play-case.ts';
import { createScenarioLoader } from './play-scenario.ts';
import { askRun } from './position.ts';

/** So many of the latest games are looked at. */
const GAMES_MOST = 12;

const load = createScenarioLoader((url, init) => fetch(url, init));

export type OwnFailings = {
  readonly failings: readonly Failing[];
  /** Games whose scenario can't be had now, or has changed since. */
  readonly unread: number;
};

/** Latest game first. `refOf`: the scenario of a case and a type. */
export async function ownFailings(
  runs: Runs,
  refOf: (caseId: string, typeId: string) => ScenarioRef | undefined,
): Promise<OwnFailings> {
  const failings: Failing[] = [];
  let unread = 0;
  for (const runId of finishedRuns(runs, GAMES_MOST)) {
    const run = runs[runId];
    const ref = run && refOf(run.caseId, run.typeId);
    const loaded = ref && (await load(ref));
    const answer =
      run && loaded?.ok
        ? await askRun({
            hash: loaded.scenario.hash,
            ir: loaded.scenario.ir,
            variant: run.variant,
            moves: lineInHand(run).map(({ move }) => move),
          })
        : undefined;
    if (run && answer?.ok) {
      const { caseId, typeId, lastAt } = run;
      failings.push(...failingsIn(answer.analysis, { runId, caseId, typeId, at: lastAt }));
    } else unread += 1;
  }
  return { failings, unread };
}
