// What late payment costs: every figure that a rule gives, with its range, and that a court decides where rules compete.
import { formatYuan } from '../../core/money/format.ts';
import type { InterestFigure } from '../../core/money/interest-answer.ts';
import { deals } from '../../i18n/zh-CN/deals.ts';
import { money } from '../../i18n/zh-CN/money.ts';
import type { AnswerProps } from './answer-props.ts';
import { dateText } from './deal-words.ts';
import type { LawNotes } from './law-notes.ts';
import { askedFor, Missing } from './Missing.tsx';
import { Steps } from './Steps.tsx';

const { answers: words } = deals;
const text = money.interest;

export function InterestAnswer({ overview, notes, onField }: AnswerProps) {
  const { interest } = overview.answers;
  switch (interest.kind) {
    case 'missing':
      return <Missing facts={interest.fields} asked={askedFor(overview)} onField={onField} />;
    case 'paid':
      return <p>{text.paid}</p>;
    case 'not-due':
      return <p className="num">{text.notDue(interest.daysLeft)}</p>;
    case 'none':
      return (
        <>
          <p>{text.none[interest.why]}</p>
          {interest.laws.length > 0 && <Steps steps={[]} laws={interest.laws} notes={notes} />}
        </>
      );
    case 'figures':
      return (
        <>
          <p className="deal-note num">
            {words.principal(formatYuan(interest.outstandingFen), interest.overdueDays)}
          </p>
          {interest.figures.map((figure) => (
            <Figure key={figure.rule} figure={figure} notes={notes} onField={onField} />
          ))}
          {interest.isForCourt && <p className="deal-court">{text.forCourt}</p>}
          {interest.isPartLeftOut && <p className="deal-note">{text.partLeftOut}</p>}
        </>
      );
  }
}

type FigureProps = {
  readonly figure: InterestFigure;
  readonly notes: LawNotes;
  readonly onField: AnswerProps['onField'];
};

function Figure({ figure, notes, onField }: FigureProps) {
  if (figure.kind === 'lpr-unknown')
    return (
      <div className="deal-sum">
        <p className="deal-note">{text.rules[figure.rule]}</p>
        <p className="num">
          {text.lprUnknown(dateText(figure.firstOn))}
          <button type="button" className="deal-link" onClick={() => onField('lpr-percent')}>
            {deals.answers.fillLpr}
          </button>
        </p>
      </div>
    );
  const low = formatYuan(figure.fen);
  const isByYear = figure.derivation.some(({ inputs }) => inputs.some(({ unit }) => unit === 'year-days'));
  return (
    <div className="deal-sum">
      <p className="num">
        <b className="deal-figure">
          {figure.highFen === undefined ? low : text.range(low, formatYuan(figure.highFen))}
        </b>{' '}
        <span className="deal-note">{text.rules[figure.rule]}</span>
      </p>
      {figure.notes.map((note) => (
        <p key={note} className="deal-note">
          {text.notes[note]}
        </p>
      ))}
      {isByYear && (
        <button type="button" className="deal-link" onClick={() => onField('year-days')}>
          {deals.answers.yearDays}
        </button>
      )}
      <Steps steps={figure.derivation} laws={figure.laws} notes={notes} />
    </div>
  );
}
