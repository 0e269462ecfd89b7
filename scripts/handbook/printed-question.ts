// A question as the handbook prints it: its number, its public half, its key and the figures that were drawn for paper.
import { buildQuestionData } from '../../src/core/quiz/build-question-data.ts';
import type { PublicItem, Setting } from '../../src/core/quiz/item.ts';
import type { QuestionKey } from '../../src/core/quiz/key.ts';
import { drawParameters, type Parameters } from '../../src/core/quiz/parameters.ts';
import type { Question } from '../../src/schema/question.ts';

export type PrintedQuestion = {
  /** Number of the lesson and of the question in it: 7-3. */
  readonly label: string;
  readonly item: PublicItem;
  readonly key: QuestionKey;
  /** The figures of a number question, the same in every printing. */
  readonly parameters: Parameters;
};

/** @param cites citation by law id @param setting situation of its set */
export function printedQuestion(
  question: Question,
  label: string,
  cites: ReadonlyMap<string, string>,
  setting?: Setting<string>,
): PrintedQuestion {
  const citeLaw = (id: string) => {
    const cite = cites.get(id);
    if (cite === undefined) throw new Error(`${question.id}: law ${id} is not in content/laws.yaml`);
    return cite;
  };
  const { item, key } = buildQuestionData(question, citeLaw, setting);
  const parameters = item.type === 'number' ? drawParameters(item.parameters, `paper/${item.id}`) : {};
  return { label, item, key, parameters };
}

/** Letter of a part by its place: A, B, C … */
export function letter(place: number): string {
  return String.fromCodePoint(65 + place);
}
