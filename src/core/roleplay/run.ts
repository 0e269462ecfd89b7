// One game as it is kept: the choices and what they led to, never a snapshot of a machine.
import type { RunMode, RunParent } from '../../schema/words/run-bodies.ts';

/** A move of a run: the authored id, the state that it led to, and the lines that were shown for it. */
export type RunMove = { readonly move: string; readonly hash: string; readonly lines: readonly string[] };

/** A game, by its own id; a fold of the events runStarted, moveMade, moveTakenBack, typeGuessed, runReviewed, runEnded. */
export type Run = {
  readonly id: string;
  readonly course: string;
  readonly engine: number;
  readonly caseId: string;
  readonly typeId: string;
  readonly contentHash: string;
  /** Any integer ≥ 0. */
  readonly seed: number;
  /** Index into variants. */
  readonly variant: number;
  readonly mode: RunMode;
  /** Ids of the beats in which the learner chooses, with mode `cut`; elsewhere the best move was played for him. */
  readonly cut?: readonly string[];
  readonly moves: readonly RunMove[];
  readonly parent?: RunParent;
};
