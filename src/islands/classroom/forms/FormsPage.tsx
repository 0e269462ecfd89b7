// The trainer's page of the two forms: to print, to send out, to count in.
import { useState } from 'react';
import { formIn } from '../../../core/classroom/forms/filled-form.ts';
import { formPage } from '../../../core/classroom/forms/form-page.ts';
import { FORM_IDS, type FormId } from '../../../core/classroom/forms/forms.ts';
import type { FormsState } from '../../../core/classroom/forms/forms-state.ts';
import { forms as words } from '../../../i18n/zh-CN/classroom-forms.ts';
import { classroom } from '../../../stores/classroom.ts';
import { FileButton, FileDrop } from '../../ui/FileDoor.tsx';
import { giveFile } from '../../ui/give-file.ts';
import { RoomGate } from '../people/RoomGate.tsx';
import { useSheet } from '../people/use-sheet.ts';
import { FormPaper } from './FormPaper.tsx';
import { FormSums } from './FormSums.tsx';

export default function FormsPage({ desk }: { readonly desk: string }) {
  const { sheet, print } = useSheet();
  return (
    <RoomGate desk={desk}>
      {({ state }) => (
        <>
          <ReturnedForms forms={state.forms} />
          {FORM_IDS.map((form) => (
            <section key={form} className="panel" aria-labelledby={`form-${form}`}>
              <h2 id={`form-${form}`}>{words.form[form].title}</h2>
              <div className="panel-actions">
                <button type="button" className="button" onClick={() => print(form)}>
                  {words.print}
                </button>
                <button type="button" className="button button-quiet" onClick={() => give(form)}>
                  {words.give}
                </button>
              </div>
              <p className="status-line num">
                {words.count(state.forms.sheets.filter((one) => one.form === form).length)}
              </p>
              <FormSums form={form} forms={state.forms} />
            </section>
          ))}
          {FORM_IDS.map((form) => sheet === form && <FormPaper key={form} form={form} />)}
        </>
      )}
    </RoomGate>
  );
}

function give(form: FormId): void {
  const { title, lead, questions } = words.form[form];
  const { note, save, saved, answerName, name } = words.file;
  const page = formPage(form, {
    title,
    lead,
    note,
    save,
    saved,
    answerName: answerName[form],
    ask: (question) => questions[question]?.ask ?? question,
    option: (question, option) => questions[question]?.options?.[option] ?? option,
  });
  giveFile(new Blob([page], { type: 'text/html;charset=utf-8' }), `${name[form]}.html`);
}

function ReturnedForms({ forms }: { readonly forms: FormsState }) {
  const [said, say] = useState('');
  const take = async (files: readonly File[]) => {
    let [taken, again] = [0, 0];
    const refused: string[] = [];
    const seen = new Set(forms.sheets.map(({ sheet }) => sheet));
    for (const file of files) {
      const filled = formIn(await file.text());
      if (!filled) refused.push(file.name);
      else if (seen.has(filled.sheet)) again += 1;
      else if (await classroom.send('formTaken', filled)) taken += 1;
      if (filled) seen.add(filled.sheet);
    }
    say(
      [
        taken > 0 ? words.taken(taken) : '',
        again > 0 ? words.again(again) : '',
        refused.length > 0 ? words.refused(refused.join('、')) : '',
      ].join(''),
    );
  };
  return (
    <>
      <FileDrop className="people-door" onFiles={(files) => void take(files)}>
        <FileButton label={words.choose} isMany onFiles={(files) => void take(files)} />
        <p>{words.drop}</p>
      </FileDrop>
      <p className="status-line" role="status">
        {said}
      </p>
    </>
  );
}
