// The game move by move: the curve and the state of the deal over it, the conversation, and in the margin what each move was worth.
import { memo, useMemo } from 'react';
import type { RunAnalysis } from '../../../core/roleplay/analysis/analyse-run.ts';
import { MARKS } from '../../../core/roleplay/analysis/marks.ts';
import { review } from '../../../i18n/zh-CN/review.ts';
import type { BoardView } from './board-view.ts';
import { CurveTable } from './CurveTable.tsx';
import { MarkSign } from './MarkSign.tsx';
import { StateStrip } from './StateStrip.tsx';
import { StepRow } from './StepRow.tsx';
import type { Scrub } from './use-scrub.ts';
import { ValueCurve } from './ValueCurve.tsx';

const words = review.board;

type Props = {
  readonly view: BoardView;
  /** Undefined while it is counted, or not to be shown yet. */
  readonly analysis: RunAnalysis | undefined;
  /** The learner has been asked for his own turning point. */
  readonly isShown: boolean;
  readonly ownStep: number | undefined;
  readonly scrub: Scrub;
  /** Plays on from before a move, which is the `at`-th from 0; undefined where that can't be done. */
  readonly onBranch: ((at: number) => void) | undefined;
};

export function ReviewBoard({ view, analysis, isShown, ownStep, scrub, onBranch }: Props) {
  const { scenario } = view.table;
  return (
    <section className="board" aria-labelledby="board-title">
      <h2 id="board-title">{words.title}</h2>
      {!isShown && <p className="review-lead">{words.hidden}</p>}
      <div className="board-top">
        <ValueCurve analysis={analysis} words={scenario.words} ownStep={ownStep} scrub={scrub} />
        <StateStrip view={view} at={scrub.at} isShown={isShown} />
      </div>
      {analysis && <Legend />}
      {analysis && <CurveTable analysis={analysis} words={scenario.words} onShow={scrub.show} />}
      <Rows
        view={view}
        analysis={analysis}
        ownStep={ownStep}
        at={scrub.at}
        onShow={scrub.show}
        onBranch={onBranch}
      />
    </section>
  );
}

const Legend = memo(function Legend() {
  return (
    <ul className="board-legend" aria-label={words.legend}>
      {MARKS.map((mark) => (
        <li key={mark}>
          <MarkSign mark={mark} /> {review.marks[mark].means}
        </li>
      ))}
    </ul>
  );
});

type RowsProps = Pick<Props, 'view' | 'analysis' | 'ownStep' | 'onBranch'> & {
  readonly at: number;
  readonly onShow: (step: number) => void;
};

function Rows({ view, analysis, ownStep, at, onShow, onBranch }: RowsProps) {
  const { table } = view;
  const steps = useMemo(
    () =>
      Array.from({ length: table.made + 1 }, (_, step) => table.entries.filter((one) => one.step === step)),
    [table.entries, table.made],
  );
  return (
    <div className="board-log" role="log" aria-label={words.title}>
      {steps.map((entries, step) => (
        <StepRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number
          key={step}
          step={step}
          entries={entries}
          scenario={table.scenario}
          analysis={analysis?.steps[step - 1]}
          isAt={step === at}
          isOwnTurn={step === ownStep}
          isTurn={analysis?.turningPoint === step - 1}
          onShow={onShow}
          onBranch={onBranch}
        />
      ))}
    </div>
  );
}
