// The situation of a question among the sets of its file, and the wording that its answers hang on.
import type { Question } from '../../schema/question.ts';
import type { QuestionSet } from '../../schema/question-set.ts';
import type { Setting } from './item.ts';

/** A file of questions, as far as its sets go. */
type File = {
  readonly sets: readonly QuestionSet[];
  readonly questions: readonly { readonly id: string; readonly set?: string | undefined }[];
};

/**
 * Text of the situation, and the question's place (from 1) among those of the set; undefined for a question of no set.
 * @throws Error when the file has no such set; the content check says so before.
 */
export function settingIn({ sets, questions }: File, { id, set }: Question): Setting<string> | undefined {
  if (set === undefined) return undefined;
  const text = sets.find((each) => each.id === set)?.text;
  if (text === undefined) throw new Error(`question ${id}: no set ${set} in its file`);
  const members = questions.filter((each) => each.set === set);
  return { text, place: members.findIndex((each) => each.id === id) + 1, of: members.length };
}

/** Everything that the learner is asked, as one text: an answer is kept under its hash. */
export function questionWording(question: Question, setting: Setting<string> | undefined): string {
  return `${JSON.stringify(question)}${setting?.text ?? ''}`;
}
