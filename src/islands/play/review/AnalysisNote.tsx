// What the page says while the analysis is on its way, and when it failed.
import { review } from '../../../i18n/zh-CN/review.ts';
import { analysisDesk } from '../../../stores/analysis.ts';
import type { AnalysisState } from '../../../stores/analysis-desk.ts';

const words = review.analysis;

export function AnalysisNote({ state }: { readonly state: AnalysisState }) {
  if (state.phase === 'ready') return null;
  const isFailed = state.phase === 'failed';
  return (
    <p className="review-note" role="status">
      {isFailed ? words[state.reason] : words.waiting}{' '}
      {isFailed && (
        <button type="button" className="review-link" onClick={analysisDesk.again}>
          {words.again}
        </button>
      )}
    </p>
  );
}
