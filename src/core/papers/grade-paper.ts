// Grades a paper after it was handed in: every item against its key; what was left open counts as wrong.
import type { PaperGrade } from '../../schema/words/paper-bodies.ts';
import type { PaperProgress } from '../progress/paper-progress.ts';
import type { Grade } from '../quiz/answer-rules.ts';
import { answerRules } from '../quiz/answer-rules-by-type.ts';
import { gradeAnswer } from '../quiz/grade-answer.ts';
import type { QuestionKey } from '../quiz/key.ts';
import { answerTo, type FrozenItem, itemParameters } from './frozen-items.ts';

/** An item with its key, its answer ('open': none) and what came of it. */
export type GradedItem = {
  readonly key: QuestionKey;
  readonly isOpen: boolean;
  readonly grade: Grade;
};

/**
 * The grade of one item. An open one is marked as if nothing had been chosen and scores 0, whatever its type.
 * @throws TypeError for a changed item or a key of another question: those are never graded.
 */
export function gradeItem(one: FrozenItem, key: QuestionKey, answers: PaperProgress['answers']): GradedItem {
  const { question, drawn } = one;
  if (!question) throw new TypeError(`${drawn.question}: the wording ${drawn.hash} is gone`);
  const response = answerTo(one, answers);
  const { item } = question;
  const given = response ?? answerRules(item.type).emptyResponse(item);
  const grade = gradeAnswer(item, key, given, itemParameters(one));
  if (response) return { key, isOpen: false, grade };
  return { key, isOpen: true, grade: { ...grade, score: 0, correct: false, misconceptions: [] } };
}

/** What the record keeps of it: all items whose keys are there. */
export function gradesOf(
  items: readonly FrozenItem[],
  keys: ReadonlyMap<string, QuestionKey>,
  answers: PaperProgress['answers'],
): readonly PaperGrade[] {
  return items.flatMap((one) => {
    const key = keys.get(one.drawn.question);
    if (!one.question || !key) return [];
    const { score, correct, misconceptions } = gradeItem(one, key, answers).grade;
    return [
      { question: one.question.id, score, correct, misconceptions: misconceptions.map(({ id }) => id) },
    ];
  });
}
