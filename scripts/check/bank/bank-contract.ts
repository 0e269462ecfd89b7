// What the bank promises; injectable, so that tests can use a small one.

export type BankContract = {
  readonly questionsAtLeast: number;
  readonly perLessonAtLeast: number;
  /** Two, so that a test before the course and one after it need not ask the same. */
  readonly perObjectiveAtLeast: number;
  readonly setsAtLeast: number;
  /** What a bot, or always the same place, may score above chance, 0–1. */
  readonly aboveChance: number;
  /** Of every module. */
  readonly perDifficultyAtLeast: number;
};

export const bankContract: BankContract = {
  questionsAtLeast: 240,
  perLessonAtLeast: 6,
  perObjectiveAtLeast: 2,
  setsAtLeast: 6,
  aboveChance: 0.1,
  perDifficultyAtLeast: 1,
};
