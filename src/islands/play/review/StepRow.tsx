// One move of a game on the page: its number and mark, what was said, and the note in the margin.
import { memo } from 'react';
import type { StepAnalysis } from '../../../core/roleplay/analysis/analyse-run.ts';
import type { Scenario } from '../../../core/roleplay/scenario.ts';
import type { TranscriptEntry } from '../../../core/roleplay/transcript.ts';
import { review } from '../../../i18n/zh-CN/review.ts';
import { Entry } from '../Transcript.tsx';
import { MarkSign } from './MarkSign.tsx';
import { StepNote } from './StepNote.tsx';
import { stepId } from './use-scrub.ts';

const words = review.board;

type Props = {
  readonly step: number;
  readonly entries: readonly TranscriptEntry[];
  readonly scenario: Scenario;
  readonly analysis: StepAnalysis | undefined;
  readonly isAt: boolean;
  readonly isOwnTurn: boolean;
  readonly isTurn: boolean;
  readonly onShow: (step: number) => void;
  readonly onBranch: ((at: number) => void) | undefined;
};

export const StepRow = memo(function StepRow(props: Props) {
  const { step, entries, scenario, analysis, isAt, isOwnTurn, isTurn, onShow, onBranch } = props;
  return (
    <section className="row" id={stepId(step)} data-at={isAt || undefined} aria-label={review.step(step)}>
      <p className="row-number num">
        <button
          type="button"
          className="row-select"
          aria-current={isAt ? 'step' : undefined}
          aria-label={`${step} ${review.step(step)}`}
          onClick={() => onShow(step)}
        >
          {step}
        </button>
        {analysis && <MarkSign mark={analysis.mark} />}
      </p>
      <div className="row-talk">
        {entries.map((entry) => (
          <Entry key={entry.key} entry={entry} startsOn={scenario.words.brief.startsOn} />
        ))}
      </div>
      {step > 0 && (
        <div className="row-note">
          {isOwnTurn && <p className="row-turn">{words.own}</p>}
          {isTurn && <p className="row-turn">{words.computed}</p>}
          {analysis && <StepNote analysis={analysis} scenario={scenario} isAt={isAt} />}
          {onBranch && (
            <p className="row-again">
              <button
                type="button"
                className="review-link"
                aria-label={words.fromLabel(review.step(step))}
                onClick={() => onBranch(step - 1)}
              >
                {words.from}
              </button>
            </p>
          )}
        </div>
      )}
    </section>
  );
});
