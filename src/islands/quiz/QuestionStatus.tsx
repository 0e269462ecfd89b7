// What a screen reader is told after submitting, in one place: saving, fetching, not reached, or the result.
import type { RefObject } from 'react';
import type { PublicItem } from '../../core/quiz/item.ts';
import type { RichText as Text } from '../../core/quiz/rich-text.ts';
import { quiz } from '../../i18n/zh-CN/quiz.ts';
import type { QuestionState } from './question-state.ts';
import { ResultCard } from './ResultCard.tsx';

type Props = {
  readonly item: PublicItem;
  readonly state: QuestionState;
  readonly isFull: boolean;
  readonly sectionTitle: string;
  readonly sectionHref: string;
  readonly fill: (text: Text) => Text;
  readonly onAskAgain: () => void;
  readonly focus: RefObject<HTMLDivElement | null>;
};

export function QuestionStatus({ item, state, isFull, fill, onAskAgain, focus, ...section }: Props) {
  const { phase, note, result, isKept, isRestored } = state;
  return (
    <div
      ref={focus}
      className="question-status"
      role="status"
      aria-live={isRestored ? 'off' : 'polite'}
      tabIndex={-1}
    >
      {note && (
        <p className="question-note">{note === 'incomplete' ? quiz.incomplete[item.type] : quiz.changed}</p>
      )}
      {phase === 'saving' && <p className="question-wait">{quiz.saving}</p>}
      {phase === 'fetching' && <p className="question-wait">{quiz.fetching}</p>}
      {phase === 'unreachable' && (
        <div className="question-note">
          <p>{isKept ? quiz.unreachable : quiz.unreachableUnkept}</p>
          <button type="button" className="button button-quiet" onClick={onAskAgain}>
            {quiz.retry}
          </button>
        </div>
      )}
      {phase === 'graded' && result && <ResultCard item={item} result={result} fill={fill} {...section} />}
      {phase === 'graded' && !isKept && <p className="question-note">{isFull ? quiz.full : quiz.unkept}</p>}
    </div>
  );
}
