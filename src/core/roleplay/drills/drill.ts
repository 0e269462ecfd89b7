// The drills of a case as they are published: what may be read at once, and what is told only after an answer, in files of their own.
import type { ModelKind } from '../../../schema/words/drills.ts';
import type { Index } from '../ir.ts';

/** A game from the first position, in a start variant; `moves` are ids. */
export type DrillLine = {
  readonly typeId: string;
  readonly variant: Index;
  readonly moves: readonly string[];
};

/** The one cut of a case: the beats in which the learner chooses; everywhere else the best move is played for him. */
export type Cut = { readonly title: string; readonly intro: string; readonly beats: readonly string[] };

/** A question before a turning point. `keyUrl`: address of its StopKey. */
export type ModelStop = {
  /** Index of the move that it stands before. */
  readonly before: Index;
  readonly ask: string;
  readonly options: readonly string[];
  readonly keyUrl: string;
};

/** `data/drills/<file>.json`: a model game. `endUrl`: address of its ModelEnd. */
export type Model = DrillLine & {
  readonly id: string;
  readonly caseId: string;
  readonly kind: ModelKind;
  readonly title: string;
  readonly stops: readonly ModelStop[];
  readonly endUrl: string;
};

/** A set position: what is wanted after `moves`. `hintUrl`, `keyUrl`: addresses of its PuzzleHint and PuzzleKey. */
export type Puzzle = DrillLine & {
  readonly id: string;
  readonly caseId: string;
  /** 1 easy … 3 hard. */
  readonly level: number;
  readonly ask: string;
  readonly hintUrl: string;
  readonly keyUrl: string;
};

/** `data/drill-keys/<file>.json`, asked for after the answer (a hint: when it is wanted); `id` says of what. */
export type StopKey = {
  readonly id: string;
  /** In the order of the options. */
  readonly options: readonly { readonly isRight: boolean; readonly why: string }[];
};
export type ModelEnd = { readonly id: string; readonly principle: string };
export type PuzzleHint = { readonly id: string; readonly hint: string };
export type PuzzleKey = { readonly id: string; readonly why: string };
export type DrillKey = StopKey | ModelEnd | PuzzleHint | PuzzleKey;

/** Ids of keys. */
export const stopKeyId = (model: string, stop: Index): string => `${model}/${stop}`;
export const modelEndId = (model: string): string => `${model}/end`;
export const hintId = (puzzle: string): string => `${puzzle}/hint`;
export const puzzleKeyId = (puzzle: string): string => `${puzzle}/why`;
