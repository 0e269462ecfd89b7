// What the events of forms say: a sheet that came as a file, and the ticks that were counted on paper.
import { type BodyGuard, isCount, isObject } from '../../../schema/words/guards.ts';
import { type FilledForm, isFilledForm } from './filled-form.ts';
import { FORMS, type FormId, type FormQuestion, isFormId, optionsOf } from './forms.ts';

/** The bodies by event type. */
export type FormsBodies = {
  readonly formTaken: FilledForm;
  /** Ticks on paper by option, all of a question at once; the last count counts. */
  readonly ticksCounted: {
    readonly form: FormId;
    readonly question: string;
    readonly counts: Readonly<Record<string, number>>;
  };
};

function isTicks(form: FormId, id: unknown, counts: unknown): boolean {
  const questions: readonly FormQuestion[] = FORMS[form];
  const question = questions.find((one) => one.id === id);
  return (
    question !== undefined &&
    isObject(counts) &&
    Object.entries(counts).every(([option, count]) => optionsOf(question).includes(option) && isCount(count))
  );
}

/** Guards by event type. */
export const FORMS_GUARDS = {
  formTaken: isFilledForm,
  ticksCounted: (body) =>
    isObject(body) && isFormId(body['form']) && isTicks(body['form'], body['question'], body['counts']),
} satisfies { readonly [T in keyof FormsBodies]: BodyGuard };
