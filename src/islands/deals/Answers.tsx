// The four answers of a card, each with its steps and sources; what is missing leads to the field where it belongs.
import type { ReactNode } from 'react';
import { daysBetween } from '../../core/money/calendar.ts';
import { deals } from '../../i18n/zh-CN/deals.ts';
import { money } from '../../i18n/zh-CN/money.ts';
import type { AnswerProps } from './answer-props.ts';
import { dateText } from './deal-words.ts';
import { InterestAnswer } from './InterestAnswer.tsx';
import { askedFor, Missing } from './Missing.tsx';
import { Steps } from './Steps.tsx';
import { weekText } from './week-text.ts';

const { answers: words } = deals;

export function Answers(props: AnswerProps) {
  return (
    <dl className="deal-answers">
      <Row name={words.week}>
        <Week {...props} />
      </Row>
      <Row name={words.due}>
        <Due {...props} />
      </Row>
      <Row name={words.interest}>
        <InterestAnswer {...props} />
      </Row>
      <Row name={words.limitation}>
        <Limitation {...props} />
      </Row>
    </dl>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Week({ overview, notes }: AnswerProps) {
  const { thisWeek } = overview.answers;
  if (thisWeek.kind === 'settled') return <p>{words.settled}</p>;
  return (
    <>
      <p className="deal-week">
        <b className="num">{words.by(dateText(thisWeek.by))}</b> {weekText(overview)}
      </p>
      {thisWeek.laws.length > 0 && <Steps steps={[]} laws={thisWeek.laws} notes={notes} />}
    </>
  );
}

function Due({ overview, today, notes, onField }: AnswerProps) {
  const { due } = overview.answers;
  if (due.kind === 'missing') return <Missing facts={due.fields} onField={onField} />;
  if (due.kind === 'none')
    return (
      <>
        <p>
          {money.due.none[due.why]} {due.waitsUntil && words.waits(dateText(due.waitsUntil))}
        </p>
        {due.laws.length > 0 && <Steps steps={[]} laws={due.laws} notes={notes} />}
      </>
    );
  const overdue = daysBetween(due.dueOn, today);
  return (
    <>
      <p className="num">
        <b className="deal-figure">{dateText(due.dueOn)}</b>{' '}
        {overdue > 0 ? words.overdue(overdue) : words.dueIn(-overdue)}
      </p>
      {due.contractOn && <p className="deal-note num">{words.contract(dateText(due.contractOn))}</p>}
      {due.notes.map((note) => (
        <p key={note} className="deal-note">
          {money.due.notes[note]}
        </p>
      ))}
      {due.guidanceOn && <p className="deal-note num">{words.guidance(dateText(due.guidanceOn))}</p>}
      <Steps steps={due.derivation} laws={due.guidanceOn ? ['treasury-2023-243'] : []} notes={notes} />
    </>
  );
}

function Limitation({ overview, notes, onField }: AnswerProps) {
  const { limitation } = overview.answers;
  const text = money.limitation;
  switch (limitation.kind) {
    case 'missing':
      return <Missing facts={limitation.fields} asked={askedFor(overview)} onField={onField} />;
    case 'none':
      return <p>{text.noDueDate}</p>;
    case 'not-begun':
      return <p>{text.notBegun}</p>;
    case 'settled':
      return <p>{words.settled}</p>;
    case 'expired':
      return (
        <>
          <p className="num status-bad">
            {words.expiredOn(dateText(limitation.endsOn))}。{text.expired(limitation.daysSince)}
          </p>
          {limitation.lateOn.length > 0 && (
            <p className="deal-note">
              {text.late}{' '}
              <button type="button" className="deal-link" onClick={() => onField('earlier-claims-on')}>
                {words.earlier}
              </button>
            </p>
          )}
          <Steps steps={limitation.derivation} laws={[]} notes={notes} />
        </>
      );
    case 'running':
      return (
        <>
          <p className="num" data-light={limitation.light}>
            <b className="deal-figure">{text.left(limitation.daysLeft)}</b>{' '}
            {words.ends(dateText(limitation.endsOn))}
          </p>
          <p className="deal-note">
            {text.lights[limitation.light]} {limitation.isCutShort && text.cutShort} {text.safe}
          </p>
          <Steps steps={limitation.derivation} laws={[]} notes={notes} />
        </>
      );
  }
}
