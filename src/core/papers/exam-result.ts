// What a finished examination comes to: all that a certificate may state.

/** How one module went in an examination. */
export type ModuleResult = {
  /** Id of the module in the outline. */
  readonly module: string;
  readonly title: string;
  /** Items of this module that were graded. */
  readonly items: number;
  /** Of these, fully right. */
  readonly correct: number;
};

/** A handed-in and graded examination. */
export type ExamResult = {
  /** Id of the attempt. */
  readonly paper: string;
  readonly course: string;
  readonly version: string;
  /** UTC, ms since 1970, by the device's wall clock. */
  readonly handedInAt: number;
  /** Minutes east of UTC where it was handed in. */
  readonly tzOffsetMin: number;
  /** Time with the paper open, by a monotonic clock, ms. */
  readonly elapsedMs: number;
  /** How often the wall clock jumped against the monotonic one. */
  readonly clockJumps: number;
  /** Graded items: 40, fewer when some were updated in mid-attempt. */
  readonly items: number;
  /** Of these, fully right. */
  readonly correct: number;
  /** Mean score of the graded items, 0..1. */
  readonly score: number;
  readonly modules: readonly ModuleResult[];
};
