// A game to be looked at, whoever played it: how it ended, the curve, the conversation, and what it showed.
import { useEffect, useMemo, useState } from 'react';
import type { Replay } from '../../../core/roleplay/replay.ts';
import { toldClaims } from '../../../core/roleplay/told-claims.ts';
import { keptTranscript, transcriptOf } from '../../../core/roleplay/transcript.ts';
import { profile } from '../../../i18n/zh-CN/profile.ts';
import { share } from '../../../i18n/zh-CN/share.ts';
import { analysisDesk } from '../../../stores/analysis.ts';
import type { AnalysisState } from '../../../stores/analysis-desk.ts';
import type { OpenedRun } from '../../../stores/opened-run.ts';
import { useAnalysis } from '../../../stores/use-analysis.ts';
import { PathMap } from '../profile/PathMap.tsx';
import { AnalysisNote } from '../review/AnalysisNote.tsx';
import { ReviewBoard } from '../review/ReviewBoard.tsx';
import { SkillLedger } from '../review/SkillLedger.tsx';
import { TruthTold } from '../review/TruthTold.tsx';
import { useScrub } from '../review/use-scrub.ts';
import { RunHead } from './RunHead.tsx';
import { writtenNotes } from './run-words.ts';
import { SharePanel } from './SharePanel.tsx';

const words = share.page;

type Props = {
  readonly opened: OpenedRun;
  readonly isOwn: boolean;
  /** Plays on from before a move; undefined where its wording is no longer played. */
  readonly onBranch: ((at: number) => void) | undefined;
};

export function RunReader({ opened, isOwn, onBranch }: Props) {
  const { shared, replay, isWhole } = opened;
  const { scenario, run, notes } = shared;
  const analysis = useAnalysed(opened);
  const rest = run.moves.slice(replay.played.length);
  const table = useMemo(() => {
    const entries = [
      ...transcriptOf(scenario, replay, run.cut),
      ...keptTranscript(scenario.words, rest, replay.played.length + 1),
    ];
    return { scenario, entries, made: run.moves.length };
  }, [scenario, replay, rest, run]);
  const lines = useMemo(() => [{ variant: run.variant, moves: run.moves.map(({ move }) => move) }], [run]);
  const scrub = useScrub(table.made);
  const result = analysis.phase === 'ready' ? analysis.analysis : undefined;
  const own = typeof notes.ownTurn === 'number' ? notes.ownTurn : undefined;
  return (
    <article className="review" aria-labelledby="run-title">
      <RunHead opened={opened} isOwn={isOwn} />
      {isWhole ? <AnalysisNote state={analysis} /> : <p className="review-note">{words.kept}</p>}
      <ReviewBoard
        view={{ table, replay }}
        analysis={result}
        isShown={true}
        ownStep={own}
        scrub={scrub}
        onBranch={onBranch}
      />
      {onBranch && <p className="review-lead">{words.again2}</p>}
      <Notes shared={shared} />
      {isWhole && (
        <section className="ledger" aria-labelledby="run-map">
          <h2 id="run-map">{profile.map.one}</h2>
          <p className="review-lead">{profile.map.oneLead}</p>
          <PathMap scenario={scenario} lines={lines} />
        </section>
      )}
      {result && <SkillLedger scenario={scenario} steps={result.steps} onShow={scrub.show} />}
      {isWhole && (
        <TruthTold
          words={scenario.words}
          truth={scenario.words.variants[scenario.ir.variants[run.variant] ?? ''] ?? ''}
          claims={toldClaims(scenario, run.variant, replay)}
          onShow={scrub.show}
        />
      )}
      {isWhole && <SharePanel shared={shared} replay={replay} analysis={result} />}
    </article>
  );
}

function Notes({ shared: { notes } }: Pick<OpenedRun, 'shared'>) {
  const written = writtenNotes(notes);
  if (written.length === 0) return null;
  return (
    <section className="ledger" aria-labelledby="run-notes">
      <h2 id="run-notes">{words.notes}</h2>
      <dl className="run-notes">
        {written.map(([step, text]) => (
          <div key={step}>
            <dt>{step}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Asks once a game. */
function useAnalysed({ shared, replay, isWhole }: OpenedRun): AnalysisState {
  const state = useAnalysis();
  const [asked, setAsked] = useState<Replay>();
  useEffect(() => {
    if (!isWhole) return;
    const { hash, ir } = shared.scenario;
    const moves = replay.played.map(({ kept }) => kept.move);
    analysisDesk.ask({ hash, ir, variant: shared.run.variant, moves });
    setAsked(replay);
  }, [shared, replay, isWhole]);
  // The answer to the game before is no answer to this one.
  return asked === replay ? state : { phase: 'waiting' };
}
