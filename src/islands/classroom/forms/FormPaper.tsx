// A form on A4.
import { FORMS, type FormId, type FormQuestion, optionsOf } from '../../../core/classroom/forms/forms.ts';
import { forms as words } from '../../../i18n/zh-CN/classroom-forms.ts';

export function FormPaper({ form }: { readonly form: FormId }) {
  const { title, lead, questions } = words.form[form];
  const all: readonly FormQuestion[] = FORMS[form];
  return (
    <section className="paper-sheet" aria-label={title}>
      <h2>{title}</h2>
      <p>
        {lead}
        {words.anonymous}
      </p>
      <ol className="form-paper">
        {all.map((question) => (
          <li key={question.id}>
            <p>{questions[question.id]?.ask}</p>
            {question.kind === 'text' ? (
              <p className="form-line">{words.line}</p>
            ) : (
              <ul>
                {optionsOf(question).map((option) => (
                  <li key={option}>{questions[question.id]?.options?.[option]}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
