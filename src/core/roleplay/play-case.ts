// What the pages of the role-play are built from: cases, the types that they are played against, where scenarios lie.
import type { BriefWords, PostWords } from './scenario.ts';

/** A scenario that can be played: its type, its wording, and its address. */
export type ScenarioRef = {
  readonly typeId: string;
  readonly hash: string;
  readonly url: string;
  /** How many start variants there are. */
  readonly variants: number;
};

/** A case, with what may be known before it is played. */
export type PlayCase = {
  readonly caseId: string;
  readonly title: string;
  readonly unit: string;
  readonly url: string;
  readonly brief: BriefWords;
  readonly posts: readonly PostWords[];
  readonly keyPost: string;
  readonly refs: readonly ScenarioRef[];
  /** Titles of the endings by id, for games that are over. */
  readonly endings: Readonly<Record<string, string>>;
};

/** A client type as one knows him by hearsay. */
export type PlayType = {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  /** One character that stands for the type. */
  readonly monogram: string;
  readonly about: string;
};
