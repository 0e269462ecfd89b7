// One item of a paper while it is written: the stem and the answer, no hint, no verdict.
import type { FrozenItem } from '../../../core/papers/frozen-items.ts';
import { itemParameters } from '../../../core/papers/frozen-items.ts';
import { exam } from '../../../i18n/zh-CN/exam.ts';
import { quiz } from '../../../i18n/zh-CN/quiz.ts';
import type { Response } from '../../../schema/words/response.ts';
import { RichText } from '../../ui/RichText.tsx';
import { answerView } from '../answers/answer-views.ts';
import { showParameters } from '../show-value.ts';
import { PaperSetting } from './PaperSetting.tsx';

type Props = {
  readonly frozen: FrozenItem;
  readonly response: Response;
  readonly isDisabled: boolean;
  readonly onAnswer: (response: Response) => void;
  readonly onNext: () => void;
};

export function PaperItemView({ frozen, response, isDisabled, onAnswer, onNext }: Props) {
  const { question } = frozen;
  if (!question) return <p className="exam-note">{exam.sheet.changedText}</p>;
  const { item } = question;
  const { Answer } = answerView(item.type);
  return (
    <div className="question" data-type={item.type}>
      <p className="question-kind">{quiz.types[item.type]}</p>
      <PaperSetting item={item} />
      <fieldset disabled={isDisabled} aria-describedby="paper-how">
        <legend>
          <RichText text={showParameters(item.stem, itemParameters(frozen))} />
        </legend>
        <p id="paper-how" className="question-how">
          {quiz.how[item.type]}
        </p>
        <Answer item={item} response={response} onChange={onAnswer} onSubmit={onNext} />
      </fieldset>
    </div>
  );
}
