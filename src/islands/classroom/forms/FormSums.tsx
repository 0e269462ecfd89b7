// What came to the questions of a form, and the fields in which ticks on paper are counted in.
import { useState } from 'react';
import type { FormId } from '../../../core/classroom/forms/forms.ts';
import { type FormsState, formSums, type QuestionSum } from '../../../core/classroom/forms/forms-state.ts';
import { forms as words } from '../../../i18n/zh-CN/classroom-forms.ts';
import { classroom } from '../../../stores/classroom.ts';
import { PileFields } from '../people/PileFields.tsx';

type Props = { readonly form: FormId; readonly forms: FormsState };

export function FormSums({ form, forms }: Props) {
  return (
    <ol className="form-sums">
      {formSums(forms, form).map((sum) => (
        <li key={sum.question.id}>
          <h3>{words.form[form].questions[sum.question.id]?.ask}</h3>
          {sum.question.kind === 'text' ? (
            <Said said={sum.said} />
          ) : (
            <Counts form={form} sum={sum} paper={forms.paper[form][sum.question.id] ?? {}} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Said({ said }: { readonly said: readonly string[] }) {
  if (said.length === 0) return <p className="status-line">{words.nobody}</p>;
  return (
    <ul aria-label={words.said}>
      {said.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same, and nothing here moves
        <li key={at}>{text}</li>
      ))}
    </ul>
  );
}

type CountsProps = {
  readonly form: FormId;
  readonly sum: QuestionSum;
  readonly paper: Readonly<Record<string, number>>;
};

function Counts({ form, sum, paper }: CountsProps) {
  const { question, counts, people, mean } = sum;
  const options = words.form[form].questions[question.id]?.options ?? {};
  return (
    <>
      <ul className="form-counts">
        {counts.map((cell) => (
          <li key={cell.option}>
            <span>{options[cell.option]}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(cell.people / Math.max(1, people)) * 100} height={10} />
            </svg>
            <span className="num">{words.people(cell.people)}</span>
          </li>
        ))}
      </ul>
      {mean !== undefined && <p className="num">{words.mean(mean.toFixed(1), people)}</p>}
      <Ticks form={form} question={question.id} options={counts.map(({ option }) => option)} paper={paper} />
    </>
  );
}

type TicksProps = {
  readonly form: FormId;
  readonly question: string;
  readonly options: readonly string[];
  readonly paper: Readonly<Record<string, number>>;
};

function Ticks({ form, question, options, paper }: TicksProps) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [said, say] = useState('');
  const textOf = (option: string) => typed[option] ?? (paper[option] ? String(paper[option]) : '');
  const keep = async () => {
    const counts = Object.fromEntries(
      options.map((option) => {
        const count = Number(textOf(option));
        return [option, Number.isInteger(count) && count > 0 ? count : 0];
      }),
    );
    if (await classroom.send('ticksCounted', { form, question, counts })) say(words.kept);
  };
  return (
    <details className="form-ticks">
      <summary>{words.paper}</summary>
      <div className="people-piles">
        <PileFields
          options={options}
          nameOf={(option) => words.form[form].questions[question]?.options?.[option]}
          textOf={textOf}
          onType={(option, text) => setTyped({ ...typed, [option]: text })}
        />
        <div className="panel-actions">
          <button type="button" className="button button-quiet" onClick={() => void keep()}>
            {words.keep}
          </button>
          <span className="status-line" role="status">
            {said}
          </span>
        </div>
      </div>
    </details>
  );
}
