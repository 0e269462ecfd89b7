// A step of the review that is read: the computed turning point, the smallest change, and the way to try it.
import type { ReactNode } from 'react';
import type { ReviewPlace } from '../../../core/progress/review-order.ts';
import type { RunAnalysis } from '../../../core/roleplay/analysis/analyse-run.ts';
import { review } from '../../../i18n/zh-CN/review.ts';
import type { AnalysisState } from '../../../stores/analysis-desk.ts';
import { playDesk } from '../../../stores/play.ts';
import type { ReviewView } from '../../../stores/play-view.ts';

const words = review.order;

type Props = {
  readonly view: ReviewView;
  readonly place: ReviewPlace;
  readonly analysis: AnalysisState;
  readonly onShow: (step: number) => void;
};

export function ReadStep({ view, place, analysis, onShow }: Props) {
  return (
    <div className="review-read">
      {analysis.phase === 'ready' ? (
        textOf(view, place, analysis.analysis, onShow)
      ) : (
        <p>{analysis.phase === 'failed' ? words.failed : words.wait}</p>
      )}
      {view.place === place && (
        <button type="button" className="button button-quiet" onClick={playDesk.goOn}>
          {words.goOn}
        </button>
      )}
    </div>
  );
}

function textOf(view: ReviewView, place: ReviewPlace, run: RunAnalysis, onShow: Props['onShow']): ReactNode {
  switch (place) {
    case 'turn':
      return <Turn view={view} run={run} onShow={onShow} />;
    case 'fix':
      return <Fix view={view} run={run} onShow={onShow} />;
    case 'again':
      return <Again run={run} />;
    default:
      return null;
  }
}

type PartProps = {
  readonly view: ReviewView;
  readonly run: RunAnalysis;
  readonly onShow: Props['onShow'];
};

function Turn({ view, run, onShow }: PartProps) {
  const { turningPoint, curve } = run;
  if (turningPoint === undefined) return <p>{words.turnNone}</p>;
  const step = turningPoint + 1;
  const own = view.answers.ownTurn;
  const ownStep = own && 'value' in own ? own.value : undefined;
  const name = review.step(step);
  const lead = ownStep === undefined ? words.turnOnly(name) : words.turnOther(review.step(ownStep), name);
  return (
    <p>
      {ownStep === step ? words.turnSame(name) : lead}{' '}
      {words.turnFall(curve[turningPoint] ?? 0, curve[step] ?? 0)} <See step={step} onShow={onShow} />
    </p>
  );
}

function Fix({ view, run, onShow }: PartProps) {
  const fix = run.smallestFix;
  if (!fix) return <p>{words.fixNone}</p>;
  const { moves } = view.table.scenario.words;
  const gain = fix.by === 'result' ? words.gainResult(fix.gain) : words.gainValue(fix.gain);
  return (
    <>
      <p>
        {words.fixLead(review.step(fix.step + 1))} <See step={fix.step + 1} onShow={onShow} />
      </p>
      <dl className="review-swap">
        <div>
          <dt>{words.played}</dt>
          <dd>{moves[fix.played]?.text}</dd>
        </div>
        <div data-better>
          <dt>{words.instead}</dt>
          <dd>{moves[fix.instead]?.text}</dd>
        </div>
      </dl>
      <p>{gain}</p>
    </>
  );
}

function Again({ run: { smallestFix, turningPoint } }: { readonly run: RunAnalysis }) {
  const at = smallestFix?.step ?? turningPoint ?? 0;
  return (
    <>
      <p>{words.againLead}</p>
      <p>
        <button type="button" className="button" onClick={() => playDesk.branchAt(at)}>
          {words.againAt(review.step(at + 1))}
        </button>
      </p>
    </>
  );
}

function See({ step, onShow }: { readonly step: number; readonly onShow: Props['onShow'] }) {
  return (
    <button type="button" className="review-link" onClick={() => onShow(step)}>
      {words.see}
    </button>
  );
}
