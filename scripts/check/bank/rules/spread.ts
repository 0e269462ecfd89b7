// Every module has every type and every difficulty.
import type { QuestionType } from '../../../../src/schema/question.ts';
import { type Bank, byModule } from '../bank.ts';
import type { BankContract } from '../bank-contract.ts';
import { type BankFinding, bankFinding } from '../bank-finding.ts';

export const TYPES = [
  'single',
  'multiple',
  'true-false',
  'ordering',
  'matching',
  'number',
] as const satisfies readonly QuestionType[];

export const DIFFICULTIES = [1, 2, 3] as const;

export function checkSpread(bank: Bank, { perDifficultyAtLeast }: BankContract): readonly BankFinding[] {
  return [...byModule(bank)].flatMap(([module, questions]) => [
    ...TYPES.filter((type) => questions.every((question) => question.type !== type)).map((type) =>
      bankFinding('type-missing', module, type),
    ),
    ...DIFFICULTIES.filter(
      (level) => questions.filter(({ difficulty }) => difficulty === level).length < perDifficultyAtLeast,
    ).map((level) => bankFinding('difficulty-missing', module, level)),
  ]);
}
