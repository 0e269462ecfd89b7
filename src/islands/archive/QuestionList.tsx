// Questions with all the tries that are on record: when, right or wrong, with how many hints.
import type { QuestionAccount, TryAccount } from '../../core/archive/archive.ts';
import { archive as words } from '../../i18n/zh-CN/archive.ts';

export function QuestionLine({ question }: { readonly question: QuestionAccount }) {
  const { title, url, last, attempts, tries, hints } = question;
  return (
    <li className="question-line">
      <a href={url}>{title}</a>
      <b className="verdict" data-verdict={last?.verdict}>
        {last ? words.question.verdict[last.verdict] : words.question.none}
      </b>
      <span className="line-facts num">
        {attempts > tries.length && <span>{words.question.kept(attempts, tries.length)}</span>}
        {tries.map((one) => (
          <span key={one.id}>{tryWords(one)}</span>
        ))}
        {attempts === 0 && hints > 0 && <span>{words.question.hintsOnly(hints)}</span>}
      </span>
    </li>
  );
}

export function QuestionList({ questions }: { readonly questions: readonly QuestionAccount[] }) {
  const hasUnmarked = questions.some(({ last }) => last?.verdict === 'unmarked');
  return (
    <>
      <ul className="lines">
        {questions.map((question) => (
          <QuestionLine key={question.id} question={question} />
        ))}
      </ul>
      {hasUnmarked && <p className="fine">{words.question.unmarked}</p>}
    </>
  );
}

function tryWords({ at, verdict, hintsUsed }: TryAccount): string {
  return words.question.one(words.day(at), words.question.verdict[verdict], hintsUsed);
}
