// What the learner can do after a lesson, and the questions that prove it.
import type { ObjectiveAccount } from '../../core/archive/archive.ts';
import { archive as words } from '../../i18n/zh-CN/archive.ts';
import { Fold } from './Fold.tsx';
import { QuestionList } from './QuestionList.tsx';

export function ObjectiveLine({ objective }: { readonly objective: ObjectiveAccount }) {
  const { text, state, questions } = objective;
  const right = questions.filter(({ last }) => last?.verdict === 'right').length;
  const head = (
    <span className="objective-head">
      <span className="proof" data-proof={state}>
        {words.objective.state[state]}
      </span>
      <span>{text}</span>
      {state !== 'none' && (
        <span className="line-facts num">{words.objective.of(right, questions.length)}</span>
      )}
    </span>
  );
  return (
    <li className="objective-line">
      {state === 'none' ? (
        head
      ) : (
        <Fold className="objective-fold" summary={head}>
          {() => <QuestionList questions={questions} />}
        </Fold>
      )}
    </li>
  );
}
