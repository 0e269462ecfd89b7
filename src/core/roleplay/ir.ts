// A scenario as the rules read it: plain integers and tables, compiled from a case and a client type.

/** Index into a table of the scenario; which table, the property's name says. */
export type Index = number;

/** Atoms of conditions: `[op, operand]`; see conditions.ts. All atoms of a condition must hold. */
export const OPS = [
  'fact', // operand: bit number
  'not-fact',
  'variant', // index into variants
  'not-variant',
  'memory', // bit number
  'not-memory',
  'stance', // index into stances
  'not-stance',
  'openness-at-least', // 0..2
  'openness-below',
  'trust-at-least', // 0..6
  'trust-below',
  'patience-at-least',
  'patience-below',
  'chain-at-least', // index into the case's chain
  'chain-below',
  'promise-at-least', // index into PROMISES
  'promise-below',
  'day-at-most', // days
  'day-after',
  'outcome', // index into OUTCOMES
  'trait', // bit number in TRAITS
  'not-trait',
  'beat', // index into beats
] as const;
export type Op = (typeof OPS)[number];
export type AtomIr = readonly [op: Index, operand: number];
export type ConditionIr = readonly AtomIr[];

/** What follows from a move when its condition holds; deltas add up, of the other fields the last one given wins. */
export type EffectIr = {
  readonly when: ConditionIr;
  /** Bits to set and to clear. */
  readonly set: number;
  readonly clear: number;
  /** Index into the chain; -1: unchanged. */
  readonly chain: Index;
  /** Index into PROMISES; -1: unchanged. */
  readonly promise: Index;
  readonly trust: number;
  readonly patience: number;
  /** Beat to go to instead of the move's own; -1: none. */
  readonly go: Index;
};

/** An entry of the client's table: the first whose stances, families and condition fit decides. */
export type ReactionIr = {
  /** Bit masks over stances and FAMILIES. */
  readonly stances: number;
  readonly families: number;
  readonly when: ConditionIr;
  /** Index into OUTCOMES. */
  readonly outcome: Index;
  readonly trust: number;
  readonly patience: number;
  /** Stance to go to; -1: stays. */
  readonly to: Index;
  /** Memory bits to set and to clear. */
  readonly remember: number;
  readonly forget: number;
};

/** Something that can be said: the first whose condition holds is. `line` is its id. */
export type SpokenIr = {
  readonly line: string;
  readonly when: ConditionIr;
  /** Index into posts; who says it. */
  readonly by: Index;
  /** Written for this client type: an answer then stands without a line from his bank. */
  readonly isOwnVoice: boolean;
};

export type EvidenceIr = {
  /** Index into SKILLS. */
  readonly skill: Index;
  readonly sign: 1 | -1;
  readonly when: ConditionIr;
  /** Key in the scenario's `words.reasons`: why it counts. */
  readonly why: string;
};

export type MoveIr = {
  readonly id: string;
  /** Index into FAMILIES: the family of the first tactic. */
  readonly family: Index;
  readonly tactics: readonly string[];
  /** Index into CHANNELS. */
  readonly channel: Index;
  /** Whether the key man hears it; only then he reacts. */
  readonly isToKey: boolean;
  /** Index into posts; -1: our own company. */
  readonly to: Index;
  /** Days it takes, at least 1. */
  readonly days: number;
  /** Bit mask over TRAITS. */
  readonly traits: number;
  readonly when: ConditionIr;
  /** Beat that follows. */
  readonly goes: Index;
  readonly effects: readonly EffectIr[];
  readonly answers: readonly SpokenIr[];
  readonly evidence: readonly EvidenceIr[];
  /** Index into redLines; -1: none. */
  readonly redLine: Index;
  readonly isTrap: boolean;
};

export type BeatIr = {
  readonly id: string;
  /** Index into visits. */
  readonly visit: Index;
  /** Indexes into moves, in the order they are offered. */
  readonly moves: readonly Index[];
  readonly says: readonly SpokenIr[];
  /** No move is offered here: an ending is due. */
  readonly isFinal: boolean;
};

export type VisitIr = {
  readonly id: string;
  /** Beat to go to when his patience runs out. */
  readonly onPatienceOut: Index;
};

export type StanceIr = { readonly id: string /** 0 closed, 1 guarded, 2 open. */; readonly openness: number };

export type EndingIr = {
  readonly id: string;
  /** Index into TIERS and into GRADES. */
  readonly tier: Index;
  readonly grade: Index;
  /** Points before trust and days count, 0..100. */
  readonly base: number;
  readonly when: ConditionIr;
};

export type ScenarioIr = {
  readonly engine: number;
  readonly caseId: string;
  readonly typeId: string;
  readonly start: {
    readonly beat: Index;
    readonly stance: Index;
    readonly trust: number;
    readonly patience: number;
    readonly chain: Index;
    readonly facts: number;
  };
  /** His patience is at least this when a visit begins. */
  readonly restPatience: number;
  readonly variants: readonly string[];
  readonly factIds: readonly string[];
  readonly memoryIds: readonly string[];
  readonly chainIds: readonly string[];
  readonly postIds: readonly string[];
  readonly redLineIds: readonly string[];
  /** Facts without which nothing may end in full. */
  readonly chainFacts: number;
  readonly visits: readonly VisitIr[];
  readonly beats: readonly BeatIr[];
  readonly moves: readonly MoveIr[];
  readonly stances: readonly StanceIr[];
  readonly reactions: readonly ReactionIr[];
  readonly endings: readonly EndingIr[];
  /** Index of the ending of a red line. */
  readonly crossing: Index;
  /** result = base + trust × (trust − 3) − late × days beyond freeDays, within 0..100. */
  readonly scoring: { readonly trust: number; readonly late: number; readonly freeDays: number };
  /** Line ids of the bank by stance, family and outcome: `bank[stance][family][outcome]`. */
  readonly bank: readonly (readonly (readonly (readonly string[])[])[])[];
};
