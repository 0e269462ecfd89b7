// Fetches the ways out of a review when they are wanted: most reviews are read and not handed on.
import { useMemo, useState } from 'react';
import { own } from '../../../core/archive/own.ts';
import type { Progress } from '../../../core/progress/progress.ts';
import { runOf } from '../../../core/progress/run-progress.ts';
import type { RunAnalysis } from '../../../core/roleplay/analysis/analyse-run.ts';
import { notesOf } from '../../../core/roleplay/share/notes-of.ts';
import type { SharedRun } from '../../../core/roleplay/share/run-file.ts';
import { review } from '../../../i18n/zh-CN/review.ts';
import type { ReviewView } from '../../../stores/play-view.ts';
import { useRecord } from '../../../stores/use-record.ts';
import type { SharePanel } from '../share/SharePanel.tsx';

type Panel = typeof SharePanel;

type Props = {
  readonly runId: string | undefined;
  readonly view: ReviewView;
  readonly analysis: RunAnalysis | undefined;
};

export function LateShare({ runId, view, analysis }: Props) {
  const runs = useRecord((state) => state.progress.runs);
  const [Panel, setPanel] = useState<Panel>();
  const [isAway, setAway] = useState(false);
  const shared = useMemo(() => sharedOf(runId, runs, view), [runId, runs, view]);
  if (!shared) return null;
  if (Panel) return <Panel shared={shared} replay={view.replay} analysis={analysis} />;
  const fetchIt = () =>
    import('../share/SharePanel.tsx').then(
      (part) => setPanel(() => part.SharePanel),
      () => setAway(true),
    );
  return (
    <div className="review-tools">
      <button type="button" className="button button-quiet" onClick={() => void fetchIt()}>
        {review.share}
      </button>
      {isAway && <p role="alert">{review.shareAway}</p>}
    </div>
  );
}

/** The game under the wording that it is looked at with, and everything that could be handed on. */
function sharedOf(
  runId: string | undefined,
  runs: Progress['runs'],
  { table: { scenario, guess }, replay, answers }: ReviewView,
): SharedRun | undefined {
  const stored = runId === undefined ? undefined : own(runs, runId);
  if (runId === undefined || !stored) return undefined;
  const moves = replay.played.map(({ kept }) => kept);
  return {
    run: { ...runOf(runId, stored), contentHash: scenario.hash, moves },
    startedAt: stored.startedAt,
    name: '',
    guess,
    notes: notesOf(answers),
    scenario,
  };
}
