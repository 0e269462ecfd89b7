// One line after the visit: how he answered, the next step and its day, which become the step of the card.
import { useState } from 'react';
import { namesPerson } from '../../../core/deals/names-person.ts';
import { deals, personWords } from '../../../i18n/zh-CN/deals.ts';
import { visit as visitWords } from '../../../i18n/zh-CN/visit.ts';
import { doneName, storedName } from '../../../schema/words/deal-card.ts';
import { VISIT_ANSWERS, VISIT_BLOCK, type VisitAnswer } from '../../../schema/words/visit.ts';
import { chinaDay } from '../../../stores/china-day.ts';
import { saveDealField } from '../../../stores/deals.ts';
import { dateText } from '../deal-words.ts';
import type { Visit } from './use-visit.ts';

const words = visitWords.after;
const { answers } = visitWords.sheet;

type Props = { readonly visit: Visit; readonly dealsUrl: string };

export function VisitAfter({ visit, dealsUrl }: Props) {
  const deal = visit.overview?.deal.id;
  return (
    <section className="visit-after" aria-labelledby="visit-after">
      <h2 id="visit-after">{words.title}</h2>
      {deal === undefined ? (
        <p>
          {words.noCard} <a href={`${dealsUrl}#new`}>{visitWords.card.make}</a>
        </p>
      ) : (
        <AfterForm visit={visit} deal={deal} dealsUrl={dealsUrl} />
      )}
    </section>
  );
}

function AfterForm({ visit, deal, dealsUrl }: Props & { readonly deal: string }) {
  const [answer, setAnswer] = useState<VisitAnswer>();
  const [step, setStep] = useState('');
  const [on, setOn] = useState('');
  const [said, setSaid] = useState<{ readonly text: string; readonly isKept: boolean }>();
  const last = visit.words('outcome');
  const lastAnswer = VISIT_ANSWERS.find((one) => one === last.value);
  const person = namesPerson(step, personWords);
  const save = async () => {
    if (!answer || step.trim() === '' || on === '') return setSaid({ text: words.lacking, isKept: false });
    const kept = await Promise.all([
      visit.save('outcome', answer),
      saveDealField(deal, storedName('next-step', VISIT_BLOCK), step.trim()),
      saveDealField(deal, storedName('next-step-on', VISIT_BLOCK), on),
      saveDealField(deal, doneName(VISIT_BLOCK), ''),
    ]);
    const isKept = kept.every(({ saved }) => saved);
    setSaid({ text: isKept ? words.saved(dateText(on)) : words.notSaved, isKept });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="visit-small">
        {words.lead}
        {lastAnswer && ` ${words.last(answers[lastAnswer], dateText(chinaDay(last.at) ?? ''))}`}
      </p>
      <fieldset className="visit-put-offs">
        <legend>{words.answer}</legend>
        {VISIT_ANSWERS.map((one) => (
          <label key={one} className="choice-row">
            <input
              type="radio"
              name="outcome"
              autoComplete="off"
              checked={answer === one}
              onChange={() => setAnswer(one)}
            />
            <span>{answers[one]}</span>
          </label>
        ))}
      </fieldset>
      <div className="visit-two">
        <div className="form-row">
          <label htmlFor="visit-step">{words.step}</label>
          <input
            id="visit-step"
            autoComplete="off"
            value={step}
            aria-describedby={person ? 'visit-step-person' : undefined}
            onChange={(event) => setStep(event.target.value)}
          />
          {person && (
            <small id="visit-step-person" className="status-bad">
              {deals.form.person[person]}
            </small>
          )}
        </div>
        <div className="form-row">
          <label htmlFor="visit-step-on">{words.on}</label>
          <input
            id="visit-step-on"
            type="date"
            autoComplete="off"
            value={on}
            onChange={(event) => setOn(event.target.value)}
          />
        </div>
      </div>
      <button type="submit" className="button-plain">
        {words.save}
      </button>
      <p className="status-line" role="status">
        {said?.text} {said?.isKept && <a href={`${dealsUrl}#${deal}`}>{visitWords.card.open}</a>}
      </p>
    </form>
  );
}
