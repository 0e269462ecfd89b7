// What the moves of two games are worth, one after the other from one worker; undefined until then, or where it can't be told.
import { useEffect, useState } from 'react';
import type { RunAnalysis } from '../../../core/roleplay/analysis/analyse-run.ts';
import type { OpenedRun } from '../../../stores/opened-run.ts';
import { askRun } from '../../../stores/position.ts';

export function useRunAnalysis({ shared, replay, isWhole }: OpenedRun): RunAnalysis | undefined {
  const [analysis, setAnalysis] = useState<RunAnalysis>();
  useEffect(() => {
    let isGone = false;
    setAnalysis(undefined);
    const { hash, ir } = shared.scenario;
    const moves = replay.played.map(({ kept }) => kept.move);
    if (isWhole) {
      void askRun({ hash, ir, variant: shared.run.variant, moves }).then((answer) => {
        if (!isGone && answer.ok) setAnalysis(answer.analysis);
      });
    }
    return () => {
      isGone = true;
    };
  }, [shared, replay, isWhole]);
  return analysis;
}
