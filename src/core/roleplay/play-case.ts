// What a page may know of a case before anything is played: no truth, no lines, no moves.
import type { BriefWords, PostWords } from './scenario.ts';

/** A type that can be met, as the guess and the choice name it. */
export type PlayType = {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly about: string;
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
  readonly refs: readonly {
    readonly typeId: string;
    readonly hash: string;
    readonly url: string;
    readonly variants: number;
  }[];
};
