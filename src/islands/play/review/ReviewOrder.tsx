// The steps of the review in their order: what has been answered, the one in hand, and what is still to come.
import { useState } from 'react';
import {
  hasReached,
  isSkipped,
  REVIEW_PLACES,
  type ReviewPlace,
  stepAt,
} from '../../../core/progress/review-order.ts';
import { review } from '../../../i18n/zh-CN/review.ts';
import type { AnalysisState } from '../../../stores/analysis-desk.ts';
import type { ReviewView } from '../../../stores/play-view.ts';
import { OwnStep } from './OwnStep.tsx';
import { ReadStep } from './ReadStep.tsx';

const words = review.order;

type Props = {
  readonly view: ReviewView;
  readonly analysis: AnalysisState;
  readonly onShow: (step: number) => void;
};

export function ReviewOrder({ view, analysis, onShow }: Props) {
  const { place, isSaving } = view;
  const [changing, setChanging] = useState<ReviewPlace>();
  return (
    <section className="review-order" aria-labelledby="review-order-title">
      <h2 id="review-order-title">{words.title}</h2>
      <p className="review-lead">{place === 'done' ? words.doneLead : words.lead}</p>
      <ol>
        {REVIEW_PLACES.filter((one) => one !== 'done').map((one) => {
          const isHere = one === place || one === changing;
          return (
            <li key={one} data-state={stateOf(one, place)} aria-current={one === place ? 'step' : undefined}>
              <p className="review-order-name">{words.names[one]}</p>
              {isHere && stepAt(one) && (
                <OwnStep key={place} view={view} place={one} onDone={() => setChanging(undefined)} />
              )}
              {!stepAt(one) && hasReached(place, one) && (
                <ReadStep view={view} place={one} analysis={analysis} onShow={onShow} />
              )}
              {!isHere && stepAt(one) && hasReached(place, one) && (
                <Answered view={view} place={one} onChange={() => setChanging(one)} />
              )}
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {isSaving ? words.saving : words.names[place]}
      </p>
    </section>
  );
}

function stateOf(one: ReviewPlace, place: ReviewPlace): 'past' | 'here' | 'ahead' {
  if (one === place) return 'here';
  return hasReached(place, one) ? 'past' : 'ahead';
}

type AnsweredProps = {
  readonly view: ReviewView;
  readonly place: ReviewPlace;
  readonly onChange: () => void;
};

/** What was written, and the way to change it. */
function Answered({ view, place, onChange }: AnsweredProps) {
  const step = stepAt(place);
  const answer = step && view.answers[step];
  if (!answer) return null;
  const isEmpty = isSkipped(answer);
  const empty = place === 'ownTurn' ? words.unmarked : words.skipped;
  const text = 'value' in answer ? review.step(answer.value) : answer.text;
  return (
    <p className="review-answer" data-empty={isEmpty || undefined}>
      <span>{isEmpty ? empty : text}</span>
      <button
        type="button"
        className="review-link"
        onClick={onChange}
        aria-label={`${words.change}：${words.names[place]}`}
      >
        {words.change}
      </button>
    </p>
  );
}
