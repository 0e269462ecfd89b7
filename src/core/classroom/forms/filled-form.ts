// A form that somebody filled in: its shape, and the small file in which it comes back.
import { isObject, isText } from '../../../schema/words/guards.ts';
import { FORMS, type FormId, type FormQuestion, isFormId, optionsOf } from './forms.ts';

/** `sheet`: a random id of the sheet, by which one that is handed in twice counts once; answers by question, '' for none. */
export type FilledForm = {
  readonly form: FormId;
  readonly sheet: string;
  readonly answers: Readonly<Record<string, string>>;
};

/** What a file says of itself. */
export const FORM_FORMAT = 'huikuan-form';
const MOST_LETTERS = 500;
const SHEET = /^[a-z0-9]{8,40}$/;

/** Whether a value is a form whose answers are answers to its questions. */
export function isFilledForm(value: unknown): value is FilledForm {
  if (!isObject(value) || !isFormId(value['form']) || !isText(value['sheet'])) return false;
  const answers = value['answers'];
  if (!SHEET.test(value['sheet']) || !isObject(answers)) return false;
  const questions: readonly FormQuestion[] = FORMS[value['form']];
  return Object.entries(answers).every(([id, answer]) => {
    const question = questions.find((one) => one.id === id);
    return question !== undefined && isAnswer(question, answer);
  });
}

function isAnswer(question: FormQuestion, answer: unknown): boolean {
  if (typeof answer !== 'string') return false;
  if (answer === '') return true;
  return question.kind === 'text' ? answer.length <= MOST_LETTERS : optionsOf(question).includes(answer);
}

/** The form in the text of a file; undefined for anything else. */
export function formIn(text: string): FilledForm | undefined {
  const value = parsed(text);
  if (!isObject(value) || value['format'] !== FORM_FORMAT || !isFilledForm(value)) return undefined;
  const { form, sheet, answers } = value;
  return { form, sheet, answers };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
