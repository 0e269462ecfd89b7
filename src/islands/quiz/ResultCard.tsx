// What came of an answer: the seal and its word, what the choice shows, the explanation, and the way back.
import type { PublicItem } from '../../core/quiz/item.ts';
import type { RichText as Text } from '../../core/quiz/rich-text.ts';
import { quiz } from '../../i18n/zh-CN/quiz.ts';
import { RichText } from '../ui/RichText.tsx';
import type { Result } from './question-state.ts';
import { showValue } from './show-value.ts';

type Props = {
  readonly item: PublicItem;
  readonly result: Result;
  readonly sectionTitle: string;
  readonly sectionHref: string;
  readonly fill: (text: Text) => Text;
};

export function ResultCard({ item, result: { grade, key }, sectionTitle, sectionHref, fill }: Props) {
  const verdict = grade.correct ? 'right' : grade.score > 0 ? 'partly' : 'wrong';
  return (
    <div className="question-result" data-verdict={verdict}>
      <p className="question-verdict">
        <span className="question-seal" aria-hidden="true">
          {quiz.seal[verdict]}
        </span>
        <strong>
          {verdict === 'partly' ? quiz.result.partly(Math.round(grade.score * 100)) : quiz.result[verdict]}
        </strong>
        {item.type === 'number' && grade.expected !== undefined && !grade.correct && (
          <span className="num">
            {quiz.expected} {showValue(item.unit, grade.expected)}
          </span>
        )}
      </p>
      {grade.misconceptions.length > 0 && (
        <div className="question-thought">
          <p className="question-label">{quiz.thought}</p>
          <ul>
            {grade.misconceptions.map(({ id, text }) => (
              <li key={id}>
                <RichText text={fill(text)} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="question-label">{quiz.explanation}</p>
      <p>
        <RichText text={fill(key.explanation)} />
      </p>
      {sectionTitle !== '' && (
        <p>
          <a className="question-back" href={sectionHref}>
            {quiz.backTo(sectionTitle)}
          </a>
        </p>
      )}
    </div>
  );
}
