// The review of a game: how it ended, the steps of looking back in their order, and the game move by move.
import { useEffect, useRef } from 'react';
import { hasReached } from '../../../core/progress/review-order.ts';
import { runTree } from '../../../core/progress/run-tree.ts';
import type { PlayCaseData } from '../../../core/roleplay/play-case.ts';
import { toldClaims } from '../../../core/roleplay/told-claims.ts';
import { review as words } from '../../../i18n/zh-CN/review.ts';
import { analysisDesk } from '../../../stores/analysis.ts';
import { playDesk } from '../../../stores/play.ts';
import type { ReviewView } from '../../../stores/play-view.ts';
import { useAnalysis } from '../../../stores/use-analysis.ts';
import { usePlay } from '../../../stores/use-play.ts';
import { useRecord } from '../../../stores/use-record.ts';
import { AnalysisNote } from './AnalysisNote.tsx';
import { LateShare } from './LateShare.tsx';
import { ReviewBoard } from './ReviewBoard.tsx';
import { ReviewHead } from './ReviewHead.tsx';
import { ReviewOrder } from './ReviewOrder.tsx';
import { RunTree } from './RunTree.tsx';
import { SkillLedger } from './SkillLedger.tsx';
import { TruthTold } from './TruthTold.tsx';
import { useScrub } from './use-scrub.ts';

export type ReviewProps = { readonly of: PlayCaseData; readonly view: ReviewView };

export function ReviewPanel({ of, view }: ReviewProps) {
  const { table, replay, variant, place, answers } = view;
  const { scenario } = table;
  const runId = usePlay((state) => state.runId);
  const runs = useRecord((state) => state.progress.runs);
  const analysis = useAnalysis();
  useAnalysed(view);
  const scrub = useScrub(table.made);
  const isShown = hasReached(place, 'turn');
  const result = analysis.phase === 'ready' && isShown ? analysis.analysis : undefined;
  const own = answers.ownTurn;
  const ownStep = own && 'value' in own ? own.value : undefined;
  return (
    <article className="review" aria-labelledby="review-title">
      <ReviewHead of={of} table={table} result={analysis.phase === 'ready' ? analysis.analysis : undefined} />
      <ReviewOrder view={view} analysis={analysis} onShow={scrub.show} />
      {isShown && <AnalysisNote state={analysis} />}
      <ReviewBoard
        view={view}
        analysis={result}
        isShown={isShown}
        ownStep={ownStep}
        scrub={scrub}
        onBranch={playDesk.branchAt}
      />
      {result && <SkillLedger scenario={scenario} steps={result.steps} onShow={scrub.show} />}
      {isShown && (
        <TruthTold
          words={scenario.words}
          truth={scenario.words.variants[scenario.ir.variants[variant] ?? ''] ?? ''}
          claims={toldClaims(scenario, variant, replay)}
          onShow={scrub.show}
        />
      )}
      <RunTree of={of} rows={runTree(runs, of.caseId)} current={runId} />
      {isShown && <LateShare runId={runId} view={view} analysis={result} />}
      <p className="review-tools">
        <button type="button" className="button button-quiet" onClick={playDesk.toTable}>
          {words.toTable}
        </button>
        <button type="button" className="button button-quiet" onClick={playDesk.leave}>
          {words.toCase}
        </button>
        <button type="button" className="button button-quiet" onClick={() => print()}>
          {words.print}
        </button>
      </p>
    </article>
  );
}

/** Asks for the analysis of the game on the page, once a line of moves. */
function useAnalysed({ table: { scenario }, variant, replay }: ReviewView): void {
  const moves = replay.played.map(({ kept }) => kept.move);
  const line = [scenario.hash, variant, ...moves].join(' ');
  const asked = useRef('');
  useEffect(() => {
    if (asked.current === line) return;
    asked.current = line;
    const { hash, ir } = scenario;
    analysisDesk.ask({ hash, ir, variant, moves });
  });
}
