// Graded hints, one at a time; those seen before are there again.
import type { Part } from '../../core/quiz/item.ts';
import type { RichText as Text } from '../../core/quiz/rich-text.ts';
import { quiz } from '../../i18n/zh-CN/quiz.ts';
import { RichText } from '../ui/RichText.tsx';

type Props = {
  readonly hints: readonly Part[];
  readonly shown: readonly string[];
  readonly fill: (text: Text) => Text;
};

export function Hints({ hints, shown, fill }: Props) {
  return (
    <ol className="question-hints" aria-live="polite" aria-label={quiz.hint}>
      {hints.map((hint, index) =>
        shown.includes(hint.id) ? (
          <li key={hint.id}>
            <span className="question-label">{quiz.hintNumber(index + 1)}</span>
            <span>
              <RichText text={fill(hint.text)} />
            </span>
          </li>
        ) : null,
      )}
    </ol>
  );
}
