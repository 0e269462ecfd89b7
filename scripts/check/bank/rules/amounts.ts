// How much there must be: questions in all, of a lesson, of an objective; situations.
import type { Bank } from '../bank.ts';
import type { BankContract } from '../bank-contract.ts';
import { type BankFinding, bankFinding } from '../bank-finding.ts';

export function checkAmounts(
  { lessons, sets, questions }: Bank,
  contract: BankContract,
): readonly BankFinding[] {
  const { questionsAtLeast, perLessonAtLeast, perObjectiveAtLeast, setsAtLeast } = contract;
  const countOf = (key: 'lesson' | 'objective', id: string) =>
    questions.filter((question) => question[key] === id).length;
  return [
    ...(questions.length < questionsAtLeast
      ? [bankFinding('bank-few', questions.length, questionsAtLeast)]
      : []),
    ...(sets.length < setsAtLeast ? [bankFinding('sets-few', sets.length, setsAtLeast)] : []),
    ...lessons.flatMap(({ id, objectives }) => {
      const count = countOf('lesson', id);
      return [
        ...(count < perLessonAtLeast ? [bankFinding('lesson-few', id, count, perLessonAtLeast)] : []),
        ...objectives.flatMap((objective) => {
          const asked = countOf('objective', objective);
          return asked < perObjectiveAtLeast
            ? [bankFinding('objective-few', objective, asked, perObjectiveAtLeast)]
            : [];
        }),
      ];
    }),
  ];
}
