// A compiled scenario: the tables that decide and the words that are shown, in one file named by its hash.

import type { Station } from '../../schema/words/payment-loop.ts';
import type { Channel, Grade, Tier } from '../../schema/words/roleplay.ts';
import type { ScenarioIr } from './ir.ts';

/** Something said, with what can be seen while it is said. */
export type LineWords = { readonly text: string; readonly tell?: string };

/** A person of the case: what he can sign, and what he only passes on. */
export type PostWords = {
  readonly id: string;
  /** Surname and post, as he is addressed: 钱科长. */
  readonly name: string;
  readonly post: string;
  readonly canSign: string;
  readonly passesOn: string;
};

export type PaperWords = { readonly name: string; readonly state: string };
export type DateWords = { readonly date: string; readonly what: string };

/** What the learner is handed before the first visit. */
export type BriefWords = {
  readonly deal: string;
  readonly owedFen: number;
  readonly contractFen: number;
  readonly signedOn: string;
  /** First day of the game, calendar date. */
  readonly startsOn: string;
  readonly pocket: string;
  readonly stuck: string;
  readonly goal: string;
  readonly authority: string;
  readonly known: readonly string[];
  readonly papers: readonly PaperWords[];
  readonly dates: readonly DateWords[];
};

export type MoveWords = { readonly text: string; readonly channel: Channel };

export type EndingWords = {
  readonly tier: Tier;
  readonly grade: Grade;
  readonly title: string;
  /** What came of it, told with dates. */
  readonly epilogue: string;
};

export type RedLineWords = {
  readonly title: string;
  /** The delayed story. */
  readonly story: string;
  /** Ids of laws, with their names and summaries as they stood at the build. */
  readonly laws: readonly { readonly id: string; readonly name: string; readonly summary: string }[];
  /** What could have been said instead. */
  readonly instead: string;
};

export type ClientWords = {
  readonly number: number;
  readonly name: string;
  /** One character that stands for the type. */
  readonly monogram: string;
  readonly about: string;
  readonly fears: string;
  readonly wants: string;
  readonly works: string;
  readonly backfires: string;
  readonly trap: string;
};

/** All words of a scenario; keys are authored ids unless said otherwise. */
export type ScenarioWords = {
  readonly title: string;
  readonly unit: string;
  readonly brief: BriefWords;
  readonly keyPost: string;
  readonly posts: readonly PostWords[];
  readonly client: ClientWords;
  /** Told only afterwards: what was true this time. */
  readonly variants: Readonly<Record<string, string>>;
  /** What the learner can find out or bring about, as shown when he has. */
  readonly facts: Readonly<Record<string, string>>;
  readonly chain: readonly { readonly id: string; readonly name: string; readonly station: Station }[];
  readonly visits: readonly { readonly id: string; readonly title: string; readonly place: string }[];
  /** What is seen at the beginning of a beat; may be missing. */
  readonly scenes: Readonly<Record<string, string>>;
  readonly moves: Readonly<Record<string, MoveWords>>;
  readonly lines: Readonly<Record<string, LineWords>>;
  readonly stances: Readonly<Record<string, { readonly name: string; readonly note: string }>>;
  readonly memory: Readonly<Record<string, string>>;
  readonly endings: Readonly<Record<string, EndingWords>>;
  readonly redLines: Readonly<Record<string, RedLineWords>>;
  /** Sentences that are true in some variants only: `trueIn` holds variant ids. */
  readonly claims: readonly {
    readonly id: string;
    readonly text: string;
    readonly trueIn: readonly string[];
  }[];
  /** Claims made by a line, by line id. */
  readonly lineClaims: Readonly<Record<string, readonly string[]>>;
  /** Why something is evidence of a skill, by the `why` of the IR. */
  readonly reasons: Readonly<Record<string, string>>;
};

/** `data/scenarios/<hash>.json`. `hash` covers `ir` and `words`. */
export type Scenario = { readonly hash: string; readonly ir: ScenarioIr; readonly words: ScenarioWords };
