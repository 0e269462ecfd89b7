// One item of the report: what was answered, what is right and why, what the choice shows, and where it is taught.
import { answerTo, type FrozenItem, itemParameters } from '../../../core/papers/frozen-items.ts';
import { gradeItem } from '../../../core/papers/grade-paper.ts';
import type { PaperProgress } from '../../../core/progress/paper-progress.ts';
import { answerRules } from '../../../core/quiz/answer-rules-by-type.ts';
import type { QuestionKey } from '../../../core/quiz/key.ts';
import { type RichText as Text, withoutLinks } from '../../../core/quiz/rich-text.ts';
import { exam } from '../../../i18n/zh-CN/exam.ts';
import { quiz } from '../../../i18n/zh-CN/quiz.ts';
import { RichText } from '../../ui/RichText.tsx';
import { answerView } from '../answers/answer-views.ts';
import { ResultCard } from '../ResultCard.tsx';
import { showParameters } from '../show-value.ts';
import { PaperSetting } from './PaperSetting.tsx';

const words = exam.result;

type Props = {
  readonly frozen: FrozenItem;
  readonly place: number;
  readonly answers: PaperProgress['answers'];
  readonly qKey: QuestionKey | undefined;
};

export function ReportItem({ frozen, place, answers, qKey }: Props) {
  const { question } = frozen;
  return (
    <li className="report-item">
      <h3 className="paper-place num">{exam.sheet.place(place + 1)}</h3>
      {!question && <p className="exam-note">{words.laterChanged}</p>}
      {question && !qKey && <p className="exam-note">{words.noExplanation}</p>}
      {question && qKey && <Told frozen={frozen} answers={answers} qKey={qKey} />}
    </li>
  );
}

type ToldProps = Pick<Props, 'frozen' | 'answers'> & { readonly qKey: QuestionKey };

function Told({ frozen, answers, qKey }: ToldProps) {
  const { question } = frozen;
  if (!question) return null;
  const { item, sectionTitle, sectionHref } = question;
  const { Answer } = answerView(item.type);
  const graded = gradeItem(frozen, qKey, answers);
  const result = { grade: graded.grade, key: qKey };
  const fill = (text: Text) => withoutLinks(showParameters(text, itemParameters(frozen)));
  return (
    <div className="question" data-type={item.type} data-phase="graded">
      <p className="question-kind">{quiz.types[item.type]}</p>
      <PaperSetting item={item} />
      <fieldset disabled>
        <legend>
          <RichText text={fill(item.stem)} />
        </legend>
        {graded.isOpen && <p className="question-how">{words.noAnswer}</p>}
        <Answer
          item={item}
          response={answerTo(frozen, answers) ?? answerRules(item.type).emptyResponse(item)}
          onChange={() => {}}
          onSubmit={() => {}}
          result={result}
        />
      </fieldset>
      <ResultCard
        item={item}
        result={result}
        sectionTitle={sectionTitle}
        sectionHref={sectionHref}
        fill={fill}
      />
    </div>
  );
}
