// Where the promise of the day is written, and under which names the record keeps what came of it.

/** The worksheet 行动承诺 at the end of the last lesson, and its fields. */
export const COMMITMENT_BLOCK = 'co-sheet-commit';
export const COMMITMENT_FIELDS = [
  'debt',
  'whom',
  'paper',
  'bring',
  'day',
  'hour',
  'eyes',
  'fallback',
] as const;
export type CommitmentField = (typeof COMMITMENT_FIELDS)[number];

/** The block of the record for what goes back to the trainer: `id`, and for each look back kept, missed and arrived. Kept for ever. */
export const RETURN_BLOCK = 'commitment-return';

/** The parts of a return that the learner says; `arrived` in yuan as canonical text. */
export const RETURN_PARTS = ['kept', 'missed', 'arrived'] as const;
export type ReturnPart = (typeof RETURN_PARTS)[number];

/** Under which name a part of the return of a look back (days after the class) is kept. */
export function returnField(part: ReturnPart, days: number): string {
  return `${part}-${days}`;
}
