// Options as rows of a ledger: a control, a letter column, the words, and the mark after grading.
import type { ReactNode } from 'react';
import type { Grade } from '../../../core/quiz/answer-rules.ts';
import { quiz } from '../../../i18n/zh-CN/quiz.ts';
import { controlId } from './answer-props.ts';
import { PartMarkLabel } from './PartMarkLabel.tsx';

type Option = { readonly id: string; readonly sign: string; readonly words: ReactNode };
type Props = {
  readonly question: string;
  readonly kind: 'radio' | 'checkbox';
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChoose: (id: string) => void;
  readonly grade: Grade | undefined;
};

export function OptionList({ question, kind, options, chosen, onChoose, grade }: Props) {
  return (
    <div className="question-rows">
      {options.map(({ id, sign, words }) => {
        const mark = grade?.perPart[id];
        const isLeftOut = mark === 'missed' && kind === 'checkbox';
        return (
          <label key={id} className="question-row question-option" data-mark={mark}>
            <input
              id={controlId(question, id)}
              type={kind}
              name={question}
              autoComplete="off"
              value={id}
              checked={chosen.includes(id)}
              onChange={() => onChoose(id)}
            />
            <span className="question-letter">{sign}</span>
            <span className="question-words">{words}</span>
            {mark && <PartMarkLabel mark={mark} words={isLeftOut ? quiz.missedOption : quiz.marks[mark]} />}
          </label>
        );
      })}
    </div>
  );
}
