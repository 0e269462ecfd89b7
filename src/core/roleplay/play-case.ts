// What a page may know of a case before anything is played: no truth, no lines, no moves.
import type { BriefWords, PostWords } from './scenario.ts';

/** A type that can be met, as the guess and the choice name it. */
export type PlayType = {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  /** One character that stands for the type. */
  readonly monogram: string;
  readonly about: string;
};

/** A scenario that can be played: its type, its wording, and its address. */
export type ScenarioRef = {
  readonly typeId: string;
  readonly hash: string;
  readonly url: string;
  /** How many start variants there are. */
  readonly variants: number;
};

/** A case as its page shows it; `refs` are its scenarios, one a type. */
export type PlayCaseData = {
  readonly caseId: string;
  readonly title: string;
  readonly unit: string;
  readonly url: string;
  readonly brief: BriefWords;
  readonly keyPost: string;
  readonly posts: readonly PostWords[];
  readonly types: readonly PlayType[];
  readonly refs: readonly ScenarioRef[];
  /** Titles of the endings by id, for games that are over. */
  readonly endings: Readonly<Record<string, string>>;
};
