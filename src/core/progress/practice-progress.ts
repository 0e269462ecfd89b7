// Set positions that were tried and games that were compared, as the record holds them.

/** A set position: how often it was tried, when (UTC ms) last, with which move and loss, and when it was first solved. */
export type PuzzleProgress = {
  readonly attempts: number;
  readonly lastAt: number;
  readonly lastMove: string;
  readonly lastLoss: number;
  readonly solvedAt?: number;
};

/** What two games have in common, in the learner's words; the last that was written. `at` UTC ms. */
export type ComparisonProgress = {
  readonly a: string;
  readonly b: string;
  readonly caseId: string;
  readonly principle: string;
  readonly at: number;
};

/** The same for both orders. */
export function comparisonKey(a: string, b: string): string {
  return [a, b].sort().join(' ');
}
