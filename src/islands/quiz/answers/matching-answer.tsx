// Matching by native selects; what can be chosen stands above as a lettered list, so that it can be read in full.
import { plainText } from '../../../core/quiz/rich-text.ts';
import { quiz } from '../../../i18n/zh-CN/quiz.ts';
import { RichText } from '../../ui/RichText.tsx';
import { type AnswerProps, type AnswerView, controlId, letterOf } from './answer-props.ts';
import { PartMarkLabel } from './PartMarkLabel.tsx';

function MatchingAnswer({ item, response, onChange, result }: AnswerProps<'matching'>) {
  const letter = (right: string | undefined) => letterOf(item.right.findIndex(({ id }) => id === right));
  const choose = (left: string, right: string) => {
    const { [left]: _, ...others } = response.pairs;
    onChange({ kind: 'pairs', pairs: right === '' ? others : { ...others, [left]: right } });
  };
  return (
    <>
      <ul className="question-choices" aria-label={quiz.right}>
        {item.right.map(({ id, text }, place) => (
          <li key={id}>
            <span className="question-letter">{letterOf(place)}</span>
            <span>
              <RichText text={text} />
            </span>
          </li>
        ))}
      </ul>
      <div className="question-rows">
        {item.left.map(({ id, text }, place) => {
          const mark = result?.grade.perPart[id];
          return (
            <div key={id} className="question-row question-pair" data-mark={mark}>
              <span className="question-letter">{place + 1}</span>
              <label className="question-words" htmlFor={controlId(item.id, id)}>
                <RichText text={text} />
              </label>
              <select
                id={controlId(item.id, id)}
                autoComplete="off"
                value={response.pairs[id] ?? ''}
                onChange={(event) => choose(id, event.target.value)}
              >
                <option value="">{quiz.pick}</option>
                {item.right.map((right, at) => (
                  <option key={right.id} value={right.id}>
                    {`${letterOf(at)}　${plainText(right.text)}`}
                  </option>
                ))}
              </select>
              {mark && (
                <PartMarkLabel
                  mark={mark}
                  words={mark === 'right' ? quiz.marks.right : quiz.shouldPair(letter(result?.key.pairs[id]))}
                />
              )}
            </div>
          );
        })}
      </div>
    </>
  );
}

export const matchingView: AnswerView<'matching'> = {
  Answer: MatchingAnswer,
  byDigit: () => undefined,
};
