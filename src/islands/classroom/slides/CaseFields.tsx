// The fields of the company's own case: a code for the unit, the deal, where it is stuck, three questions; no persons.
import type { OwnPage } from '../../../core/classroom/slides/own-slide.ts';
import { slides } from '../../../i18n/zh-CN/classroom-slides.ts';
import { STATIONS } from '../../../schema/words/payment-loop.ts';
import { stationName } from './slide-words.ts';

const words = slides.form;

type OwnCase = Extract<OwnPage, { kind: 'own-case' }>;
type Props = { readonly own: OwnCase; readonly onChange: (own: OwnCase) => void };

export function CaseFields({ own, onChange }: Props) {
  const ask = (at: number, text: string) =>
    onChange({
      ...own,
      questions: words.questions.map((_, index) => (index === at ? text : (own.questions[index] ?? ''))),
    });
  return (
    <>
      <p className="slide-note">{words.noPersons}</p>
      <label className="slide-field">
        {words.unit}
        <input
          autoComplete="off"
          placeholder={words.unitHint}
          value={own.unit}
          onChange={(event) => onChange({ ...own, unit: event.target.value })}
        />
      </label>
      <label className="slide-field">
        {words.deal}
        <textarea
          autoComplete="off"
          rows={3}
          value={own.deal}
          onChange={(event) => onChange({ ...own, deal: event.target.value })}
        />
      </label>
      <label className="slide-field">
        {words.stuckAt}
        <select
          autoComplete="off"
          value={own.stuckAt}
          onChange={(event) => {
            const stuckAt = STATIONS.find((station) => station === event.target.value);
            if (stuckAt) onChange({ ...own, stuckAt });
          }}
        >
          {STATIONS.map((station) => (
            <option key={station} value={station}>
              {stationName(station)}
            </option>
          ))}
        </select>
      </label>
      {words.questions.map((label, index) => (
        <label key={label} className="slide-field">
          {label}
          <input
            autoComplete="off"
            placeholder={words.questionHint}
            value={own.questions[index] ?? ''}
            onChange={(event) => ask(index, event.target.value)}
          />
        </label>
      ))}
    </>
  );
}
