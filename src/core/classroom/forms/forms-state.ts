// The forms of a class as they came in, and their sums by question.
import type { RoomEvent } from '../room/room-event.ts';
import type { FilledForm } from './filled-form.ts';
import { FORMS, type FormId, type FormQuestion, optionsOf } from './forms.ts';

type Ticks = Readonly<Record<string, number>>;

export type FormsState = {
  /** Sheets that came as files, each once. */
  readonly sheets: readonly FilledForm[];
  /** Ticks on paper, by form and question. */
  readonly paper: Readonly<Record<FormId, Readonly<Record<string, Ticks>>>>;
};

/** A class without forms. */
export const EMPTY_FORMS: FormsState = { sheets: [], paper: { before: {}, after: {} } };

/** The next state of the slice; the same object where the event is none of its own. */
export function reduceForms(state: FormsState, event: RoomEvent): FormsState {
  switch (event.type) {
    case 'formTaken':
      return state.sheets.some(({ sheet }) => sheet === event.body.sheet)
        ? state
        : { ...state, sheets: [...state.sheets, event.body] };
    case 'ticksCounted': {
      const { form, question, counts } = event.body;
      const of = { ...state.paper[form], [question]: counts };
      return { ...state, paper: { ...state.paper, [form]: of } };
    }
    default:
      return state;
  }
}

/** What came to a question: `counts` in the order of its options, `said` in own words; `mean` of a scale, undefined without ticks. */
export type QuestionSum = {
  readonly question: FormQuestion;
  readonly counts: readonly { readonly option: string; readonly people: number }[];
  readonly people: number;
  readonly mean: number | undefined;
  readonly said: readonly string[];
};

/** The sums of a form, question by question, paper and files together. */
export function formSums(state: FormsState, form: FormId): readonly QuestionSum[] {
  const sheets = state.sheets.filter((sheet) => sheet.form === form);
  const questions: readonly FormQuestion[] = FORMS[form];
  return questions.map((question) => {
    const given = sheets.map(({ answers }) => (answers[question.id] ?? '').trim());
    const paper = state.paper[form][question.id] ?? {};
    const counts = optionsOf(question).map((option) => ({
      option,
      people: (paper[option] ?? 0) + given.filter((answer) => answer === option).length,
    }));
    const people = counts.reduce((sum, cell) => sum + cell.people, 0);
    const total = counts.reduce((sum, cell) => sum + Number(cell.option) * cell.people, 0);
    return {
      question,
      counts,
      people,
      mean: question.kind === 'scale' && people > 0 ? total / people : undefined,
      said: question.kind === 'text' ? given.filter((answer) => answer !== '') : [],
    };
  });
}
