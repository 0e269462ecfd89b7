// A question of the bank as far as drawing goes.

/** `type`: the question type, so that parallel items can be alike; `difficulty` 1 easy … 3 hard. */
export type BankQuestion = {
  readonly id: string;
  readonly type: string;
  readonly module: string;
  readonly objective: string;
  readonly difficulty: number;
};
